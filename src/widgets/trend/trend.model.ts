import {
  EARLIEST,
  LATEST,
  createZone,
  parseTime,
  tableOf,
  type Figures,
  type RowOf,
  type TableFigures,
  type Text,
  type Time,
  type TimeKind,
  type Unit,
  type Zone,
} from '../../contract/index.js';
import {
  beyondNoise,
  difference,
  findingOf,
  forecastAccuracy,
  inPercent,
  percent,
  ratio,
  runRules,
  wilson,
  xmrChart,
  type ChangeFinding,
  type ControlChart,
  type Interval,
  type Signal,
  type Verdict,
} from '../../statistics/index.js';
import {
  CHARTS,
  reader,
  stepped,
  type SeriesDocument,
  type TrendDocument,
} from './trend.schema.js';

/** A span of the time axis, in milliseconds: UTC readings of the calendar, or real instants. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PointFigure extends Span {
  readonly t: Time;
  /** In the widget's unit; null is missing, or withheld. */
  readonly value: number | null;
  readonly requested: number | null;
  readonly fulfilled: number | null;
  /** Percent of what the allocation cap let be asked for. */
  readonly capped: number | null;
  /** Requested divided by sold. */
  readonly inflation: number | null;
  /** Percent: 1 minus the relative error of this point's forecast. */
  readonly accuracy: number | null;
  readonly sold: number | null;
  readonly n: number | null;
  /** The interval that the document gives with a value. */
  readonly interval: Interval | null;
  readonly limits: Interval | null;
  /** The standard deviation that the control chart gives it, in the widget's unit. */
  readonly sigma: number | null;
  readonly signals: readonly Signal[];
  readonly target: number | null;
  readonly forecast: boolean;
  /** Rests on fewer answers than `minimumN`. */
  readonly withheld: boolean;
}

export interface SeriesFigure {
  readonly key: string;
  readonly label: Text | null | undefined;
  readonly points: readonly PointFigure[];
  /** The control chart's centre line, in the widget's unit. */
  readonly center: number | null;
  /** Percent over the whole series, 1 - WAPE; null without forecasts. */
  readonly accuracy: number | null;
}

export interface EventFigure extends Span {
  /** A moment, and no span. */
  readonly moment: boolean;
  readonly label: Text;
}

/** The newest point that has happened, judged. */
export interface Latest {
  readonly series: number;
  readonly point: PointFigure;
  readonly previous: PointFigure | null;
  readonly verdict: Verdict | null;
  /** Since the point before: what its intervals, or else the control chart, can tell. */
  readonly change: ChangeFinding;
  readonly signals: Signalled | null;
}

/** What the control chart has found in a series. */
export interface Signalled {
  readonly count: number;
  readonly newest: PointFigure;
  /** The first point of the run or trend that the newest is part of; null for a point alone. */
  readonly since: PointFigure | null;
}

export interface TrendFigures extends Figures {
  readonly unit: Unit;
  /** The finest kind of time among the points. */
  readonly kind: TimeKind;
  readonly span: Span;
  readonly series: readonly SeriesFigure[];
  readonly events: readonly EventFigure[];
  /** Where `forecastFrom` stands on the axis. */
  readonly forecastStart: number | null;
  readonly control: 'none' | 'p' | 'laney' | 'xmr';
  readonly latest: Latest | null;
  /** Level of the intervals that values come with; null where none is to be drawn. */
  readonly confidence: number | null;
  /** Fewer answers than this withhold a point. */
  readonly minimumN: number;
}

type Regular = Exclude<NonNullable<SeriesDocument['t']>, readonly unknown[]>;

/**
 * Evenly spaced times, written out as epoch milliseconds. A start that is a calendar period begins
 * with it on the zone's clock, by which steps of days and longer go as well.
 */
function regular({ start, step, count }: Regular, zone: Zone): number[] {
  const { kind, start: at } = parseTime(start)!;
  const first = kind === 'instant' ? at : zone.toInstant(at);
  const clock = typeof step === 'string' && !step.includes('T');
  const from = clock ? zone.toWall(first) : first;
  return Array.from({ length: count }, (_, i) => {
    const time = stepped(from, step, i) ?? first;
    return Math.min(Math.max(clock ? zone.toInstant(time) : time, EARLIEST), LATEST);
  });
}

const timesOf = ({ points, t }: SeriesDocument, zone: Zone): readonly Time[] => {
  if (points) return points.map((one) => one.t);
  return Array.isArray(t) ? t : t ? regular(t, zone) : [];
};

/** Times of one axis: calendar readings, or instants where any point is one. */
type Place = (time: Time) => Span;

interface Context {
  readonly place: Place;
  readonly unit: Unit;
  readonly minimumN: number;
  readonly control: TrendFigures['control'];
  readonly targetAt: (start: number) => number | null;
  readonly forecastStart: number | null;
}

/** A rate in percent; more than all counts as all. */
const rate = (part: number | null, whole: number | null): number | null =>
  part === null || !whole ? null : (Math.min(part, whole) / whole) * 100;

/** The most that figures of a unit can be, where they can't be below nothing. */
const MOST: Readonly<Record<string, number>> = { percent: 100, count: Infinity, days: Infinity };

/** The control chart of what has happened, in the widget's unit. */
function chartOf(
  points: readonly PointFigure[],
  known: readonly (number | null)[],
  { control, unit }: Context,
): ControlChart {
  const chart = CHARTS[control];
  const upper = MOST[unit];
  if (!chart) return xmrChart(known, upper ? { lower: 0, upper } : undefined);
  const {
    center,
    points: limits,
    sigmas,
  } = chart(
    points.map(({ n }, i) => {
      const value = known[i] ?? null;
      return value === null || n === null ? null : { part: (value / 100) * n, whole: n };
    }),
  );
  return {
    center: percent(center),
    points: limits.map(inPercent),
    sigmas: sigmas.map(percent),
  };
}

function seriesOf(series: SeriesDocument, times: readonly Time[], context: Context): SeriesFigure {
  const at = reader(series);
  const accuracyOf = (all: readonly number[]): number | null =>
    percent(
      forecastAccuracy(
        all.map((i) => at(i, 'sold', 'requested', 'whole')),
        all.map((i) => at(i, 'forecast')),
      ),
    );
  const points = times.map((t, i): PointFigure => {
    const span = context.place(t);
    const requested = at(i, 'requested', 'whole');
    const fulfilled = at(i, 'fulfilled', 'part');
    const counted = requested !== null && fulfilled !== null;
    const n = counted ? requested : at(i, 'n', 'requested', 'whole');
    const withheld = !!n && n < context.minimumN;
    const shown = <T>(figure: T): T | null => (withheld ? null : figure);
    const given = (['sold', 'limit', 'lower', 'upper'] as const).map((name) => at(i, name));
    const [sold = null, limit = null, lower = null, upper = null] = given;
    // What was allowed is given, or follows from the cap of the only order.
    const cap = limit === null || requested === null ? null : Math.min(requested, limit);
    return {
      t,
      ...span,
      value: shown(counted ? rate(fulfilled, requested) : at(i, 'value')),
      requested,
      fulfilled: shown(fulfilled),
      capped: shown(rate(fulfilled, at(i, 'allowed') ?? cap)),
      inflation: requested === null ? null : ratio(requested, sold ?? 0),
      accuracy: at(i, 'forecast') === null ? null : accuracyOf([i]),
      sold,
      n,
      interval: shown(lower === null || upper === null ? null : { lower, upper }),
      limits: null,
      sigma: null,
      signals: [],
      target: context.targetAt(span.start),
      forecast: context.forecastStart !== null && span.start >= context.forecastStart,
      withheld,
    };
  });
  const { key, label } = series;
  const whole = { key, label, points, center: null, accuracy: accuracyOf([...times.keys()]) };
  if (context.control === 'none') return whole;
  const known = points.map(({ value, forecast }) => (forecast ? null : value));
  const { center, points: limits, sigmas } = chartOf(points, known, context);
  const signals = runRules(known, center, limits);
  return {
    ...whole,
    center,
    points: points.map((one, i) => ({
      ...one,
      limits: limits[i]!,
      sigma: sigmas[i]!,
      signals: signals[i]!,
    })),
  };
}

/** The target in force at a time: the step that began last. */
function targetSteps({ target }: TrendDocument, place: Place): (start: number) => number | null {
  const steps = [target ?? []]
    .flat()
    .map((step) =>
      typeof step === 'number'
        ? { start: -Infinity, value: step }
        : { start: place(step.from).start, value: step.value },
    );
  return (at) => steps.filter(({ start }) => start <= at).at(-1)?.value ?? null;
}

/**
 * Whether the newest value reaches its target. Trials have a Wilson interval, values the one they
 * came with; quantities without either are compared as they are.
 */
function verdictOf(
  { value, target, n, interval }: PointFigure,
  control: TrendFigures['control'],
  confidence: number,
): Latest['verdict'] {
  if (value === null || target === null) return null;
  const trials = CHARTS[control] && n !== null ? wilson(value / 100, n, confidence) : null;
  const { lower, upper } = inPercent(trials) ?? interval ?? { lower: value, upper: value };
  if (lower === upper) return value >= target ? 'met' : 'missed';
  return lower > target ? 'met' : upper < target ? 'missed' : 'uncertain';
}

/** What a change is: by the intervals that both values came with, else by the control chart. */
function changeOf(now: PointFigure, before: PointFigure | null): Latest['change'] {
  const change = (now.value ?? 0) - (before?.value ?? 0);
  if (!before || !change) return 'same';
  const [a, b] = [before, now].map(
    ({ value, interval }) => interval && { value: value ?? 0, ...interval },
  );
  const found = a && b ? difference(a, b) : null;
  if (found) return findingOf(change, found);
  const beyond = beyondNoise(change, before.sigma, now.sigma);
  return beyond === null ? 'untested' : !beyond ? 'unclear' : change > 0 ? 'rise' : 'fall';
}

/** How many points stand before the first that a rule marks. */
const BEFORE = { run: 7, trend: 5 } as const;

/** The signals of a series, and where the newest of them began. */
function signalled(points: readonly PointFigure[]): Signalled | null {
  const at = points.map(({ signals }) => signals.length > 0).lastIndexOf(true);
  if (at < 0) return null;
  const rule = (['run', 'trend'] as const).find((one) => points[at]!.signals.includes(one));
  let first = at;
  while (rule && points[first - 1]?.signals.includes(rule)) first--;
  return {
    count: points.filter(({ signals }) => signals.length).length,
    newest: points[at]!,
    since: rule ? (points[first - BEFORE[rule]] ?? null) : null,
  };
}

const FINE_TO_COARSE: readonly TimeKind[] = ['instant', 'day', 'week', 'month', 'quarter', 'year'];

/** The axis from the first point's start to the last one's end; instants get room to either side. */
function spanOf(series: readonly SeriesFigure[]): Span {
  let [start, end] = [Infinity, -Infinity];
  for (const { points } of series) {
    start = Math.min(start, points[0]?.start ?? start);
    end = Math.max(end, points.at(-1)?.end ?? end);
  }
  if (start > end) return { start: 0, end: 0 };
  return start === end ? { start: start - 1, end: end + 1 } : { start, end };
}

/** What only tooltips and marks tell of the points: given intervals, sales, forecasts, the centre. */
function detailTables(series: readonly SeriesFigure[], unit: Unit): TableFigures[] {
  const rows = series.flatMap(({ key, label, points, center }) =>
    points.flatMap(({ t, interval, sold, accuracy, limits }) =>
      interval || limits || sold !== null || accuracy !== null
        ? {
            t,
            series: { key, label },
            lower: interval?.lower,
            upper: interval?.upper,
            sold,
            accuracy,
            center: limits && center,
          }
        : [],
    ),
  );
  const units = {
    t: 'time',
    series: 'label',
    lower: unit,
    upper: unit,
    sold: 'count',
    accuracy: 'percent',
    center: unit,
  } as const;
  return rows.length ? [tableOf('details', units, rows)] : [];
}

/** The events, and where the forecast begins. */
function eventTables({ events, forecastFrom }: TrendDocument): TableFigures[] {
  const all: RowOf<'label' | 'from' | 'to'>[] = (events ?? []).map(({ t, ...event }) => ({
    ...event,
    key: '',
    from: t,
    to: event.to,
  }));
  if (forecastFrom != null) all.push({ key: 'forecast', from: forecastFrom, to: null });
  return all.length ? [tableOf('events', { label: 'label', from: 'time', to: 'time' }, all)] : [];
}

/**
 * The figures of a trend: each point's rate with its capped rate, demand inflation, limits and
 * signals. A rate is the supplied part of what was requested; more than requested counts as
 * requested (a fill rate is sum(min)/sum). Forecast points stay out of limits and signals.
 */
export function trendModel(document: TrendDocument): TrendFigures {
  const { timeZone, forecastFrom, confidence = 0.95, control: chart } = document;
  const control = chart ?? 'none';
  const unit = (document.unit ?? 'percent') as Unit;
  const minimumN = document.minimumN ?? 0;
  const zone = createZone(timeZone ?? undefined);
  const times = document.series.map((one) => timesOf(one, zone));
  const kind =
    FINE_TO_COARSE.find((one) => times.flat().some((time) => parseTime(time)!.kind === one)) ??
    'year';
  const place = (time: Time): Span => {
    const { kind: own, start, end } = parseTime(time)!;
    return kind === 'instant' && own !== kind
      ? { start: zone.toInstant(start), end: zone.toInstant(end) }
      : { start, end };
  };
  const forecastStart = forecastFrom == null ? null : place(forecastFrom).start;
  const targetAt = targetSteps(document, place);
  const context = { place, unit, minimumN, control, targetAt, forecastStart } as const;
  const series = document.series.map((one, i) => seriesOf(one, times[i]!, context));
  const points = series.flatMap((one) => one.points);
  const empty = points.every(({ value }) => value === null);

  const happened = series.map((one) =>
    one.points.filter(({ value, forecast }) => value !== null && !forecast),
  );
  const lead = happened.findIndex((known) => known.length);
  const point = happened[lead]?.at(-1);
  const shown =
    confidence === null
      ? series.map((one) => ({
          ...one,
          // Not drawn; verdicts still rest on them.
          points: one.points.map((each) => ({ ...each, interval: null })),
        }))
      : series;
  return {
    unit,
    kind,
    span: spanOf(series),
    series: shown,
    events: (document.events ?? []).map(({ t, to, label }) => ({
      moment: to == null,
      label,
      start: place(t).start,
      end: place(to ?? t).end,
    })),
    forecastStart,
    control,
    latest: point
      ? {
          series: lead,
          point,
          previous: happened[lead]!.at(-2) ?? null,
          verdict: verdictOf(point, control, confidence ?? 0.95),
          change: changeOf(point, happened[lead]!.at(-2) ?? null),
          signals: signalled(series[lead]!.points),
        }
      : null,
    confidence,
    minimumN,
    n: null,
    withheld: empty && points.some(({ withheld }) => withheld) ? minimumN : null,
    empty,
    tables: [
      tableOf(
        'trend',
        {
          t: 'time',
          series: 'label',
          value: unit,
          requested: 'count',
          fulfilled: 'count',
          capped: 'percent',
          inflation: 'factor',
          'lower-limit': unit,
          'upper-limit': unit,
          signal: 'code',
          target: unit,
        },
        series.flatMap(({ key, label, points: all }) =>
          all.map((one) => ({
            // Named one by one: a spread takes five times as long.
            t: one.t,
            series: { key, label },
            value: one.value,
            requested: one.requested,
            fulfilled: one.fulfilled,
            capped: one.capped,
            inflation: one.inflation,
            target: one.target,
            'lower-limit': one.limits?.lower,
            'upper-limit': one.limits?.upper,
            signal: one.signals.join('+') || null,
          })),
        ),
      ),
      ...detailTables(shown, unit),
      ...eventTables(document),
    ],
  };
}

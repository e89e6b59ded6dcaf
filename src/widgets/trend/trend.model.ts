import {
  EARLIEST,
  LATEST,
  createZone,
  parseTime,
  type CellFigure,
  type Figures,
  type TableFigures,
  type Text,
  type Time,
  type TimeKind,
  type Unit,
} from '../../contract/index.js';
import {
  forecastAccuracy,
  laneyChart,
  pChart,
  ratio,
  runRules,
  wilson,
  xmrChart,
  type ControlChart,
  type Interval,
  type Signal,
} from '../../statistics/index.js';
import {
  stepped,
  type MeasureName,
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
  readonly t: Time;
  readonly to: Time | null;
  readonly label: Text;
}

/** The newest point that has happened, judged. */
export interface Latest {
  readonly series: number;
  readonly point: PointFigure;
  readonly previous: PointFigure | null;
  readonly verdict: 'met' | 'missed' | 'uncertain' | null;
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

type Raw = { readonly t: Time } & Readonly<Partial<Record<MeasureName, number | null | undefined>>>;

const MEASURES: readonly MeasureName[] = [
  'requested',
  'fulfilled',
  'whole',
  'part',
  'value',
  'n',
  'lower',
  'upper',
  'limit',
  'allowed',
  'sold',
  'forecast',
];

type Regular = Exclude<NonNullable<SeriesDocument['t']>, readonly unknown[]>;

/**
 * Evenly spaced times, written out as epoch milliseconds. A start that is a calendar period begins
 * with it on the zone's clock, by which steps of days and longer go as well.
 */
function regular({ start, step, count }: Regular, timeZone: string | null | undefined): number[] {
  const zone = createZone(timeZone ?? undefined);
  const { kind, start: at } = parseTime(start)!;
  const first = kind === 'instant' ? at : zone.toInstant(at);
  const clock = typeof step === 'string' && !step.includes('T');
  const from = clock ? zone.toWall(first) : first;
  return Array.from({ length: count }, (_, i) => {
    const time = stepped(from, step, i) ?? first;
    return Math.min(Math.max(clock ? zone.toInstant(time) : time, EARLIEST), LATEST);
  });
}

/** A series as points, whichever way it was given. */
function pointsOf(series: SeriesDocument, timeZone: string | null | undefined): readonly Raw[] {
  if (series.points) return series.points;
  const { t } = series;
  if (!t) return [];
  const times = Array.isArray(t) ? t : regular(t, timeZone);
  const columns = MEASURES.flatMap((name) => {
    const column = series[name];
    return column ? [[name, column] as const] : [];
  });
  return times.map((time, i) => ({
    t: time,
    ...Object.fromEntries(columns.map(([name, column]) => [name, column[i] ?? null])),
  }));
}

/** Times of one axis: calendar readings, or instants where any point is one. */
type Place = (time: Time) => Span;

function placeOn(instants: boolean, timeZone: string | null | undefined): Place {
  const zone = instants ? createZone(timeZone ?? undefined) : undefined;
  return (time) => {
    const { kind, start, end } = parseTime(time)!;
    return zone && kind !== 'instant'
      ? { start: zone.toInstant(start), end: zone.toInstant(end) }
      : { start, end };
  };
}

const over = (part: number | null | undefined, whole: number | null | undefined): number | null =>
  part == null || whole == null || !(whole > 0) ? null : Math.min(part, whole) / whole;

/** The capped rate: what was allowed is given, or follows from the cap of the only order. */
function cappedRate(requested: number | null, fulfilled: number | null, raw: Raw): number | null {
  const cap = raw.limit == null || requested === null ? null : Math.min(requested, raw.limit);
  const rate = over(fulfilled, raw.allowed ?? cap);
  return rate === null ? null : rate * 100;
}

const accuracyOf = (actual: (number | null)[], forecast: (number | null)[]): number | null => {
  const accuracy = forecastAccuracy(actual, forecast);
  return accuracy === null ? null : accuracy * 100;
};

interface Context {
  readonly place: Place;
  readonly unit: Unit;
  readonly minimumN: number;
  readonly targetAt: (start: number) => number | null;
  readonly forecastStart: number | null;
}

/** A point without its control limits, which need the whole series. */
function pointOf(raw: Raw, context: Context): PointFigure {
  const span = context.place(raw.t);
  const requested = raw.requested ?? raw.whole ?? null;
  const fulfilled = raw.fulfilled ?? raw.part ?? null;
  const rate = over(fulfilled, requested);
  const counted = requested !== null && fulfilled !== null;
  const n = counted ? requested : (raw.n ?? requested);
  const withheld = n !== null && n > 0 && n < context.minimumN;
  const value = counted ? (rate === null ? null : rate * 100) : (raw.value ?? null);
  const { lower, upper } = raw;
  const actual = raw.sold ?? requested;
  const shown = <T>(figure: T): T | null => (withheld ? null : figure);
  return {
    t: raw.t,
    ...span,
    value: shown(value),
    requested,
    fulfilled: shown(fulfilled),
    capped: shown(cappedRate(requested, fulfilled, raw)),
    inflation: requested === null ? null : ratio(requested, raw.sold ?? 0),
    accuracy: accuracyOf([actual], [raw.forecast ?? null]),
    sold: raw.sold ?? null,
    n,
    interval: shown(lower == null || upper == null ? null : { lower, upper }),
    limits: null,
    signals: [],
    target: context.targetAt(span.start),
    forecast: context.forecastStart !== null && span.start >= context.forecastStart,
    withheld,
  };
}

/** What a control chart of proportions looks at: trials of a point that has happened. */
function trialsOf(points: readonly PointFigure[]) {
  return points.map(({ value, n, forecast }) =>
    value === null || n === null || forecast ? null : { part: (value / 100) * n, whole: n },
  );
}

/** A range that figures of a unit can't leave. */
const boundsOf = (unit: Unit): Interval | undefined =>
  unit === 'percent'
    ? { lower: 0, upper: 100 }
    : unit === 'count' || unit === 'days'
      ? { lower: 0, upper: Infinity }
      : undefined;

function chartOf(
  points: readonly PointFigure[],
  control: TrendFigures['control'],
  unit: Unit,
): ControlChart {
  if (control === 'xmr') {
    return xmrChart(
      points.map(({ value, forecast }) => (forecast ? null : value)),
      boundsOf(unit),
    );
  }
  const { center, points: limits } = (control === 'p' ? pChart : laneyChart)(trialsOf(points));
  const percent = (one: Interval | null) =>
    one && { lower: one.lower * 100, upper: one.upper * 100 };
  return { center: center === null ? null : center * 100, points: limits.map(percent) };
}

/** Puts control limits and signals to the points of a series. */
function controlled(points: readonly PointFigure[], control: TrendFigures['control'], unit: Unit) {
  if (control === 'none') return { points, center: null };
  const { center, points: limits } = chartOf(points, control, unit);
  const known = points.map(({ value, forecast }) => (forecast ? null : value));
  const signals = runRules(known, center, limits);
  return {
    center,
    points: points.map((point, i) => ({
      ...point,
      limits: limits[i] ?? null,
      signals: signals[i] ?? [],
    })),
  };
}

function seriesOf(
  series: SeriesDocument,
  raw: readonly Raw[],
  context: Context,
  control: TrendFigures['control'],
): SeriesFigure {
  const plain = raw.map((one) => pointOf(one, context));
  const { points, center } = controlled(plain, control, context.unit);
  const actual = raw.map(({ sold, requested, whole }) => sold ?? requested ?? whole ?? null);
  const accuracy = accuracyOf(
    actual,
    raw.map(({ forecast }) => forecast ?? null),
  );
  return { key: series.key, label: series.label, points, center, accuracy };
}

/** Where no intervals are to be drawn; verdicts still rest on them. */
const withoutIntervals = (one: SeriesFigure): SeriesFigure => ({
  ...one,
  points: one.points.map((point) => ({ ...point, interval: null })),
});

/** The target in force at a time: the step that began last. */
function targetSteps({ target }: TrendDocument, place: Place): (start: number) => number | null {
  if (target == null || typeof target === 'number') return () => target ?? null;
  const steps = target.map(({ from, value }) => ({ start: place(from).start, value }));
  return (start) => steps.filter((step) => step.start <= start).at(-1)?.value ?? null;
}

/**
 * Whether the newest value reaches its target. Trials have a Wilson interval, values the one they
 * came with; quantities without either are compared as they are.
 */
function verdictOf(
  point: PointFigure,
  control: TrendFigures['control'],
  confidence: number,
): Latest['verdict'] {
  const { value, target, n } = point;
  if (value === null || target === null) return null;
  const trials = (control === 'p' || control === 'laney') && n !== null;
  const sampled = trials ? wilson(value / 100, n, confidence) : null;
  const { lower, upper } = sampled
    ? { lower: sampled.lower * 100, upper: sampled.upper * 100 }
    : (point.interval ?? { lower: value, upper: value });
  if (lower === upper) return value >= target ? 'met' : 'missed';
  return lower > target ? 'met' : upper < target ? 'missed' : 'uncertain';
}

function latestOf(series: readonly SeriesFigure[], document: TrendDocument): Latest | null {
  const happened = series.map(({ points }) =>
    points.filter(({ value, forecast }) => value !== null && !forecast),
  );
  const lead = happened.findIndex((points) => points.length > 0);
  const known = happened[lead] ?? [];
  const point = known.at(-1);
  if (!point) return null;
  const confidence = document.confidence ?? 0.95;
  return {
    series: lead,
    point,
    previous: known.at(-2) ?? null,
    verdict: verdictOf(point, document.control ?? 'none', confidence),
  };
}

const COARSE_TO_FINE: readonly TimeKind[] = ['year', 'quarter', 'month', 'week', 'day', 'instant'];

function kindOf(times: readonly Time[]): TimeKind {
  const finest = times.reduce<number>(
    (most, time) => Math.max(most, COARSE_TO_FINE.indexOf(parseTime(time)?.kind ?? 'year')),
    0,
  );
  return COARSE_TO_FINE[finest] ?? 'instant';
}

/** The axis from the first point's start to the last one's end; instants get room to either side. */
function spanOf(series: readonly SeriesFigure[]): Span {
  const points = series
    .flatMap((one) => [one.points[0], one.points.at(-1)])
    .filter((one) => one !== undefined);
  const start = points.reduce((least, one) => Math.min(least, one.start), Infinity);
  const end = points.reduce((most, one) => Math.max(most, one.end), -Infinity);
  if (!points.length) return { start: 0, end: 0 };
  return start === end ? { start: start - 1, end: end + 1 } : { start, end };
}

function tableOf(series: readonly SeriesFigure[], unit: Unit): TableFigures {
  const row = (one: SeriesFigure, point: PointFigure): CellFigure[] => [
    point.t,
    { key: one.key, text: one.label },
    point.value,
    point.requested,
    point.fulfilled,
    point.capped,
    point.inflation,
    point.limits?.lower ?? null,
    point.limits?.upper ?? null,
    point.signals.join('+') || null,
    point.target,
  ];
  return {
    name: 'trend',
    columns: [
      { key: 't', unit: 'time' },
      { key: 'series', unit: 'label' },
      { key: 'value', unit },
      { key: 'requested', unit: 'count' },
      { key: 'fulfilled', unit: 'count' },
      { key: 'capped', unit: 'percent' },
      { key: 'inflation', unit: 'factor' },
      { key: 'lower-limit', unit },
      { key: 'upper-limit', unit },
      { key: 'signal', unit: 'code' },
      { key: 'target', unit },
    ],
    rows: series.flatMap((one) => one.points.map((point) => row(one, point))),
  };
}

/**
 * The figures of a trend: each point's rate with its capped rate, demand inflation, limits and
 * signals. A rate is the supplied part of what was requested; more than requested counts as
 * requested (a fill rate is sum(min)/sum). Forecast points stay out of limits and signals.
 */
export function trendModel(document: TrendDocument): TrendFigures {
  const control = document.control ?? 'none';
  const unit = (document.unit ?? 'percent') as Unit;
  const raws = document.series.map((one) => pointsOf(one, document.timeZone));
  const times = raws.flatMap((points) => points.map(({ t }) => t));
  const kind = kindOf(times);
  const place = placeOn(kind === 'instant', document.timeZone);
  const context: Context = {
    place,
    unit,
    minimumN: document.minimumN ?? 0,
    targetAt: targetSteps(document, place),
    forecastStart: document.forecastFrom == null ? null : place(document.forecastFrom).start,
  };
  const series = document.series.map((one, i) => seriesOf(one, raws[i] ?? [], context, control));
  const points = series.flatMap((one) => one.points);
  const thin =
    points.length > 0 && points.every(({ withheld, value }) => withheld || value === null);
  return {
    unit,
    kind,
    span: spanOf(series),
    series: document.confidence === null ? series.map(withoutIntervals) : series,
    events: (document.events ?? []).map(({ t, to, label }) => ({
      t,
      to: to ?? null,
      label,
      start: place(t).start,
      end: place(to ?? t).end,
    })),
    forecastStart: context.forecastStart,
    control,
    latest: latestOf(series, document),
    confidence: document.confidence === undefined ? 0.95 : document.confidence,
    minimumN: context.minimumN,
    n: null,
    withheld: thin && points.some(({ withheld }) => withheld) ? context.minimumN : null,
    empty: points.every(({ value }) => value === null),
    tables: [tableOf(series, unit)],
  };
}

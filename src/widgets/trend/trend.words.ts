import type { Unit } from '../../contract/index.js';
import { nameIn, textIn, type Entry, type Language, type TargetFact } from '../../i18n/index.js';
import type { TickKind } from '../../chart/time.js';
import type { PointFigure, SeriesFigure, TrendFigures } from './trend.model.js';

export interface SeriesWords {
  readonly label: string;
  /** The name at the line's end, which says where that is a forecast. */
  readonly end: string;
  /** The value at the line's end, written; `''` where there is none. */
  readonly last: string;
  readonly cappedLabel: string;
  readonly lastCapped: string;
}

/** What a trend says in words. Axis labels depend on the layout's ticks, so they are functions. */
export interface TrendWords {
  readonly summary: string;
  readonly definition: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly series: readonly SeriesWords[];
  readonly target: string;
  readonly forecast: string;
  readonly events: readonly string[];
  /** The volume strip's newest bar; `''` where there is no strip. */
  readonly volume: readonly string[];
  /** A value tick, with its unit where it is the one that says it. */
  y(value: number, withUnit: boolean): string;
  volumeTick(value: number): string;
  x(at: number, kind: TickKind, full: boolean): string;
  /** Instants read on the clock of the document's zone; calendar readings stay as they are. */
  toWall(at: number): number;
  fromWall(at: number): number;
}

const lastOf = ({ points }: SeriesFigure): PointFigure | undefined =>
  points.filter(({ value }) => value !== null).at(-1);

/** A value as it stands on the axis: percentages bare but for the one that says so. */
function tickValue(value: number, unit: Unit, withUnit: boolean, { formats }: Language): string {
  if (unit === 'percent') return withUnit ? formats.plain(value, unit) : formats.number(value, 2);
  if (unit === 'days') return formats.number(value, 2);
  if (unit.startsWith('currency:') && withUnit) return formats.figure(value, unit);
  return formats.compact(value);
}

function summary(figures: TrendFigures, names: readonly string[], language: Language): string {
  const { messages, formats } = language;
  const { latest, unit } = figures;
  if (!latest) return messages.empty;
  const { point, previous, verdict } = latest;
  const goal: TargetFact | null =
    verdict === null || point.target === null
      ? null
      : { verdict, target: formats.plain(point.target, unit) };
  const change = previous?.value == null || point.value === null ? 0 : point.value - previous.value;
  const signalled = figures.series[latest.series]!.points.filter(
    ({ signals }) => signals.length > 0,
  );
  const newest = signalled.at(-1);
  return messages.trend.summary({
    series: names[latest.series]!,
    value: formats.figure(point.value, unit),
    time: formats.time(point.t),
    target: goal,
    capped: point.capped === null ? '' : formats.figure(point.capped, 'percent'),
    change:
      previous && change !== 0
        ? { size: formats.size(change, unit), down: change < 0, since: formats.time(previous.t) }
        : null,
    signals: newest
      ? {
          count: signalled.length,
          latest: formats.time(newest.t),
          kind: formats.list(newest.signals.map((one) => messages.codes[one] ?? one)),
        }
      : null,
  });
}

function definition(figures: TrendFigures, { messages, formats }: Language): string[] {
  const say = messages.trend.definition;
  const points = figures.series.flatMap((one) => one.points);
  const has = (pick: (point: PointFigure) => unknown) => points.some((one) => pick(one) !== null);
  const { control } = figures;
  const accuracies = figures.series.flatMap(({ accuracy }) =>
    accuracy === null ? [] : [accuracy],
  );
  return [
    has(({ requested }) => requested) ? say.rate : messages.asGiven,
    has(({ capped }) => capped) ? say.capped : '',
    has(({ inflation }) => inflation) ? say.inflation : '',
    ...accuracies.map((one) =>
      messages.pair(messages.trend.labels['forecast-accuracy']!, formats.figure(one, 'percent')),
    ),
    accuracies.length ? say.accuracy : '',
    control === 'none' ? '' : say[control],
    control === 'none' ? '' : say.signals,
  ].filter(Boolean);
}

/** The series whose volumes the strip shows: the first that has any. */
export const volumeSeries = ({ series }: TrendFigures): SeriesFigure | undefined =>
  series.find(({ points }) => points.some(({ requested }) => requested !== null));

function volumeWords(figures: TrendFigures, { messages, formats }: Language): string[] {
  const last = volumeSeries(figures)
    ?.points.filter(({ requested }) => requested !== null)
    .at(-1);
  if (!last || last.requested === null) return [];
  const { requested, fulfilled, inflation } = last;
  const pair = (name: string, value: string) => messages.pair(messages.columns[name]!, value);
  return [
    pair('requested', formats.compact(requested)),
    fulfilled === null ? '' : pair('fulfilled', formats.compact(fulfilled)),
    inflation === null ? '' : pair('inflation', formats.figure(inflation, 'factor')),
  ].filter(Boolean);
}

/** The words of a trend in a language. */
export function trendWords(figures: TrendFigures, language: Language): TrendWords {
  const { messages, formats } = language;
  const { unit, kind, latest } = figures;
  const names = figures.series.map(({ key, label }) =>
    nameIn(language, { key, text: label }, messages.trend.labels),
  );
  const target = latest?.point.target ?? figures.series[0]?.points.at(-1)?.target ?? null;
  const instants = kind === 'instant';
  return {
    summary: summary(figures, names, language),
    definition: definition(figures, language),
    names: messages.trend.labels,
    series: figures.series.map((one, index) => {
      const last = lastOf(one);
      const label = names[index]!;
      return {
        label,
        end: last?.forecast ? messages.aside(label, messages.trend.forecast) : label,
        last: last ? formats.figure(last.value, unit) : '',
        cappedLabel: messages.aside(label, messages.trend.capped),
        lastCapped: last?.capped == null ? '' : formats.figure(last.capped, 'percent'),
      };
    }),
    target: target === null ? '' : messages.target(formats.plain(target, unit)),
    forecast: messages.trend.forecast,
    events: figures.events.map(({ label }) => textIn(language, label)),
    volume: volumeWords(figures, language),
    y: (value, withUnit) => tickValue(value, unit, withUnit, language),
    volumeTick: (value) => formats.compact(value),
    x: (at, tick, full) => formats.tick(at, tick, full),
    toWall: instants ? (at) => formats.zone.toWall(at) : (at) => at,
    fromWall: instants ? (at) => formats.zone.toInstant(at) : (at) => at,
  };
}

/** What is told of one series at one time. */
export function pointEntries(
  { unit, minimumN, confidence }: TrendFigures,
  { label }: SeriesWords,
  point: PointFigure,
  { messages, formats }: Language,
): Entry[] {
  const { interval, limits, withheld } = point;
  const range =
    interval && confidence !== null
      ? messages.range(formats.figure(interval.lower, unit), formats.figure(interval.upper, unit))
      : '';
  return [
    withheld || point.value === null
      ? [label, withheld ? messages.lowN(formats.number(minimumN)) : messages.notAvailable, 'label']
      : [label, point.value, unit],
    [messages.interval(formats.plain((confidence ?? 0) * 100, 'percent')), range, 'label'],
    ['requested', point.requested, 'count'],
    ['fulfilled', point.fulfilled, 'count'],
    ['capped', point.capped, 'percent'],
    ['inflation', point.inflation, 'factor'],
    [messages.trend.labels['forecast-accuracy']!, point.accuracy, 'percent'],
    ['lower-limit', limits?.lower, unit],
    ['upper-limit', limits?.upper, unit],
    ['signal', point.signals.join('+'), 'code'],
  ];
}

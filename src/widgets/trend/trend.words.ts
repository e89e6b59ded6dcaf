import type { Unit, Zone } from '../../contract/index.js';
import {
  changeIn,
  intervalIn,
  nameIn,
  rangeIn,
  textIn,
  type Entry,
  type Language,
} from '../../i18n/index.js';
import type { TickKind } from '../../chart/time.js';
import type { TrendMessages } from './messages/messages.js';
import { figureAt, has, hasAny, newestBefore, type Column } from './columns.model.js';
import type { PointFigure } from './point.model.js';
import type { SeriesFigure } from './series.model.js';
import type { TrendFigures } from './trend.model.js';

export interface SeriesWords {
  readonly label: string;
  /** What stands at the line's end: the last value, the name, and where that is a forecast. */
  readonly end: string;
  /** The same of the capped rate; `''` where there is none. */
  readonly capped: string;
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
  readonly zone: Zone;
}

/** Index of the newest point with a value; -1 for none. */
export const lastValueOf = ({ columns: { length, value } }: SeriesFigure): number =>
  newestBefore(length, (i) => has(value, i));

/** A value as it stands on the axis: percentages bare but for the one that says so. */
function tickValue(value: number, unit: Unit, withUnit: boolean, { formats }: Language): string {
  if (withUnit && unit === 'percent') return formats.plain(value, unit);
  if (withUnit && unit.startsWith('currency:')) return formats.figure(value, unit);
  return unit === 'percent' || unit === 'days' ? formats.number(value, 2) : formats.compact(value);
}

function summary(
  figures: TrendFigures,
  names: readonly string[],
  language: Language<TrendMessages>,
): string {
  const { shared, messages, formats } = language;
  const { latest, unit } = figures;
  if (!latest) return shared.empty;
  const { point, previous, verdict, signals, change: finding } = latest;
  const value = point.value ?? 0;
  return messages.summary({
    series: names[latest.series]!,
    value: formats.figure(value, unit),
    time: formats.time(point.t),
    target: verdict && { verdict, target: formats.plain(point.target!, unit) },
    capped: point.capped === null ? '' : formats.figure(point.capped, 'percent'),
    change: previous && {
      ...changeIn(language, { value: value - (previous.value ?? value), finding }, unit),
      since: formats.time(previous.t),
    },
    signals: signals && {
      count: signals.count,
      latest: formats.time(signals.newest.t),
      kind: formats.list(signals.newest.signals.map((one) => shared.codes[one] ?? one)),
      since: signals.since ? formats.time(signals.since.t) : '',
    },
  });
}

function definition(
  { series, control }: TrendFigures,
  { shared, messages, formats }: Language<TrendMessages>,
): string[] {
  const { definition: paragraphs, labels } = messages;
  const given = (name: 'requested' | 'capped' | 'inflation') =>
    series.some(({ columns }) => hasAny(columns[name]));
  const accuracies = series.flatMap(({ accuracy }) =>
    accuracy === null
      ? []
      : shared.pair(labels['forecast-accuracy'], formats.figure(accuracy, 'percent')),
  );
  return [
    given('requested') ? paragraphs.rate : shared.asGiven,
    given('capped') ? paragraphs.capped : '',
    given('inflation') ? paragraphs.inflation : '',
    ...accuracies,
    accuracies.length ? paragraphs.accuracy : '',
    ...(control === 'none' ? [] : [paragraphs[control], paragraphs.signals]),
  ].filter(Boolean);
}

/** The series whose volumes the strip shows: the first that has any. */
export const volumeSeries = ({ series }: TrendFigures): SeriesFigure | undefined =>
  series.find(({ columns }) => hasAny(columns.requested));

const STRIP = ['requested', 'fulfilled', 'inflation'] as const;

/** The words of a trend in a language. */
export function trendWords(figures: TrendFigures, language: Language<TrendMessages>): TrendWords {
  const { shared, messages, formats } = language;
  const { unit, latest, series } = figures;
  const { labels, forecast, capped } = messages;
  const names = series.map((one) => nameIn(language, one, labels));
  const { length, target: targets } = series[0]!.columns;
  const target = latest?.point.target ?? (length ? figureAt(targets, length - 1) : null);
  const volumes = volumeSeries(figures)?.columns;
  const newest = volumes && newestBefore(volumes.length, (i) => has(volumes.requested, i));
  return {
    summary: summary(figures, names, language),
    definition: definition(figures, language),
    names: { ...labels, forecast },
    series: series.map((one, index) => {
      const last = lastValueOf(one);
      const { value, capped: rate, forecast: future } = one.columns;
      const label = names[index]!;
      const written = (column: Column, of: Unit, name: string) =>
        `${has(column, last) ? formats.figure(column[last]!, of) : ''} ${name}`.trim();
      return {
        label,
        end: written(value, unit, future[last] ? shared.aside(label, forecast) : label),
        capped: hasAny(rate) ? written(rate, 'percent', shared.aside(label, capped)) : '',
      };
    }),
    target: target === null ? '' : shared.target(formats.plain(target, unit)),
    forecast,
    events: figures.events.map(({ label }) => textIn(language, label)),
    volume: STRIP.flatMap((name) => {
      const value = volumes && newest !== undefined ? figureAt(volumes[name], newest) : null;
      if (value === null) return [];
      const written =
        name === 'inflation' ? formats.figure(value, 'factor') : formats.compact(value);
      return shared.pair(shared.columns[name]!, written);
    }),
    y: (value, withUnit) => tickValue(value, unit, withUnit, language),
    volumeTick: formats.compact,
    x: formats.tick,
    zone: figures.kind === 'instant' ? formats.zone : { toWall: (at) => at, toInstant: (at) => at },
  };
}

/** What is told of one series at one time. */
export function pointEntries(
  { unit, minimumN, confidence }: TrendFigures,
  { label }: SeriesWords,
  point: PointFigure,
  language: Language<TrendMessages>,
): Entry[] {
  const { shared, messages, formats } = language;
  const { interval, limits } = point;
  const { columns } = shared;
  const value = point.withheld
    ? shared.lowN(formats.number(minimumN))
    : formats.figure(point.value, unit);
  const figure = (one: number) => formats.figure(one, unit);
  const range = rangeIn(language, interval, figure);
  return [
    [label, value, 'label'],
    [intervalIn(language, confidence), range, 'label'],
    [columns['requested']!, point.requested, 'count'],
    [columns['fulfilled']!, point.fulfilled, 'count'],
    [columns['capped']!, point.capped, 'percent'],
    [columns['inflation']!, point.inflation, 'factor'],
    [messages.labels['forecast-accuracy'], point.accuracy, 'percent'],
    [columns['lower-limit']!, limits?.lower, unit],
    [columns['upper-limit']!, limits?.upper, unit],
    [columns['signal']!, point.signals.join('+'), 'code'],
  ];
}

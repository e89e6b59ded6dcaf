import type { Unit, Zone } from '../../contract/index.js';
import {
  changeIn,
  intervalIn,
  nameIn,
  rangeIn,
  textIn,
  timeLabels,
  type Entry,
  type Language,
  type TimeTick,
} from '../../i18n/index.js';
import type { TrendMessages } from './messages/messages.js';
import { figureAt, has, hasAny, newestBefore, type Column } from './columns.model.js';
import type { PointFigure } from './point.model.js';
import { lastValueOf, volumeSeries, type SeriesFigure } from './series.model.js';
import type { TrendFigures } from './trend.model.js';

export interface SeriesWords {
  readonly label: string;
  /** At the line's end: the last value and the name, marked where the value is a forecast. */
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
  /** The newest volumes, a line each; none where there are no volumes. */
  readonly volume: readonly string[];
  /** The labels of the value axis. */
  y(ticks: readonly number[]): string[];
  volumeTick(value: number): string;
  /** The labels of a time axis. */
  x(ticks: readonly TimeTick[]): string[];
  /** Instants read on the clock of the document's zone; calendar readings stay as they are. */
  readonly zone: Zone;
}

/** The rules of the control chart that a point breaks; `''` for none. */
const signalsIn = (
  signals: PointFigure['signals'],
  { messages, formats }: Language<TrendMessages>,
): string => formats.list(signals.map((signal) => messages.codes[signal]));

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
      kind: signalsIn(signals.newest.signals, language),
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

/** The words of one series under its name. */
function seriesWords(
  series: SeriesFigure,
  label: string,
  unit: Unit,
  { shared, messages, formats }: Language<TrendMessages>,
): SeriesWords {
  const { value, capped, forecast } = series.columns;
  const last = lastValueOf(series);
  const lastFigure = (column: Column, figureUnit: Unit, name: string) =>
    `${has(column, last) ? formats.figure(column[last]!, figureUnit) : ''} ${name}`.trim();
  const cappedName = shared.aside(label, messages.capped);
  return {
    label,
    end: lastFigure(value, unit, forecast[last] ? shared.aside(label, messages.forecast) : label),
    capped: hasAny(capped) ? lastFigure(capped, 'percent', cappedName) : '',
  };
}

/** The newest volumes with their names. */
function volumeWords(
  { columns }: SeriesFigure,
  { shared, messages, formats }: Language<TrendMessages>,
): string[] {
  const newest = newestBefore(columns.length, (index) => has(columns.requested, index));
  return (['requested', 'fulfilled', 'inflation'] as const).flatMap((name) => {
    const figure = figureAt(columns[name], newest);
    if (figure === null) return [];
    const written =
      name === 'inflation' ? formats.figure(figure, 'factor') : formats.compact(figure);
    return shared.pair(messages.columns[name], written);
  });
}

/** The words of a trend in a language. */
export function trendWords(figures: TrendFigures, language: Language<TrendMessages>): TrendWords {
  const { shared, messages, formats } = language;
  const { kind, unit, latest, series } = figures;
  const { labels, forecast } = messages;
  const names = series.map((figure) => nameIn(language, figure, labels));
  const columns = series[0]?.columns;
  const target =
    latest?.point.target ?? (columns?.length ? figureAt(columns.target, columns.length - 1) : null);
  const volumes = volumeSeries(series);
  return {
    summary: summary(figures, names, language),
    definition: definition(figures, language),
    names: { ...labels, forecast },
    series: series.map((figure, index) => seriesWords(figure, names[index]!, unit, language)),
    target: target === null ? '' : shared.target(formats.plain(target, unit)),
    forecast,
    events: figures.events.map(({ label }) => textIn(language, label)),
    volume: volumes ? volumeWords(volumes, language) : [],
    y: (ticks) => formats.axis(ticks, unit),
    volumeTick: formats.compact,
    x: (ticks) => timeLabels(formats, ticks),
    zone:
      kind === 'instant'
        ? formats.zone
        : {
            toWall: (reading) => reading,
            toInstant: (reading) => reading,
            toInstants: (reading) => [reading],
          },
  };
}

/** The figures of one series at one time, with their names and units. */
export function pointEntries(
  { unit, minimumN, confidence }: TrendFigures,
  { label }: SeriesWords,
  point: PointFigure,
  language: Language<TrendMessages>,
): Entry[] {
  const { shared, messages, formats } = language;
  const { interval, limits } = point;
  const { columns } = messages;
  const value = point.withheld
    ? shared.lowN(formats.number(minimumN))
    : formats.figure(point.value, unit);
  const range = rangeIn(language, interval, (end) => formats.figure(end, unit));
  return [
    [label, value, 'label'],
    [intervalIn(language, confidence), range, 'label'],
    [columns.requested, point.requested, 'count'],
    [columns.fulfilled, point.fulfilled, 'count'],
    [columns.capped, point.capped, 'percent'],
    [columns.inflation, point.inflation, 'factor'],
    [messages.labels['forecast-accuracy'], point.accuracy, 'percent'],
    [columns['lower-limit'], limits?.lower, unit],
    [columns['upper-limit'], limits?.upper, unit],
    [columns.signal, signalsIn(point.signals, language), 'label'],
  ];
}

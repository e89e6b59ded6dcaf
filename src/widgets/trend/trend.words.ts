import type { Zone } from '../../contract/index.js';
import {
  nameIn,
  precisionOf,
  textIn,
  timeLabels,
  type Language,
  type Precision,
  type TimeTick,
} from '../../i18n/index.js';
import { edgesOf } from '../../measure/verdict.js';
import type { TrendMessages } from './messages/messages.js';
import { figureAt, has, hasAny, newestBefore, type Column } from './columns.model.js';
import { definitionIn } from './definition.words.js';
import { countsIn, inflationIn, targetIn } from './point.words.js';
import { lastValueOf, volumeSeries, type SeriesFigure } from './series.model.js';
import { summaryIn } from './summary.words.js';
import type { TrendFigures } from './trend.model.js';

export interface SeriesWords {
  readonly label: string;
  /** At the line's end: the last value and the name, marked where the value is a forecast. */
  readonly end: string;
  /** The same of the capped rate; `''` where there is none. */
  readonly capped: string;
  /** How precisely its values are written. */
  readonly precision: Precision;
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
  readonly phases: readonly string[];
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

/** What is said in the name of a value that is no complete figure; `''` of any other. */
function noteOf({ columns }: SeriesFigure, index: number, messages: TrendMessages): string {
  if (columns.forecast[index]) return messages.forecast;
  return columns.partial[index] ? messages.partial : '';
}

/** The words of one series under its name. */
function seriesWords(
  series: SeriesFigure,
  label: string,
  { unit, targets }: TrendFigures,
  { shared, messages, formats }: Language<TrendMessages>,
): SeriesWords {
  const { value, capped } = series.columns;
  const last = lastValueOf(series);
  const landmarks = targets.flatMap((step) => edgesOf(step.value));
  const precision = precisionOf({ values: value, landmarks }, unit);
  const named = (column: Column, name: string, write: (figure: number) => string) =>
    `${has(column, last) ? write(column[last]!) : ''} ${name}`.trim();
  const note = noteOf(series, last, messages);
  const cappedName = shared.aside(label, messages.capped);
  return {
    label,
    end: named(value, note ? shared.aside(label, note) : label, (figure) =>
      formats.figure(figure, unit, precision),
    ),
    capped: hasAny(capped)
      ? named(capped, cappedName, (figure) => formats.figure(figure, 'percent'))
      : '',
    precision,
  };
}

/** The newest volumes with their names. */
function volumeWords(
  { columns }: SeriesFigure,
  { supply }: TrendFigures,
  language: Language<TrendMessages>,
): string[] {
  const { shared, messages, formats } = language;
  const newest = newestBefore(columns.length, (index) => has(columns.requested, index));
  const [requested, fulfilled, inflation, value] = (
    ['requested', 'fulfilled', 'inflation', 'value'] as const
  ).map((name) => figureAt(columns[name], newest));
  const counts = countsIn({ requested, fulfilled }, supply, formats.compact, language);
  const texts = counts.map(([name, text]) => (supply ? shared.pair(name, text) : text));
  if (inflation == null) return texts;
  const ratio = inflationIn(inflation, value ?? null, language);
  return [...texts, shared.pair(messages.columns.inflation, ratio)];
}

/** The words of a trend in a language. */
export function trendWords(figures: TrendFigures, language: Language<TrendMessages>): TrendWords {
  const { shared, messages, formats } = language;
  const { kind, unit, series, newestTarget } = figures;
  const { labels, forecast, phase } = messages;
  const names = series.map((figure) => nameIn(language, figure, labels));
  const volumes = volumeSeries(series);
  const worded = series.map((figure, index) =>
    seriesWords(figure, names[index]!, figures, language),
  );
  return {
    summary: summaryIn(figures, worded, language),
    definition: definitionIn(figures, names, language),
    names: { ...labels, forecast, phase },
    series: worded,
    target: newestTarget === null ? '' : shared.target(targetIn(newestTarget, unit, language)),
    forecast,
    events: figures.events.map(({ label }) => textIn(language, label)),
    phases: figures.phases.map(({ label }) => textIn(language, label)),
    volume: volumes ? volumeWords(volumes, figures, language) : [],
    y: (ticks) => formats.axis(ticks, unit),
    volumeTick: formats.compact,
    x: (ticks) => timeLabels(formats, ticks, figures.span),
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

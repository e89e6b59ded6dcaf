import type { Unit, Zone } from '../../contract/index.js';
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
import { figureAt, has, hasAny, newestBefore, type Column } from '../../series/columns.model.js';
import { definitionIn } from '../../series/definition.words.js';
import { countsIn, inflationIn, noteOf, targetIn } from '../../series/point.words.js';
import { lastValueOf, volumeSeries, type SeriesFigure } from '../../series/series.model.js';
import type { Span } from '../../series/times.model.js';
import { summaryIn } from './summary.words.js';
import { tileIn, type TileWords } from './tile.words.js';
import type { TrendFigures } from './trend.model.js';

export interface SeriesWords {
  readonly label: string;
  /** The last value; `''` where there is none. */
  readonly last: string;
  /** The capped rate at the same time; `''` where there is none. */
  readonly lastCapped: string;
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
  readonly tile: TileWords;
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
  /** The labels of a time axis over a span. */
  x(ticks: readonly TimeTick[], span: Span): string[];
  /** Instants read on the clock of the document's zone; calendar readings stay as they are. */
  readonly zone: Zone;
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
  const lastOf = (column: Column, of: Unit, precisely?: Precision) =>
    has(column, last) ? formats.figure(column[last]!, of, precisely) : '';
  const [lastValue, lastCapped] = [lastOf(value, unit, precision), lastOf(capped, 'percent')];
  const note = noteOf(series, last, messages);
  const named = (figure: string, name: string) => `${figure} ${name}`.trim();
  return {
    label,
    last: lastValue,
    lastCapped,
    end: named(lastValue, note ? shared.aside(label, note) : label),
    capped: hasAny(capped) ? named(lastCapped, shared.aside(label, messages.capped)) : '',
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
    tile: tileIn(figures, worded, language),
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
    x: (ticks, span) => timeLabels(formats, ticks, span),
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

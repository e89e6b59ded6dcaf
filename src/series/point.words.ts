import type { Unit } from '../contract/index.js';
import {
  arrow,
  changeIn,
  intervalIn,
  rangeIn,
  textIn,
  type Entry,
  type Language,
  type Precision,
} from '../i18n/index.js';
import type { Target } from '../measure/measure.schema.js';
import type { ComparedPoint } from './comparison.model.js';
import type { SeriesMessages } from './messages/messages.js';
import type { PointFigure } from './point.model.js';
import type { SeriesFigure } from './series.model.js';
import type { ChartedFigures } from './charted.model.js';

type SeriesLanguage = Language<SeriesMessages>;

/** What a series is called, and how precisely its values are written. */
export interface SeriesNaming {
  readonly label: string;
  readonly precision: Precision;
}

/** Below this rate, in percent, a shortage cuts off sales, so that they tell less than was wanted. */
const SHORTAGE_BELOW = 95;

/** A target as the document gives it, a band from end to end. */
export const targetIn = (
  target: Target,
  unit: Unit,
  { shared, formats }: SeriesLanguage,
): string =>
  typeof target === 'number'
    ? formats.plain(target, unit)
    : shared.range(formats.plain(target.min, unit), formats.plain(target.max, unit));

/** What is said in the name of a value that is no complete figure; `''` of any other. */
export function noteOf({ columns }: SeriesFigure, index: number, messages: SeriesMessages): string {
  if (columns.forecast[index]) return messages.forecast;
  return columns.partial[index] ? messages.partial : '';
}

/** The rules of the control chart that a point breaks; `''` for none. */
export const signalsIn = (
  signals: PointFigure['signals'],
  { messages, formats }: SeriesLanguage,
): string => formats.list(signals.map((signal) => messages.codes[signal]));

/** A reported-to-sold ratio; the rate beside it says whether sales were cut off by a shortage. */
export function inflationIn(
  inflation: number,
  rate: number | null,
  { messages, formats }: SeriesLanguage,
): string {
  const text = formats.figure(inflation, 'factor');
  return rate !== null && rate < SHORTAGE_BELOW ? messages.atLeast(text) : text;
}

/**
 * Counts with their names: what was requested and supplied, or a part of a whole.
 *
 * @param write a count
 */
export function countsIn(
  {
    requested,
    fulfilled,
  }: {
    readonly requested?: number | null | undefined;
    readonly fulfilled?: number | null | undefined;
  },
  supply: boolean,
  write: (count: number) => string,
  { messages }: SeriesLanguage,
): (readonly [name: string, text: string])[] {
  const { columns } = messages;
  if (!supply && requested != null && fulfilled != null) {
    return [[columns.part, messages.ofWhole(write(fulfilled), write(requested))]];
  }
  const names = supply ? [columns.requested, columns.fulfilled] : [columns.whole, columns.part];
  return [requested, fulfilled].flatMap((count, index) =>
    count == null ? [] : [[names[index]!, write(count)] as const],
  );
}

/** A change with its arrow. */
export function changeText(
  comparison: ComparedPoint,
  unit: Unit,
  language: SeriesLanguage,
): string {
  const { size, down } = changeIn(language, comparison, unit);
  return comparison.finding === 'same' ? language.shared.unchanged : `${arrow(down)} ${size}`;
}

/** How a point differs from one that it is compared with. */
function comparisonEntry(
  comparison: ComparedPoint,
  point: PointFigure,
  { unit }: ChartedFigures,
  language: SeriesLanguage,
): Entry {
  const { messages, formats } = language;
  const text = changeText(comparison, unit, language);
  return [messages.versus(formats.timeFact(comparison.other.t, point.t).text), text, 'label'];
}

/** The figures of one series at one time, with their names and units. */
export function pointEntries(
  figures: ChartedFigures,
  { label, precision }: SeriesNaming,
  point: PointFigure,
  comparisons: readonly ComparedPoint[],
  language: SeriesLanguage,
): Entry[] {
  const { unit, minimumN, confidence, supply } = figures;
  const { shared, messages, formats } = language;
  const { interval, limits, inflation, excluded } = point;
  const { columns } = messages;
  const value = point.withheld
    ? shared.lowN(formats.number(minimumN))
    : formats.figure(point.value, unit, precision);
  const range = rangeIn(language, interval, (end) => formats.figure(end, unit));
  const counts = countsIn(point, supply, formats.number, language);
  const limitText = (limit: number | undefined) =>
    limit === undefined ? '' : formats.figure(limit, unit, precision);
  return [
    [label, value, 'label'],
    ['', point.partial ? messages.codes.partial : '', 'label'],
    ['', excluded === null ? '' : messages.excluded(textIn(language, excluded)), 'label'],
    ...comparisons.map((each) => comparisonEntry(each, point, figures, language)),
    [intervalIn(language, confidence), range, 'label'],
    ...counts.map(([name, text]): Entry => [name, text, 'label']),
    [columns.events, point.events, 'count'],
    [columns.exposure, point.exposure, 'count'],
    [columns.capped, point.capped, 'percent'],
    [
      columns.inflation,
      inflation === null ? '' : inflationIn(inflation, point.value, language),
      'label',
    ],
    [columns.accuracy, point.accuracy, 'percent'],
    [columns.bias, point.bias, 'percent'],
    [columns['lower-limit'], limitText(limits?.lower), 'label'],
    [columns['upper-limit'], limitText(limits?.upper), 'label'],
    [columns.signal, signalsIn(point.signals, language), 'label'],
  ];
}

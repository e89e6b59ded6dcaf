/* What a level is compared with, in words. */
import {
  arrow,
  changeIn,
  nameIn,
  precisionOf,
  textIn,
  toned,
  type Language,
  type Precision,
  type TonedText,
} from '../i18n/index.js';
import type { Change } from './change.js';
import type { ComparisonFigure } from './comparisons.model.js';
import { changeUnit } from './figures.js';
import type { JudgedFigures } from './judged.js';
import type { ComparisonFact, MeasureMessages } from './messages/messages.js';
import { levelPrecision } from './words.js';

/** A comparison for the tooltip: what it is with, its value and the change. */
export interface ComparisonWords {
  readonly name: string;
  /** "77.2%, 1.2 points"; `''` where nothing is known of it. */
  readonly text: string;
}

type MeasureLanguage = Language<MeasureMessages>;

/** What is compared with, by the document's own name or the built-in one of a record. */
const otherIn = (
  { label, kind }: ComparisonFigure,
  language: MeasureLanguage,
  builtIn: 'others' | 'kinds',
): string => {
  const { messages, shared } = language;
  const given = textIn(language, label);
  if (!given) return messages[builtIn][kind];
  return builtIn === 'kinds' ? messages.against(given) : shared.quoted(given);
};

/** How precisely a change is written with its interval; as a figure alone where it has none. */
const changePrecision = (
  { value, interval }: Change,
  { unit }: JudgedFigures,
): Precision | undefined =>
  interval ? precisionOf({ values: [value], interval }, changeUnit(unit)) : undefined;

/** How precisely what is compared with is written; it keeps to its side of the level. */
function otherPrecision(other: number, figures: JudgedFigures): Precision {
  const { unit, value, interval, landmarks } = figures;
  const sides = value === null ? landmarks : [...landmarks, value];
  return interval
    ? precisionOf({ values: [other], landmarks: sides }, unit)
    : { ...levelPrecision(figures), landmarks: sides };
}

/** Whether a change is for the better, where that is not plain from its direction; else `''`. */
const outcomeIn = (
  { outcome }: ComparisonFigure,
  { better }: JudgedFigures,
  { messages }: MeasureLanguage,
): string => (better !== 'higher' && outcome ? messages.outcomes[outcome] : '');

/** The comparisons for the summary; one without a change is none. */
export const comparisonFacts = (
  figures: JudgedFigures,
  language: MeasureLanguage,
): ComparisonFact[] =>
  figures.comparisons.flatMap((comparison): ComparisonFact[] => {
    const { kind, change, outcome } = comparison;
    if (!change) return [];
    const meaning = figures.better === 'higher' ? null : outcome;
    const precision = changePrecision(change, figures);
    const fact = changeIn(language, change, figures.unit, meaning, precision);
    return [{ ...fact, kind, other: otherIn(comparison, language, 'others') }];
  });

/** A change in the picture: the first with its arrow and unit, each further one with its sign. */
function changeLine(
  comparison: ComparisonFigure,
  isFirst: boolean,
  figures: JudgedFigures,
  language: MeasureLanguage,
): TonedText {
  const { change, withheld, outcome } = comparison;
  const { messages, shared, formats } = language;
  const kind = otherIn(comparison, language, 'kinds');
  if (withheld !== null) return toned(shared.pair(kind, shared.lowN(formats.number(withheld))));
  if (!change || change.finding === 'same') return toned(messages.unchanged(kind));
  const precision = changePrecision(change, figures);
  const { size, down } = changeIn(language, change, figures.unit, null, precision);
  const text = isFirst
    ? messages.change(`${arrow(down)} ${size}`, kind)
    : messages.change(formats.signed(change.value, changeUnit(figures.unit), precision), kind);
  const note = outcomeIn(comparison, figures, language);
  return toned(
    note ? shared.aside(text, note) : text,
    outcome ? (outcome === 'better' ? 'positive' : 'negative') : 'muted',
  );
}

/** The changes in the picture, and what is withheld of them. */
export function changeLines(figures: JudgedFigures, language: MeasureLanguage): TonedText[] {
  const { comparisons } = figures;
  const first = comparisons.find(({ change }) => change);
  return comparisons
    .filter(({ change, withheld }) => change ?? withheld)
    .map((comparison) => changeLine(comparison, comparison === first, figures, language));
}

/** The comparisons for the tooltip. */
export const comparisonsIn = (
  figures: JudgedFigures,
  language: MeasureLanguage,
): ComparisonWords[] =>
  figures.comparisons.map((comparison) => {
    const { shared, messages, formats } = language;
    const { value, withheld, change, interval } = comparison;
    const { unit } = figures;
    const name = nameIn(language, comparison, messages.names);
    if (withheld !== null) return { name, text: shared.lowN(formats.number(withheld)) };
    if (value === null) return { name, text: '' };
    const texts = [formats.figure(value, unit, otherPrecision(value, figures))];
    if (change) {
      const precision = changePrecision(change, figures);
      const signed = (amount: number) => formats.signed(amount, changeUnit(unit), precision);
      const range = interval && shared.range(signed(interval.lower), signed(interval.upper));
      texts.push(range ? shared.aside(signed(change.value), range) : signed(change.value));
    }
    return { name, text: texts.join(shared.comma) };
  });

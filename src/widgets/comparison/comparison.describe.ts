import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { entriesIn, type Entry, type Language } from '../../i18n/index.js';
import type { ComparisonFigures } from './comparison.model.js';
import type { ComparisonWords } from './comparison.words.js';
import type { ComparisonMessages } from './messages/index.js';

const indexOf = ({ units }: ComparisonFigures, { key }: Target): number =>
  units.findIndex((unit) => unit.key === key);

/** What is said of a unit. */
export function comparisonTip(
  figures: ComparisonFigures,
  words: ComparisonWords,
  target: Target,
  language: Language<ComparisonMessages>,
): Tip {
  const { label, figure, n, inner, outer, finding } = words.units[indexOf(figures, target)]!;
  const entries: Entry[] = [
    [words.valueName, figure, 'label'],
    [words.nName, n, 'label'],
    ['', inner ? words.centre : '', 'label'],
    [words.limitNames[0], inner, 'label'],
    [words.limitNames[1], outer, 'label'],
    ['', finding, 'label'],
  ];
  return { title: label, rows: entriesIn(language, entries) };
}

/** The figures behind a target. */
export const comparisonDatum = (figures: ComparisonFigures, target: Target): unknown =>
  figures.units[indexOf(figures, target)];

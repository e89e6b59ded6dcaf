import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { rangeIn, type Language } from '../../i18n/index.js';
import type { ItemFigure, MatrixFigures } from './matrix.model.js';
import type { MatrixWords } from './matrix.words.js';
import type { MatrixMessages } from './messages/index.js';

const indexOf = ({ items }: MatrixFigures, { key }: Target): number =>
  items.findIndex((item) => item.key === key);

/** What is said of an item: its figures with their intervals, its quadrant and its priority. */
export function matrixTip(
  figures: MatrixFigures,
  words: MatrixWords,
  target: Target,
  language: Language<MatrixMessages>,
): Tip {
  const { shared, messages, formats } = language;
  const index = indexOf(figures, target);
  const { quadrant, clear, rank, n, intervals } = figures.items[index]!;
  const { name, importance, performance } = words.items[index]!;
  const { columns, codes } = messages;
  const rangeOf = (side: 'importance' | 'performance') =>
    rangeIn(language, intervals[side], words.write[side]);
  const where = quadrant ? codes[quadrant] : '';
  const rows = [
    [words.importance, importance],
    [words.intervalName, rangeOf('importance')],
    [words.performance, performance],
    [words.intervalName, rangeOf('performance')],
    [columns.quadrant, clear === 'unclear' ? shared.aside(where, codes.unclear) : where],
    [columns.rank, rank === null ? '' : formats.number(rank)],
    [shared.columns.n, n === null ? '' : formats.number(n)],
  ] as const;
  return { title: name, rows: rows.filter(([, value]) => value) };
}

/** The figures of an item. */
export const matrixDatum = (figures: MatrixFigures, target: Target): ItemFigure | undefined =>
  figures.items[indexOf(figures, target)];

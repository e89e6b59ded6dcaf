import type { CodeLabels, TableFigures, Text, Unit } from '../../contract/index.js';
import type { QuestionFigure } from './likert.model.js';

/** The column of an option. A bare number as a key would come before all others in an object. */
const columnOf = (option: number): string => `option-${option + 1}`;

/** A value for each option's column. */
const byColumn = <T>(count: number, valueOf: (option: number) => T): Record<string, T> =>
  Object.fromEntries(
    Array(count)
      .fill(0)
      .map((_, option) => [columnOf(option), valueOf(option)]),
  );

/**
 * One row a question, with the share of each option in percent, in full precision.
 *
 * @param options the document's names of the options; null for ratings from 1
 * @param count of options
 */
export function likertTable(
  questions: readonly QuestionFigure[],
  options: readonly Text[] | null,
  count: number,
): TableFigures {
  const units: Record<string, Unit> = {
    key: 'code',
    label: 'label',
    n: 'count',
    ...byColumn(count, (): Unit => 'percent'),
    net: 'points',
    lower: 'points',
    upper: 'points',
  };
  const columnLabels: CodeLabels = options ? byColumn(count, (option) => options[option]!) : {};
  return {
    name: 'questions',
    units,
    columnLabels,
    names: byColumn(count, (option) => String(option + 1)),
    rows: questions.map(({ key, label, n, shares, net, interval }) => ({
      key,
      label,
      n,
      ...byColumn(count, (option) => shares[option]),
      net,
      lower: interval?.lower,
      upper: interval?.upper,
    })),
  };
}

import type { Table } from '../../../src/contract/index.js';
import type { ParetoFigures } from '../../../src/widgets/pareto/pareto.model.js';
import {
  cells,
  change,
  counts,
  fact,
  labelledCells,
  sum,
  tableNamed,
  value,
  withSlack,
  type AnyPipeline,
  type Facts,
  type Of,
  type Row,
} from './facts.js';

/** What the summary says of concentration, from the document's own figures. */
function concentrationFacts({ causes, by, concentration }: Of<'pareto'>) {
  if (!concentration) return [];
  const amounts = (all: typeof causes) =>
    all.map((cause) => (by === 'cost' ? cause.cost : cause.count) ?? 0);
  const total = sum(amounts(causes));
  const named = amounts(causes.filter(({ key }) => key !== 'other'));
  const largest = [...named].sort((a, b) => b - a).slice(0, 4);
  return [
    ...fact(sum(named.map((amount) => ((100 * amount) / total) ** 2)), 'count'),
    ...fact((100 * sum(largest)) / total, 'percent'),
  ];
}

/** What a Pareto chart may say. */
export function pareto(document: Of<'pareto'>, pipeline: AnyPipeline, tables: Table[]): Facts {
  const { by, base, threshold } = document;
  const { isLeadClear } = pipeline.figures as ParetoFigures;
  const [table, costs, comparison] = ['pareto', 'costs', 'comparison'].map((name) =>
    tableNamed(tables, name),
  ) as [Table, Table, Table];
  const ranked = by === 'cost' ? costs : table;
  const amount = by === 'cost' ? 'cost' : 'count';
  const of = (from: Table, key: unknown): Row[] => from.rows.filter((row) => row['key'] === key);
  const figures = (key: unknown) => [
    ...of(ranked, key).flatMap((row) => cells(ranked, row, amount)),
    ...of(table, key).flatMap((row) => withSlack(cells(table, row, 'share', 'cumulative'))),
  ];
  const changed = (key: unknown) =>
    of(comparison, key).flatMap((row) => change(value(row, 'change') ?? 0, 'count'));
  const named = document.causes.filter(({ key }) => key !== 'other').length;
  const missing = document.causes.filter((cause) => cause[amount] == null).length;
  const vital = table.rows.filter((row) => row['vital'] === 'yes');
  const [first, second] = table.rows;
  const isLed = value(of(ranked, first?.['key'])[0], amount) !== null;
  const total = sum(ranked.rows.map((row) => value(row, amount)));
  const isAll = vital.length === named;
  const few = isAll
    ? [...counts(named), ...fact(threshold ?? 80, 'percent')]
    : [...counts(vital.length, named, total), ...cells(table, vital.at(-1), 'cumulative')];
  return {
    summary: {
      // Besides the tables: how many causes there are, the respondents, the threshold, the concentration.
      facts: isLed
        ? [
            ...(vital.length && named > 1 ? few : []),
            ...cells(ranked, of(ranked, first!['key'])[0], amount),
            ...withSlack(cells(table, first, 'share')),
            ...(by === 'cost' ? [] : [...counts(base), ...changed(first!['key'])]),
            ...concentrationFacts(document),
            ...counts(missing || null),
          ]
        : [...concentrationFacts(document), ...counts(missing || null)],
      names: [...(isLed ? [first!] : []), ...(isLeadClear === false ? [second!] : [])].map((row) =>
        String(row['label']),
      ),
    },
    rows: ({ key }) => [table, costs, comparison].flatMap((from) => of(from, key)),
    tip: ({ key }, name) => {
      const rows = [table, costs, comparison].flatMap((from) => of(from, key));
      const facts = labelledCells(tables, rows, name);
      return [...withSlack(facts), ...facts.flatMap((one) => change(one.value, 'count'))];
    },
    picture: (_, target) => [
      ...(target ? [...figures(target.key), ...changed(target.key)] : []),
      ...fact(threshold ?? 80, 'percent'),
      ...fact(0, 'count'),
      ...fact(0, 'percent'),
      ...fact(100, 'percent'),
      // A tile says how many causes are vital.
      ...(target ? counts(vital.length, named) : []),
    ],
    names: [],
  };
}

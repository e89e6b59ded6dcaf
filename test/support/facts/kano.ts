import type { Target } from '../../../src/chart/targets.js';
import type { Table } from '../../../src/contract/index.js';
import { roundTicks } from '../../../src/chart/scale.js';
import type { KanoFigures } from '../../../src/widgets/kano/kano.model.js';
import {
  cells,
  counts,
  fact,
  firstOf,
  labelledCells,
  level,
  tableNamed,
  value,
  type AnyPipeline,
  type Facts,
  type Of,
  type Row,
} from './facts.js';

const labelOf = (row: Row): string => String(row['label']);

/** The numbers that the texts of the Kano model may contain. */
export function kano(document: Of<'kano'>, { figures }: AnyPipeline, tables: Table[]): Facts {
  const { confidence, minimumN } = document;
  const { items } = figures as KanoFigures;
  const table = tableNamed(tables, 'kano');
  const rows = ({ key }: Target): readonly Row[] => table.rows.filter((row) => row['key'] === key);
  const placed = table.rows.filter((row) => row['category'] !== null);
  const groups = ['M', 'O', 'A', 'I', 'R', 'Q'].map((category) =>
    placed.filter((row) => row['category'] === category),
  );
  /** The strongest of those that are separable. */
  const strongest = (group: readonly Row[]): Row[] => {
    const separable = group.filter((row) => row['separable'] === 'separable');
    const most = Math.max(...separable.map((row) => value(row, 'category-strength')!));
    return separable.filter((row) => value(row, 'category-strength') === most).slice(0, 1);
  };
  const unclear = placed.filter((row) => row['separable'] === 'not-separable').length;
  const held = table.rows.filter((_, index) => items[index]!.withheld !== null);

  // Besides the table: the ticks of both axes, and numbers in place of names.
  const scaffold = [
    ...[2, 3, 4, 5, 6].flatMap((count) =>
      roundTicks([-1, 1], count * 2).flatMap((tick) => fact(tick, 'ratio')),
    ),
    ...roundTicks([0, 1], 2).flatMap((tick) => [...fact(tick, 'ratio'), ...fact(-tick, 'ratio')]),
    ...counts(minimumN, ...table.rows.map((_, index) => index + 1), placed.length),
  ];

  return {
    summary: {
      facts: [
        ...counts(placed.length, ...groups.map(({ length }) => length || null)),
        // Where none is separable the sentence has a word for all.
        ...(unclear && unclear < placed.length ? counts(unclear) : []),
        ...(held.length ? counts(minimumN) : []),
        ...(held.length > 3 ? counts(held.length) : []),
      ],
      names: [
        ...groups.flatMap(strongest).map(labelOf),
        ...(held.length > 3 ? [] : held.map(labelOf)),
      ],
    },
    rows,
    tip: (target, name) => {
      const { intervals, n, missing } = items.find(({ key }) => key === target.key)!;
      // Besides the table: the intervals with their level, and who gave no answer.
      const others = [
        ...cells(table, rows(target)[0], 'better', 'worse', 'n'),
        ...[intervals.better, intervals.worse].flatMap((interval) =>
          interval ? [...fact(interval.lower, 'ratio'), ...fact(interval.upper, 'ratio')] : [],
        ),
        ...level(confidence),
        ...counts(n, missing),
      ];
      return firstOf(labelledCells(tables, rows(target), name), others);
    },
    picture: () => scaffold,
    names: [],
  };
}

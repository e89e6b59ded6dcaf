import type { Target } from '../../../src/chart/targets.js';
import type { Table } from '../../../src/contract/index.js';
import { roundTicks } from '../../../src/chart/scale.js';
import { axisOf } from '../../../src/widgets/matrix/matrix.layout.js';
import type { MatrixFigures } from '../../../src/widgets/matrix/matrix.model.js';
import type { MatrixWords } from '../../../src/widgets/matrix/matrix.words.js';
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

/** Names as a sentence has them, or how many they are. */
const named = (rows: readonly Row[]): Facts['summary'] =>
  rows.length > 3
    ? { facts: counts(rows.length), names: [] }
    : { facts: [], names: rows.map(labelOf) };

/** The numbers that the texts of a matrix may contain. */
export function matrix(
  document: Of<'matrix'>,
  { figures, words }: AnyPipeline,
  tables: Table[],
): Facts {
  const { confidence, minimumN } = document;
  const model = figures as MatrixFigures;
  const table = tableNamed(tables, 'matrix');
  const rows = ({ key }: Target): readonly Row[] => table.rows.filter((row) => row['key'] === key);
  const inQuadrant = table.rows.filter((row) => row['quadrant'] !== null);
  const short = inQuadrant
    .filter((row) => row['quadrant'] === 'concentrate-here')
    .sort((a, b) => value(a, 'rank')! - value(b, 'rank')!);
  const first = short.filter((row) => row['clear'] !== 'unclear').slice(0, 3);
  const unclear = named(short.filter((row) => row['clear'] === 'unclear'));
  const held = named(table.rows.filter((_, index) => model.items[index]!.withheld !== null));
  const isHeld = held.facts.length + held.names.length > 0;

  // Besides the table: the ticks of both axes, the crosshair, and numbers in place of names.
  const crosshair = model.crosshair
    ? [...fact(model.crosshair.importance, 'ratio'), ...fact(model.crosshair.performance, 'score')]
    : [];
  const ticks = model.crosshair
    ? (['importance', 'performance'] as const).flatMap((side) => {
        const { domain } = axisOf(side, model, words as MatrixWords);
        return [2, 3, 4, 5, 6].flatMap((count) => roundTicks(domain, count));
      })
    : [];
  const scaffold = [
    ...ticks.flatMap((tick) => fact(tick, 'ratio')),
    ...crosshair,
    ...counts(
      minimumN,
      ...table.rows.map((_, index) => index + 1),
      short.length,
      inQuadrant.length,
    ),
  ];

  return {
    summary: {
      facts: [
        ...(short.length ? counts(inQuadrant.length, short.length) : []),
        ...unclear.facts,
        ...held.facts,
        ...(isHeld ? counts(minimumN) : []),
      ],
      names: [...first.map(labelOf), ...unclear.names, ...held.names],
    },
    rows,
    tip: (target, name) => {
      const item = model.items.find(({ key }) => key === target.key)!;
      const { importance, performance } = item.intervals;
      const [row] = rows(target);
      // Besides the table: how many answered, the intervals and their level.
      const others = [
        ...cells(table, row, 'importance', 'performance', 'rank'),
        ...[importance, performance].flatMap((interval) =>
          interval ? [...fact(interval.lower, 'ratio'), ...fact(interval.upper, 'ratio')] : [],
        ),
        ...level(confidence),
        ...counts(item.n, minimumN),
      ];
      return firstOf(labelledCells(tables, rows(target), name), others);
    },
    picture: () => scaffold,
    names: [],
  };
}

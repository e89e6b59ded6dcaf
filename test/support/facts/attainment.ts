import type { Target } from '../../../src/chart/targets.js';
import type { Table, Unit } from '../../../src/contract/index.js';
import { roundTicks } from '../../../src/chart/scale.js';
import { textIn } from '../../../src/i18n/index.js';
import type { AttainmentFigures } from '../../../src/widgets/attainment/attainment.model.js';
import { scaleDomain } from '../../../src/widgets/attainment/bullet.layout.js';
import type { Fact } from '../numbers.js';
import {
  cells,
  change,
  counts,
  fact,
  tableNamed,
  value,
  type AnyPipeline,
  type Facts,
  type Of,
  type Row,
} from './facts.js';

const MOST_NAMES = 3;

/** The numbers in the sentence on how the rows stand. */
function standingCounts({ rows, elapsed }: AttainmentFigures): Fact[] {
  const codes = rows.flatMap(({ met, pace }) => met ?? pace ?? []);
  const having = (wanted: string) => codes.filter((code) => code === wanted).length || null;
  if (!codes.length) return [];
  if (elapsed === null) {
    const met = having('met');
    return codes.length === 1 ? [] : counts(codes.length, met === codes.length ? null : met);
  }
  const isAlone = codes.length === 1 && !having('behind');
  return counts(isAlone ? null : codes.length, having('behind'), having('reached'));
}

/** The numbers that the texts of attained targets may contain. */
export function attainment(
  document: Of<'attainment'>,
  { figures, language }: AnyPipeline,
  tables: Table[],
): Facts {
  const { elapsed, gates, penalties, penalty } = document;
  const [table, totals] = [tableNamed(tables, 'attainment'), tableNamed(tables, 'total')];
  const { rows: rowFigures, total } = figures as AttainmentFigures;
  const rows = ({ group, key }: Target): readonly Row[] => {
    if (group === 'row') return table.rows.filter((row) => row['key'] === key);
    if (group === 'total') return totals.rows;
    return totals.rows.slice(1).filter((row) => row['key'] === key);
  };
  const unitOf = (key: string) => rowFigures.find((row) => row.key === key)!.unit;
  /** The amounts of a row in its own unit: one table has but one for all rows. */
  const amounts = (row: Row | undefined): Fact[] => {
    if (!row) return [];
    const unit: Unit = unitOf(String(row['key']));
    return cells(table, row, 'actual', 'target').map((amount) => ({ ...amount, unit }));
  };

  const isRunning = elapsed != null && elapsed < 100;
  const passed = isRunning ? fact(elapsed, 'percent') : [];
  const known = table.rows.filter((row) => row['attainment'] !== null);
  const least = Math.min(...known.map((row) => value(row, 'attainment')!));
  const lowest = known.filter((row) => value(row, 'attainment') === least);
  const hasLowest = lowest.length < known.length;
  const isMany = lowest.length > MOST_NAMES;
  const closed = (gates ?? []).filter(({ actual, at }) => actual === null || actual < at);
  const final = value(totals.rows.at(-1), 'total');
  const before = value(totals.rows[0], 'total');
  const applied = totals.rows.slice(1).filter((row) => final !== null && row['percent'] !== null);
  const nameOf = (row: Row) => String(row['label']);
  // Besides the tables: the limits of gates and penalties, and the ticks of the scale.
  const limits = [
    ...(gates ?? []).flatMap(({ actual, at }) => [actual, at]),
    ...(penalties ?? []).flatMap(({ actual, below }) => [actual, below]),
    penalty?.complaints,
  ].flatMap((limit) => fact(limit, 'index'));
  const domain = scaleDomain(figures as AttainmentFigures);
  const ticks = [2, 3, 4, 5, 6, 7]
    .flatMap((count) => roundTicks(domain, count))
    .flatMap((tick) => fact(tick, 'percent'));

  return {
    summary: {
      facts: [
        ...(closed.length
          ? closed.flatMap(({ actual, at }) => [...fact(actual, 'index'), ...fact(at, 'index')])
          : []),
        ...(final === null ? [] : [...fact(final, 'percent'), ...passed]),
        ...(final === null || final === before ? [] : fact(before, 'percent')),
        ...applied.flatMap((row) => cells(totals, row, 'percent')),
        ...standingCounts(figures as AttainmentFigures),
        ...(hasLowest ? fact(least, 'percent') : []),
        ...(hasLowest && isMany ? counts(lowest.length) : []),
        ...counts(total.left || null),
      ],
      names: [
        ...closed.map(({ key, label }) => textIn(language, label) || key),
        ...applied.map(nameOf),
        ...(hasLowest && !isMany ? lowest.map(nameOf) : []),
      ],
    },
    rows,
    tip: (target) => {
      if (target.group !== 'row') {
        return rows(target).flatMap((row) => [
          ...cells(totals, row, 'actual', 'limit', 'percent', 'total'),
        ]);
      }
      const [row] = rows(target);
      const figure = rowFigures.find(({ key }) => key === target.key)!;
      return [
        ...amounts(row),
        ...cells(table, row, 'attainment', 'weight'),
        ...fact(figure.cap, 'percent'),
        ...fact(figure.previous, figure.unit),
        ...fact(figure.lead, 'points'),
      ];
    },
    picture: (_, target) => {
      if (!target) return [...ticks, ...passed];
      if (target.group === 'row') {
        const [row] = rows(target);
        return [...amounts(row), ...cells(table, row, 'attainment')];
      }
      // A tile says of the total how the rows stand as well.
      return [
        ...rows(target).flatMap((row) => [
          ...cells(totals, row, 'total', 'percent'),
          ...change(value(row, 'taken') ?? 0, 'points'),
          ...fact(-(value(row, 'taken') ?? 0), 'points'),
          ...fact(-(value(row, 'percent') ?? 0), 'percent'),
        ]),
        ...limits,
        ...standingCounts(figures as AttainmentFigures),
      ];
    },
    names: [],
  };
}

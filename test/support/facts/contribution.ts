import type { Table } from '../../../src/contract/index.js';
import {
  cells,
  fact,
  labelledCells,
  tableNamed,
  value,
  type AnyPipeline,
  type Facts,
  type Of,
  type Row,
} from './facts.js';

/** What a contribution may say. */
export function contribution(document: Of<'contribution'>, _: AnyPipeline, tables: Table[]): Facts {
  const table = tableNamed(tables, 'contribution');
  const { rows } = table;
  const base = document.base ?? 0;
  const parts = rows.filter(({ key }) => key !== 'base' && key !== 'total');
  const total = rows.filter(({ key }) => key === 'total');
  const known = parts.filter((row) => value(row, 'value') !== null);
  const furthest = (sign: number): Row[] => {
    const sizes = known.map((row) => sign * value(row, 'value')!);
    const most = Math.max(0, ...sizes);
    return most > 0 ? known.slice(sizes.indexOf(most), sizes.indexOf(most) + 1) : [];
  };
  const largest = [...furthest(1), ...furthest(-1)];
  const missing = parts.filter((row) => value(row, 'value') === null);
  const isNamed = missing.length <= 3;
  const end = value(total[0], 'running') ?? NaN;
  return {
    summary: {
      facts: [
        ...total.flatMap((row) => cells(table, row, 'running')),
        // Besides the table: what the parts come to without the base, and how many are missing.
        ...(base ? [...fact(base, 'index'), ...fact(end - base, 'index')] : []),
        ...(isNamed ? [] : fact(missing.length, 'count')),
        ...largest.flatMap((row) => cells(table, row, 'value')),
      ],
      names: [...largest, ...(isNamed ? missing : [])].map((row) => String(row['label'])),
    },
    rows: ({ key }) => rows.filter((row) => row['key'] === key),
    tip: (target, name) => {
      const own = rows.filter((row) => row['key'] === target.key);
      // The total has its figure under the name of a value; as a value it would be counted twice.
      return target.key === 'total'
        ? cells(table, own[0], 'running')
        : labelledCells(tables, own, name);
    },
    picture: (_text, target) =>
      rows
        .filter((row) => row['key'] === target?.key || (target && largest.includes(row)))
        .flatMap((row) => cells(table, row, 'value', 'running')),
    names: [],
  };
}

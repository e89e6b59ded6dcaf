import type { Target } from '../../../src/chart/targets.js';
import type { Table } from '../../../src/contract/index.js';
import type { Fact } from '../numbers.js';
import {
  labelledCells,
  cells,
  change,
  counts,
  firstOf,
  level,
  withSlack,
  sum,
  tableNamed,
  value,
  type AnyPipeline,
  type Facts,
  type Of,
  type Row,
} from './facts.js';

/** The columns of the table that the picture shows. */
const DRAWN = ['count', 'of-base', 'of-previous', 'pending', 'median-hours', 'within-target'];

/** The numbers that the texts of a funnel may contain. */
export function funnel(document: Of<'funnel'>, _: AnyPipeline, tables: Table[]): Facts {
  const { stages, minimumN, confidence } = document;
  const [table, channels, comparison] = [
    tables[0]!,
    tableNamed(tables, 'channels'),
    tableNamed(tables, 'comparison'),
  ];
  const { rows } = table;
  const rowsOf = <T extends Row>(list: readonly T[], key: unknown): T[] =>
    list.filter((row) => row['key'] === key);
  const base = Math.max(
    0,
    stages.findIndex(({ key }) => key === document.base),
  );
  const last = rows.at(-1)!;
  const drops = rows.map((row) => value(row, 'dropped') ?? 0);
  const biggestDrop = Math.max(0, ...drops);
  const biggest = drops.indexOf(biggestDrop);
  const hasShare = base < rows.length - 1 && last['of-base'] !== null;
  const grows = drops.some((drop, index) => index > base && drop < 0);
  const late = comparison.rows.flatMap((row) =>
    (value(rowsOf(rows, row['key'])[0], 'median-hours') ?? NaN) > (value(row, 'target') ?? NaN)
      ? String(row['label'])
      : [],
  );
  /** Indices of the stages that the summary names. */
  const named = [
    rows.length - 1,
    ...(hasShare ? [base] : []),
    ...(biggestDrop ? [biggest - 1, biggest] : []),
  ];

  const changed = (key: unknown): Fact[] =>
    rowsOf(comparison.rows, key).flatMap((row) => change(value(row, 'change') ?? 0, 'points'));
  /** A channel's part of a stage. */
  const part = (key: unknown, name: string): Fact[] =>
    rowsOf(channels.rows, key)
      .filter((row) => row['channel'] === name)
      .flatMap((row) => withSlack(cells(channels, row, 'count', 'share')));
  // Besides the tables: "n < 30", in place of a rate that rests on fewer.
  const few = counts(minimumN);

  const targetRows = ({ key }: Target): readonly Row[] =>
    rowsOf([...rows, ...comparison.rows], key);
  return {
    summary: {
      facts: [
        ...cells(
          table,
          last,
          ...(hasShare && !grows ? [] : ['count']),
          ...(hasShare ? ['of-base'] : []),
        ),
        ...changed(last['key']),
        ...counts(biggestDrop || null, sum(rows.map((row) => value(row, 'pending'))) || null),
      ],
      names: [...named.map((index) => String(rows[index]!['label'])), ...late],
    },
    rows: targetRows,
    tip: (target, name) => {
      const interval = rowsOf(comparison.rows, target.key).flatMap((row) =>
        cells(comparison, row, 'lower', 'upper'),
      );
      // Besides the tables: the interval's level, which is in its name.
      const others = interval.length ? [...interval, ...level(confidence)] : [];
      return firstOf(labelledCells(tables, targetRows(target), name), [
        ...part(target.key, name),
        ...others,
        ...few,
      ]);
    },
    picture: (text, target) => {
      // The legend has the shares of the base.
      const names = channels.rows
        .map((row) => String(row['channel']))
        .sort((a, b) => b.length - a.length);
      if (!target)
        return part(stages[base]!.key, names.find((name) => text.startsWith(name)) ?? '');
      const index = stages.findIndex(({ key }) => key === target.key);
      return [
        ...cells(table, rows[index], ...DRAWN),
        // Losses have a minus and gains a plus, which is the other way round in the table.
        ...counts(-drops[index]!),
        ...rowsOf(comparison.rows, target.key).flatMap((row) =>
          cells(comparison, row, 'target', 'previous'),
        ),
        ...changed(target.key),
        ...few,
      ];
    },
    names: channels.rows.map((row) => String(row['channel'])),
  };
}

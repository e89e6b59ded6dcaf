import type { Target } from '../../../src/chart/targets.js';
import type { Table } from '../../../src/contract/index.js';
import type { Fact } from '../numbers.js';
import {
  labelledCells,
  cells,
  change,
  counts,
  fact,
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
const DRAWN = [
  'count',
  'of-base',
  'of-previous',
  'pending',
  'unknown',
  'median-hours',
  'p90-hours',
  'within-target',
];

/** The numbers that the texts of a funnel may contain. */
export function funnel(document: Of<'funnel'>, pipeline: AnyPipeline, tables: Table[]): Facts {
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
  /** The last stage with a count; -1 where none has one. */
  const end = rows.map((row) => value(row, 'count') !== null).lastIndexOf(true);
  const last = rows[end];
  const hasShare = end > base && last?.['of-base'] !== null;
  const isReached =
    hasShare && rows.slice(base + 1, end + 1).every((row) => (value(row, 'dropped') ?? -1) >= 0);
  // The phrase for the cases of a built-in stage stands in place of its name.
  const isBuiltIn = stages[base]!.label == null && rows[base]!['label'] !== stages[base]!.key;
  const isChinese = pipeline.language.tag.startsWith('zh');
  const drops = rows.map((row) => value(row, 'dropped'));
  const isStep = (index: number) =>
    index > 0 && !stages[index]!.estimated && !stages[index - 1]!.estimated;
  const isKnown = drops.every((drop, index) => drop !== null || !isStep(index));
  const biggestDrop = isKnown ? Math.max(0, ...drops.map((drop) => drop ?? 0)) : 0;
  const biggest = drops.indexOf(biggestDrop);
  const late = comparison.rows.flatMap((row) =>
    (value(rowsOf(rows, row['key'])[0], 'median-hours') ?? NaN) > (value(row, 'target') ?? NaN)
      ? String(row['label'])
      : [],
  );
  const grown = rows.filter((row) => (value(row, 'dropped') ?? 0) < 0);
  /** Indices of the stages that the summary names. */
  const named = [
    ...(end < 0 ? [] : [end]),
    ...(hasShare && !(isReached && isBuiltIn) ? [base] : []),
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
        ...cells(table, last, ...(isReached ? [] : ['count']), ...(hasShare ? ['of-base'] : [])),
        // "提出投诉的 412 件中"
        ...(isReached && isChinese ? cells(table, rows[base], 'count') : []),
        ...changed(last?.['key']),
        ...counts(
          // The summary writes a drop with a minus.
          -biggestDrop || null,
          sum(rows.map((row) => value(row, 'pending'))) || null,
          sum(rows.map((row) => value(row, 'unknown'))) || null,
        ),
      ],
      names: [
        ...[...named.map((index) => rows[index]!), ...grown].map((row) => String(row['label'])),
        ...late,
      ],
    },
    rows: targetRows,
    tip: (target, name) => {
      const interval = rowsOf(comparison.rows, target.key).flatMap((row) =>
        cells(comparison, row, 'lower', 'upper'),
      );
      // Besides the tables: the interval's level, which is in its name.
      const dropped = value(rowsOf(rows, target.key)[0], 'dropped') ?? 0;
      const others = interval.length ? [...interval, ...level(confidence)] : [];
      return firstOf(labelledCells(tables, targetRows(target), name), [
        ...part(target.key, name),
        // "Came in 450": a stage that grows has a drop below 0 in the table.
        ...(dropped < 0 ? counts(-dropped) : []),
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
        // "90% within 5 hr"
        ...(value(rows[index], 'p90-hours') === null ? [] : fact(90, 'percent')),
        // Losses have a minus and gains a plus, which is the other way round in the table.
        ...counts(-(drops[index] ?? NaN)),
        ...rowsOf(comparison.rows, target.key).flatMap((row) =>
          cells(comparison, row, 'target', 'previous'),
        ),
        ...changed(target.key),
        ...few,
      ];
    },
    names: [
      ...channels.rows.map((row) => String(row['channel'])),
      // "90th-percentile time"
      ...table.columns.filter(({ key }) => key === 'p90-hours').map(({ label }) => label),
    ],
  };
}

import type { Target } from '../../../src/chart/targets.js';
import type { Table } from '../../../src/contract/index.js';
import type { Fact } from '../numbers.js';
import {
  called,
  cells,
  change,
  counts,
  either,
  level,
  loose,
  sum,
  tableNamed,
  value,
  type AnyFlow,
  type Facts,
  type Of,
  type Row,
} from './facts.js';

const DRAWN = ['count', 'of-base', 'of-previous', 'pending', 'median-hours', 'within-target'];

/** What a funnel may say. */
export function funnel(document: Of<'funnel'>, _: AnyFlow, tables: Table[]): Facts {
  const { stages, minimumN, confidence } = document;
  const [table, channels, comparison] = [
    tables[0]!,
    tableNamed(tables, 'channels'),
    tableNamed(tables, 'comparison'),
  ];
  const { rows } = table;
  const of = <T extends Row>(all: readonly T[], key: unknown): T[] =>
    all.filter((row) => row['key'] === key);
  const base = Math.max(
    0,
    stages.findIndex(({ key }) => key === document.base),
  );
  const last = rows.at(-1)!;
  const drops = rows.map((row) => value(row, 'dropped') ?? 0);
  const most = Math.max(0, ...drops);
  const worst = drops.indexOf(most);
  const apart = base < rows.length - 1 && last['of-base'] !== null;
  const grows = drops.some((drop, index) => index > base && drop < 0);
  const late = comparison.rows.flatMap((row) =>
    (value(of(rows, row['key'])[0], 'median-hours') ?? NaN) > (value(row, 'target') ?? NaN)
      ? String(row['label'])
      : [],
  );
  const told = [rows.length - 1, ...(apart ? [base] : []), ...(most ? [worst - 1, worst] : [])];

  const changed = (key: unknown): Fact[] =>
    of(comparison.rows, key).flatMap((row) => change(value(row, 'change') ?? 0, 'points'));
  /** A channel's part of a stage. */
  const part = (key: unknown, name: string): Fact[] =>
    of(channels.rows, key)
      .filter((row) => row['channel'] === name)
      .flatMap((row) => loose(cells(channels, row, 'count', 'share')));
  // Besides the tables: "n < 30", in place of a rate that rests on fewer.
  const few = counts(minimumN);

  const all = ({ key }: Target): readonly Row[] => of([...rows, ...comparison.rows], key);
  return {
    summary: {
      facts: [
        ...cells(table, last, ...(apart && !grows ? [] : ['count']), ...(apart ? ['of-base'] : [])),
        ...changed(last['key']),
        ...counts(most || null, sum(rows.map((row) => value(row, 'pending'))) || null),
      ],
      names: [...told.map((index) => String(rows[index]!['label'])), ...late],
    },
    rows: all,
    tip: (target, name) => {
      const interval = of(comparison.rows, target.key).flatMap((row) =>
        cells(comparison, row, 'lower', 'upper'),
      );
      // Besides the tables: the interval's level, which is in its name.
      const others = interval.length ? [...interval, ...level(confidence)] : [];
      return either(called(tables, all(target), name), [
        ...part(target.key, name),
        ...others,
        ...few,
      ]);
    },
    picture: (text, target) => {
      // The legend tells of the base.
      const names = channels.rows
        .map((row) => String(row['channel']))
        .sort((a, b) => b.length - a.length);
      if (!target)
        return part(stages[base]!.key, names.find((name) => text.startsWith(name)) ?? '');
      const index = stages.findIndex(({ key }) => key === target.key);
      return [
        ...cells(table, rows[index], ...DRAWN),
        // What was lost is taken off, what came in is added: the other way round than in the table.
        ...counts(-drops[index]!),
        ...of(comparison.rows, target.key).flatMap((row) =>
          cells(comparison, row, 'target', 'previous'),
        ),
        ...changed(target.key),
        ...few,
      ];
    },
    names: channels.rows.map((row) => String(row['channel'])),
  };
}

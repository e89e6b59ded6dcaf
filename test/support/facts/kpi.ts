import type { Table } from '../../../src/contract/index.js';
import { textIn } from '../../../src/i18n/index.js';
import {
  cells,
  change,
  counts,
  fact,
  level,
  tableNamed,
  value,
  type AnyPipeline,
  type Facts,
  type Of,
} from './facts.js';

/** What a KPI may say. */
export function kpi(document: Of<'kpi'>, { language }: AnyPipeline, tables: Table[]): Facts {
  const { measure, confidence, minimumN, compare } = document;
  const [table, comparisons, spark] = [
    tables[0]!,
    tableNamed(tables, 'comparisons'),
    tableNamed(tables, 'spark'),
  ];
  const row = table.rows[0]!;
  const { unit } = table.columns.find(({ key }) => key === 'value')!;
  const [main, target] = [cells(table, row, 'value'), cells(table, row, 'target')];
  const changes = comparisons.rows.flatMap((one) => change(value(one, 'change') ?? 0, unit));
  const points = comparisons.rows.flatMap((one) =>
    cells(comparisons, one, 'value', 'change', 'lower', 'upper'),
  );

  // Besides the tables: what a method's sentence tells of how it counted; the level of the interval;
  // answers that count nowhere; how far the value lies from a target without a verdict; the least
  // number of answers.
  const length = 'counts' in measure ? (measure.counts?.length ?? 0) : 0;
  const from = 'from' in measure ? (measure.from ?? 1) : 1;
  const basis: Partial<Record<typeof measure.method, ReturnType<typeof fact>>> = {
    csat: counts(('top' in measure && measure.top) || Math.min(2, length - 1), length),
    ratio: 'part' in measure ? counts(measure.part, measure.whole) : [],
    mean: [...fact(from, unit), ...fact(from + length - 1, unit)],
  };
  const interval = cells(table, row, 'lower', 'upper');
  const aside = [
    ...(interval.length ? [...interval, ...level(confidence)] : []),
    ...('missing' in measure ? counts(measure.missing) : []),
  ];
  const shown = value(row, 'value');
  const [low = 0, high = low] = target.map((end) => end.value);
  // Below it is negative, as the words say it.
  const off =
    shown === null || !target.length ? 0 : Math.min(shown - low, 0) + Math.max(shown - high, 0);
  const distance = row['verdict'] === null ? change(off, unit) : [];
  const goal = shown === null ? [] : target;
  const rows: Facts['rows'] = ({ key, group }) =>
    group === 'spark' ? spark.rows.filter((one) => String(one['t']) === key) : [row];

  return {
    summary: {
      facts: [
        ...main,
        ...(main.length ? (basis[measure.method] ?? []) : []),
        ...changes,
        ...goal,
        ...distance,
      ],
      names: [],
    },
    rows,
    tip: (of, name) => {
      if (of.group === 'spark')
        return [...rows(of).flatMap((one) => cells(spark, one, 'value')), ...target];
      return name === language.shared.columns.n
        ? cells(table, row, 'n')
        : [...main, ...target, ...distance, ...aside, ...points, ...counts(minimumN)];
    },
    picture: (_, of) =>
      of?.group === 'spark'
        ? []
        : [...main, ...target, ...distance, ...changes, ...points, ...counts(minimumN)],
    dates: (of) => rows(of).map((one) => language.formats.time(one['t'] ?? '')),
    names: [
      ...(compare ?? []).map(({ label }) => textIn(language, label)),
      ...spark.rows.map((one) => language.formats.time(one['t'] ?? '')),
    ],
  };
}

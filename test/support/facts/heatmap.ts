import type { Table } from '../../../src/contract/index.js';
import { nameIn } from '../../../src/i18n/index.js';
import type { HeatmapFigures } from '../../../src/widgets/heatmap/heatmap.model.js';
import type { Target } from '../../../src/chart/targets.js';
import type { Fact } from '../numbers.js';
import {
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

/** What a heatmap may say. */
export function heatmap(
  { minimumN, confidence }: Of<'heatmap'>,
  { figures, language }: AnyPipeline,
  tables: Table[],
): Facts {
  const { columns, rows, cells, worst } = figures as HeatmapFigures;
  const [matrix, findings] = ['heatmap', 'findings'].map((name) => tableNamed(tables, name));
  const all = cells.flat();
  const columnOf = (key: string | undefined) => columns.find((column) => column.key === key)!;
  const cellOf = ({ key, group }: Target) =>
    all.find(({ row, column }) => row === key && column === group)!;
  const rowsOf: Facts['rows'] = ({ key }) =>
    tables.flatMap((table) => table.rows.filter((row) => row['key'] === key));

  // Besides the tables: what a metric is held against.
  const referenceOf = (key: string | undefined): Fact[] => {
    const { reference, unit } = columnOf(key);
    const given = reference?.value;
    const ends = typeof given === 'object' ? [given.min, given.max] : [given];
    return ends.flatMap((end) => fact(end, unit));
  };
  const valueOf = (key: string, group: string | undefined): Fact[] => {
    const row = matrix!.rows.find((one) => one['key'] === key);
    return fact(value(row, group ?? ''), columnOf(group).unit);
  };

  // How many cells have which finding, by the table of findings.
  const found = findings!.rows.flatMap((row) => columns.map(({ key }) => row[key]));
  const count = (...codes: readonly string[]) =>
    found.filter((code) => typeof code === 'string' && codes.includes(code)).length || null;
  const tested = count('worse', 'better', 'unclear') !== null;
  const compared = found.filter((code) => code !== null && code !== undefined).length;
  const isMedianAlone = columns.every(
    ({ reference }) => reference?.kind !== 'target' && reference?.kind !== 'overall',
  );
  const untested = tested
    ? counts(count('behind', 'ahead'))
    : counts(count('behind'), count('ahead'));
  const worse = count('worse') ?? (tested ? null : count('behind'));
  const tally =
    !compared || (!tested && isMedianAlone && worst.length)
      ? []
      : [
          ...counts(count('worse'), count('better')),
          ...untested,
          ...(worse ? counts(compared) : []),
        ];
  const held = all.filter(({ withheld }) => withheld).length;
  const isNamed = worst.length <= 3;
  const named = isNamed ? worst : [];
  const nameOf = (list: HeatmapFigures['rows'], key: string) =>
    nameIn(
      language,
      list.find((one) => one.key === key)!,
    );

  return {
    summary: {
      facts: [
        ...named.flatMap(({ row, column }) => [...valueOf(row, column), ...referenceOf(column)]),
        ...(isNamed ? [] : counts(worst.length)),
        ...tally,
        ...(held ? counts(held, minimumN) : []),
      ],
      names: named.flatMap(({ row, column }) => [nameOf(rows, row), nameOf(columns, column)]),
    },
    rows: rowsOf,
    tip: (target, name) => {
      const { trial, n, interval, difference } = cellOf(target);
      const { unit } = columnOf(target.group);
      if (name === language.shared.columns.value) return valueOf(target.key, target.group);
      return [
        ...referenceOf(target.group),
        ...counts(trial?.part, trial?.whole, n, minimumN),
        ...(difference ? change(difference, unit) : []),
        ...(interval ? [...fact(interval.lower, unit), ...fact(interval.upper, unit)] : []),
        ...level(confidence),
      ];
    },
    picture: (_, target) =>
      target
        ? [...valueOf(target.key, target.group), ...counts(minimumN)]
        : columns.flatMap(({ key }) => referenceOf(key)),
    names: [...rows, ...columns].map((one) => nameIn(language, one)),
  };
}

import { csvOf, type Table } from '../../src/contract/index.js';
import { cellIn, cellStyles } from '../../src/i18n/index.js';
import type { Target } from '../../src/chart/targets.js';
import { factsOf, type AnyPipeline } from './facts/index.js';
import { agrees, recordsIn, shownIn, unaccounted } from './numbers.js';

/* What of a table, of its CSV and of a tooltip disagrees with the figures. */

/** What in the CSV of a table is not its raw values. */
export function wrongCsv(table: Table): string[] {
  const keys = table.columns.map(({ key }) => key);
  const [header, ...records] = recordsIn(csvOf(table));
  if (header?.join() !== keys.join() || records.length !== table.rows.length) {
    return [`the CSV of ${table.name} has other columns or rows`];
  }
  return table.rows.flatMap((row, i) =>
    keys.flatMap((key, j) => {
      const [raw, text] = [row[key] ?? '', records[i]![j]!];
      const isRight = typeof raw === 'number' ? text !== '' && Number(text) === raw : text === raw;
      return isRight ? [] : `${key} is ${raw}, and "${text}" in the CSV`;
    }),
  );
}

/** The cells of a table that don't show their number as it is, rounded. */
export function wrongCells(table: Table, { language }: AnyPipeline): string[] {
  const { columns, rows } = table;
  const styleAt = cellStyles(table);
  return columns.flatMap(({ key, unit: columnUnit }, column) =>
    ['label', 'code', 'time'].includes(columnUnit)
      ? []
      : rows.flatMap((row, place) => {
          const { unit, precision } = styleAt(place, column);
          const text = cellIn(language, row[key], unit, precision);
          // A target may be a band: "4..8".
          const values = String(row[key] ?? '')
            .split('..')
            .filter(Boolean)
            .map(Number);
          const shown = shownIn(text);
          const right =
            shown.length === values.length &&
            shown.every((number, i) => agrees(number, { value: values[i]!, unit }));
          return right ? [] : `${key}: ${row[key]} is shown as "${text}"`;
        }),
  );
}

/** The numbers in the tooltip of a target that its row has not under the same name. */
export function wrongTip(target: Target, pipeline: AnyPipeline): string[] {
  const facts = factsOf(pipeline);
  const { title, rows } = pipeline.describe(target)!;
  const [row] = facts.rows(target);
  const named =
    row?.['t'] == null ? title : title.replace(pipeline.language.formats.time(row['t']), '');
  const titled: typeof rows = [['', named], ...rows];
  return titled.flatMap(([figure, text, series]) => {
    const line = `${figure} ${text}`;
    const bad = unaccounted(line, facts.tip(target, figure, series), facts.names);
    return bad.map((number) => `${number} in "${line}" of "${title}"`);
  });
}

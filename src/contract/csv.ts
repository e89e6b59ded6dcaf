import type { Table } from './table.js';

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table as RFC 4180 text: the columns' keys, then a line a row; full precision, empty for missing. */
export function csvOf({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ key }) => key),
    ...rows.map((row) => columns.map(({ key }) => String(row[key] ?? ''))),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

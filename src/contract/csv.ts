import type { Table } from './table.js';

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * Writes a table as CSV (RFC 4180, lines end in CRLF). The header holds the columns' keys; numbers
 * are in full precision, missing cells are empty.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ key }) => key),
    ...rows.map((row) => columns.map(({ key }) => String(row[key] ?? ''))),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

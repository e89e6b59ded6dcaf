import { clamp } from '../../chart/box.js';
import { block } from '../../chart/path.js';
import { LINE, type Sheet } from '../../chart/sheet.js';
import type { GaugeFigures } from './gauge.model.js';
import type { Detail, GaugeWords } from './gauge.words.js';

/** One strip of all answers, worst first, its shares below and the names of its ends above. */
export function strip({ answers }: GaugeFigures, words: GaugeWords, sheet: Sheet): void {
  const { width, y: top } = sheet;
  const sum = answers.reduce((all, { count }) => all + count, 0);
  const last = answers.length - 1;
  // Names in the middle keep clear of the ends' names.
  const free = (i: number) => sheet.wide(words.answers[i]!.label) + 12;
  let x = 0;
  answers.forEach(({ key, count, tone }, i) => {
    const length = sum > 0 ? (count / sum) * width : 0;
    const { label, figure } = words.answers[i]!;
    const middle = x + length / 2;
    const half = sheet.wide(label) / 2;
    const name = (at: number, kind: string) => sheet.text(label, at, top + 12, `muted ${kind}`);
    if (!i) name(0, '');
    else if (i === last) name(width, 'end');
    else if (
      half * 2 + 8 <= length &&
      middle - half > free(0) &&
      middle + half < width - free(last)
    )
      name(middle, 'middle');
    if (sheet.wide(figure) + 4 <= length) sheet.text(figure, middle, top + 46, 'middle');
    sheet.mark(`answer ${tone}`, block(x, top + 18, Math.max(0, length - 1), 14));
    sheet.target(key, x, top + 16, length, 18);
    x += length;
  });
  sheet.y = top + 52;
}

interface Row extends Detail {
  readonly key: string;
  readonly indent: number;
  /** 0 to 1 of the bar's room; null draws none. */
  readonly length: number | null;
  readonly tone: string;
}

/** An indicator tree, each item under its own; or the answers, the best on top. */
export function rowsOf({ items, answers, scale }: GaugeFigures, words: GaugeWords): Row[] {
  const { lower, upper } = scale;
  const most = Math.max(...answers.map(({ share }) => share ?? 0), 1);
  return [
    ...items.map(({ key, depth, score }, i) => ({
      ...words.items[i]!,
      key,
      indent: depth * 14,
      length: score === null ? null : (score - lower) / (upper - lower),
      tone: 'accent',
    })),
    ...answers
      .map(({ key, share, tone }, i) => ({
        ...words.answers[i]!,
        key,
        indent: 0,
        length: share === null ? null : share / most,
        tone,
      }))
      .reverse(),
  ];
}

/** Rows of bars with their names on the left and their figures on the right, from the sheet's height on. */
export function rowsPart(rows: readonly Row[], left: number, width: number, sheet: Sheet): void {
  const figures = sheet.wide(
    rows.map(({ figure }) => figure),
    600,
  );
  const asides = sheet.wide(rows.map(({ aside }) => aside));
  const names = Math.min(
    Math.max(...rows.map(({ label, indent }) => sheet.wide(label) + indent)),
    width * 0.42,
  );
  const x = left + names + 10;
  const room = Math.max(20, width - names - figures - asides - 32);
  for (const { key, label, indent, length, figure, aside, tone } of rows) {
    const lines = sheet.wrap(label, names - indent + 1);
    const more = (lines.length - 1) * LINE;
    const height = sheet.parts.row + more;
    const base = sheet.y + height / 2 + 4;
    const bar = (kind: string, share: number, part?: string) =>
      sheet.mark(kind, block(x, base - 10, share * room, 12), part);
    sheet.text(lines, left + indent, base - more / 2);
    sheet.text(figure, x + room + 10 + figures, base, 'strong end');
    sheet.text(aside, left + width, base, 'muted end');
    bar('track', 1, 'axis');
    if (length !== null) bar(`answer ${tone}`, clamp(length, 0, 1));
    sheet.target(key, left - 4, sheet.y, width + 8, height);
    sheet.y += height;
  }
  sheet.y += 4;
}

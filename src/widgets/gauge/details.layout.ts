import { clamp } from '../../chart/box.js';
import { block } from '../../chart/path.js';
import type { Sheet } from '../../chart/sheet.js';
import { widest, wrap } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';

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
    const { label, share } = words.answers[i]!;
    const middle = x + length / 2;
    const half = sheet.wide(label) / 2;
    if (i === 0 || i === last) sheet.text(label, i && width, top + 12, i ? 'muted end' : 'muted');
    else if (
      half * 2 + 8 <= length &&
      middle - half > free(0) &&
      middle + half < width - free(last)
    ) {
      sheet.text(label, middle, top + 12, 'muted middle');
    }
    if (sheet.wide(share) + 4 <= length) sheet.text(share, middle, top + 46, 'middle');
    sheet.mark(`answer ${tone}`, block(x, top + 18, Math.max(0, length - 1), 14));
    sheet.target(key, x, top + 16, length, 18);
    x += length;
  });
  sheet.y = top + 52;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly indent: number;
  /** 0 to 1 of the bar's room; null draws none. */
  readonly length: number | null;
  readonly figure: string;
  readonly aside: string;
  readonly tone: string;
}

/** An indicator tree, each item under its own; or the answers, the best on top. */
export function rowsOf({ items, answers, scale }: GaugeFigures, words: GaugeWords): Row[] {
  if (items.length) {
    return items.map(({ key, depth, score }, i) => {
      const { label: name, score: figure, share: aside } = words.items[i]!;
      const length = score === null ? null : (score - scale.lower) / (scale.upper - scale.lower);
      return { key, name, indent: depth * 14, length, figure, aside, tone: 'level' };
    });
  }
  const most = Math.max(...answers.map(({ share }) => share ?? 0), 1);
  return answers
    .map(({ key, share, tone }, i): Row => {
      const { label: name, share: figure, count: aside } = words.answers[i]!;
      return {
        key,
        name,
        indent: 0,
        length: share === null ? null : share / most,
        figure,
        aside,
        tone,
      };
    })
    .reverse();
}

const ROW = 26;

/** Rows of bars with their names on the left and their figures on the right, from the sheet's height on. */
export function rowsPart(rows: readonly Row[], left: number, width: number, sheet: Sheet): void {
  const { measure } = sheet;
  const size = TYPE.mark;
  const figures = widest(
    rows.map(({ figure }) => figure),
    size,
    measure,
    600,
  );
  const asides = widest(
    rows.map(({ aside }) => aside),
    size,
    measure,
  );
  const names = Math.min(
    Math.max(...rows.map(({ name, indent }) => sheet.wide(name) + indent)),
    width * 0.42,
  );
  const x = left + names + 10;
  const room = Math.max(20, width - names - figures - asides - 32);
  for (const { key, name, indent, length, figure, aside, tone } of rows) {
    const lines = wrap(name, names - indent + 1, size, measure, 2);
    const height = ROW + (lines.length - 1) * 15;
    const base = sheet.y + height / 2 + 4;
    sheet.text(lines, left + indent, base - (lines.length - 1) * 7.5);
    sheet.text(figure, x + room + 10 + figures, base, 'strong end');
    sheet.text(aside, left + width, base, 'muted end');
    sheet.mark('track', block(x, base - 10, room, 12), 'axis');
    if (length !== null)
      sheet.mark(`answer ${tone}`, block(x, base - 10, clamp(length, 0, 1) * room, 12));
    sheet.target(key, left - 4, sheet.y, width + 8, height);
    sheet.y += height;
  }
  sheet.y += 4;
}

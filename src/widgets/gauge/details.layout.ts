import { clamp, label, rect, type Rect, type Target, type TextMark } from '../../chart/box.js';
import { widest, wrap, type Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';
import type { Bar, Details, Shade } from './parts.layout.js';

/** One strip of all answers, worst first, its shares below and the names of its ends above. */
export function strip(
  figures: GaugeFigures,
  words: GaugeWords,
  width: number,
  measure: Measure,
  top: number,
): Details {
  const { answers } = figures;
  const sum = answers.reduce((all, { count }) => all + count, 0);
  const last = answers.length - 1;
  const size = TYPE.mark;
  const texts: TextMark[] = [];
  const bars: Bar[] = [];
  const targets: Target[] = [];
  // Names in the middle keep clear of the ends' names.
  const free = (i: number) => measure(words.answers[i]!.label, size) + 12;
  let x = 0;
  answers.forEach(({ key, count, tone }, i) => {
    const length = sum > 0 ? (count / sum) * width : 0;
    const { label: name, share } = words.answers[i]!;
    const middle = x + length / 2;
    const half = measure(name, size) / 2;
    if (i === 0 || i === last) {
      texts.push(label(i && width, top + 12, name, i ? 'muted end' : 'muted'));
    } else if (
      half * 2 + 8 <= length &&
      middle - half > free(0) &&
      middle + half < width - free(last)
    ) {
      texts.push(label(middle, top + 12, name, 'muted middle'));
    }
    if (measure(share, size) + 4 <= length) texts.push(label(middle, top + 46, share, 'middle'));
    bars.push({ key, shade: tone, ...rect(x, top + 18, Math.max(0, length - 1), 14) });
    targets.push({ key, ...rect(x, top + 16, length, 18) });
    x += length;
  });
  return { height: top + 52, texts, bars, ghosts: [], targets };
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly indent: number;
  /** 0 to 1 of the bar's room; null draws none. */
  readonly length: number | null;
  readonly figure: string;
  readonly aside: string;
  readonly shade: Shade;
}

/** An indicator tree, each item under its own; or the answers, the best on top. */
export function rowsOf({ items, answers, scale }: GaugeFigures, words: GaugeWords): Row[] {
  if (items.length) {
    return items.map(({ key, depth, score }, i) => {
      const { label: name, score: figure, share: aside } = words.items[i]!;
      const length = score === null ? null : (score - scale.lower) / (scale.upper - scale.lower);
      return { key, name, indent: depth * 14, length, figure, aside, shade: '' };
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
        shade: tone,
      };
    })
    .reverse();
}

const ROW = 26;

/** Rows of bars with their names on the left and their figures on the right. */
export function rowsPart(
  rows: readonly Row[],
  left: number,
  width: number,
  measure: Measure,
  top: number,
): Details {
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
  const needed = rows.map(({ name, indent }) => measure(name, size) + indent);
  const names = Math.min(Math.max(...needed), width * 0.42);
  const x = left + names + 10;
  const room = Math.max(20, width - names - figures - asides - 32);
  const texts: TextMark[] = [];
  const bars: Bar[] = [];
  const ghosts: Rect[] = [];
  const targets: Target[] = [];
  let y = top;
  for (const { key, name, indent, length, figure, aside, shade } of rows) {
    const lines = wrap(name, names - indent + 1, size, measure, 2);
    const height = ROW + (lines.length - 1) * 14;
    const base = y + height / 2 + 4;
    lines.forEach((text, i) =>
      texts.push(label(left + indent, base + (i - (lines.length - 1) / 2) * 14, text)),
    );
    texts.push(
      label(x + room + 10 + figures, base, figure, 'strong end'),
      label(left + width, base, aside, 'muted end'),
    );
    ghosts.push(rect(x, base - 10, room, 12));
    if (length !== null)
      bars.push({ key, shade, ...rect(x, base - 10, clamp(length, 0, 1) * room, 12) });
    targets.push({ key, ...rect(left - 4, y, width + 8, height) });
    y += height;
  }
  return { height: y + 4, texts, bars, ghosts, targets };
}

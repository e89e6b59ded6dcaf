import { clamp } from '../../chart/box.js';
import { across, block, down } from '../../chart/path.js';
import { linear } from '../../chart/scale.js';
import type { Sheet } from '../../chart/sheet.js';
import { widest } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';
import { STEP, captions, pointOf, targetOf, toneOf } from './parts.layout.js';

const KEY = 24;
const BAR = 22;

/** A bar on a line with its figure and its words; in a narrow box under them. */
export function bulletForm(figures: GaugeFigures, words: GaugeWords, sheet: Sheet): void {
  const { scale, value, interval, target, bands } = figures;
  const { width, measure } = sheet;
  const beside = width >= 440;
  const valueWidth = measure(words.value, KEY, 700) + 16;
  const lines = captions(words, beside ? width * 0.3 : width - valueWidth, sheet, false);
  const captioned =
    widest(
      lines.map(({ text }) => text),
      TYPE.mark,
      measure,
      600,
    ) + 20;
  const [left, right] = beside ? [valueWidth, width - captioned] : [0, width];
  const top = beside ? 22 : Math.max(34, lines.length * STEP + 8) + 18;
  const middle = top + BAR / 2;
  const x = linear([scale.lower, scale.upper], [left, right]);
  const bar = (from: number, to: number, y: number, height: number) =>
    block(x(from), y, x(to) - x(from), height);

  sheet.mark('track', bar(scale.lower, scale.upper, top, BAR), 'axis');
  for (const { from, to, tone } of bands)
    sheet.mark(`band ${tone}`, bar(from, to, top, BAR), 'band');
  // From zero where the scale holds it: a bar's length must mean its value.
  const origin = clamp(0, scale.lower, scale.upper);
  if (value !== null) sheet.mark(toneOf(figures), bar(origin, value, top + 6, 10));
  if (interval) {
    const [low, high] = [x(interval.lower), x(interval.upper)];
    const ends = [low, high].map((end) => down(end, middle - 4, middle + 4)).join('');
    sheet.mark('interval', across(low, middle, high) + ends);
  }
  if (target && 'min' in target) {
    sheet.mark('target-band', bar(target.min, target.max, top + 24, 3), 'target');
  }
  const point = pointOf(figures);
  if (point !== null) sheet.mark('target', down(x(point), top - 3, top + 25), 'target');

  sheet.text(words.value, 0, beside ? top + 18 : 24, 'key', KEY);
  const first = beside ? top + 15 - ((lines.length - 1) * STEP) / 2 : lines.length > 1 ? 12 : 22;
  lines.forEach(({ text, kind }, i) =>
    sheet.text(text, beside ? right + 20 : valueWidth, first + i * STEP, kind),
  );
  words.ends.forEach((text, i) =>
    sheet.text(text, i ? right : left, top + 38, i ? 'muted end' : 'muted'),
  );
  const goal = targetOf(figures);
  const half = sheet.wide(words.target) / 2;
  if (goal !== null)
    sheet.text(words.target, clamp(x(goal), left + half, right - half), top - 8, 'middle');
  sheet.y = top + 42;
  sheet.target('value', 0, 0, width, sheet.y, { x: x(value ?? origin), y: top });
}

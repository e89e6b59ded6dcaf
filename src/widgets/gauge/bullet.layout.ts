import { clamp } from '../../chart/box.js';
import { across, block, down } from '../../chart/path.js';
import { linear } from '../../chart/scale.js';
import type { Sheet } from '../../chart/sheet.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';
import { STEP, STRONG, captions, targetOf, toneOf, write } from './parts.layout.js';

const KEY = 24;
const BAR = 22;
/** The bands lie under the bar, so that it need not stand out from each of them. */
const BANDS = 4;

/** A bar on a line with its figure and its words; in a narrow box under them. Gives where its value ends. */
export function bulletForm(figures: GaugeFigures, words: GaugeWords, sheet: Sheet): number {
  const { scale, value, interval, target, bands } = figures;
  const { width, measure } = sheet;
  const beside = width >= 440;
  const valueWidth = measure(words.value, KEY, 700) + 16;
  const lines = captions(words, beside ? width * 0.3 : width - valueWidth, sheet, false);
  const captioned =
    sheet.wide(
      lines.map(({ text }) => text),
      STRONG,
    ) + 20;
  const [left, right] = beside ? [valueWidth, width - captioned] : [0, width];
  const top = beside ? 22 : Math.max(34, lines.length * STEP + 8) + 18;
  const middle = top + (BAR - BANDS) / 2;
  const x = linear([scale.lower, scale.upper], [left, right]);
  const bar = (from: number, to: number, y: number, height: number) =>
    block(x(from), y, x(to) - x(from), height);
  const tick = (at: number, reach: number) => down(x(at), middle - reach, middle + reach);

  sheet.mark('track', bar(scale.lower, scale.upper, top, BAR), 'axis');
  for (const { from, to, tone } of bands)
    sheet.mark(`band ${tone}`, bar(from, to, top + BAR - BANDS, BANDS), 'band');
  // From zero where the scale holds it: a bar's length must mean its value.
  const origin = clamp(0, scale.lower, scale.upper);
  if (value !== null) sheet.mark(toneOf(figures), bar(origin, value, middle - 5, 10));
  if (interval) {
    const { lower, upper } = interval;
    sheet.mark('interval', across(x(lower), middle, x(upper)) + tick(lower, 4) + tick(upper, 4));
  }
  const goal = targetOf(figures);
  if (target && typeof target === 'object')
    sheet.mark('target-band', bar(target.min, target.max, top + 24, 3), 'target');
  else if (goal !== null) sheet.mark('target', tick(goal, 14), 'target');

  sheet.text(words.value, 0, beside ? top + 18 : 24, 'key', KEY);
  const first = beside ? top + 15 - ((lines.length - 1) * STEP) / 2 : lines.length > 1 ? 12 : 22;
  write(lines, beside ? right + 20 : valueWidth, first, sheet);
  words.ends.forEach((text, i) =>
    sheet.text(text, i ? right : left, top + 38, i ? 'muted end' : 'muted'),
  );
  const half = sheet.wide(words.target) / 2;
  if (goal !== null)
    sheet.text(words.target, clamp(x(goal), left + half, right - half), top - 8, 'middle');
  sheet.y = top + 42;
  return x(value ?? origin);
}

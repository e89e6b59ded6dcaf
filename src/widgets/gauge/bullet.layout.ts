import { clamp, label } from '../../chart/box.js';
import { linear } from '../../chart/scale.js';
import { widest, type Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';
import { LINE, captions, pointOf, shadeOf, targetOf, type Form } from './parts.layout.js';

const KEY = 24;
const BAR = 22;

/** A bar on a line with its figure and its words; in a narrow box under them. */
export function bulletForm(
  figures: GaugeFigures,
  words: GaugeWords,
  width: number,
  measure: Measure,
): Form {
  const { scale, value, interval, target, bands } = figures;
  const beside = width >= 440;
  const valueWidth = measure(words.value, KEY, 700) + 16;
  const lines = captions(words, beside ? width * 0.3 : width - valueWidth, measure, false);
  const texts = lines.map(({ text }) => text);
  const left = beside ? valueWidth : 0;
  const right = beside ? width - widest(texts, TYPE.mark, measure, 600) - 20 : width;
  const top = beside ? 22 : Math.max(34, lines.length * LINE + 8) + 18;
  const x = linear([scale.lower, scale.upper], [left, right]);
  const block = (from: number, to: number, y: number, height: number) =>
    `M${x(from)},${y}H${x(to)}v${height}H${x(from)}z`;
  // From zero where the scale holds it: a bar's length must mean its value.
  const origin = clamp(0, scale.lower, scale.upper);
  const goal = targetOf(figures);
  const point = pointOf(figures);
  const half = measure(words.target, TYPE.mark) / 2;
  const first = beside ? top + 15 - ((lines.length - 1) * LINE) / 2 : lines.length > 1 ? 12 : 22;
  const middle = top + BAR / 2;
  return {
    dial: {
      center: { x: 0, y: 0 },
      track: block(scale.lower, scale.upper, top, BAR),
      bands: bands.map(({ from, to, tone }) => ({ shade: tone, path: block(from, to, top, BAR) })),
      level: {
        shade: shadeOf(figures),
        path: value === null ? '' : block(origin, value, top + 6, 10),
      },
      interval: interval
        ? `M${x(interval.lower)},${middle}H${x(interval.upper)}M${x(interval.lower)},${middle - 4}v8M${x(interval.upper)},${middle - 4}v8`
        : '',
      target: point === null ? '' : `M${x(point)},${top - 3}v28`,
      targetBand: target && 'min' in target ? block(target.min, target.max, top + 24, 3) : '',
    },
    texts: [
      label(0, beside ? top + 18 : 24, words.value, 'key', KEY),
      ...lines.map(({ text, kind }, i) =>
        label(beside ? right + 20 : valueWidth, first + i * LINE, text, kind),
      ),
      ...words.ends.map((text, i) =>
        label(i ? right : left, top + 38, text, i ? 'muted end' : 'muted'),
      ),
      ...(goal === null
        ? []
        : [label(clamp(x(goal), left + half, right - half), top - 8, words.target, 'middle')]),
    ],
    height: top + 42,
    anchor: { x: x(value ?? origin), y: top },
  };
}

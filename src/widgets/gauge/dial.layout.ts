import { clamp, label, type Point, type TextMark } from '../../chart/box.js';
import { arcTo, polar, sector } from '../../chart/path.js';
import type { Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';
import {
  LINE,
  captions,
  pointOf,
  shadeOf,
  targetOf,
  type Dial,
  type Form,
} from './parts.layout.js';

/** Half the arc's opening: 240 degrees in all. */
const SWEEP = (120 * Math.PI) / 180;

/** The angle of a value, held within the scale. Angles need more places than pixels do. */
function angles(
  { scale: { lower, upper } }: GaugeFigures,
  sweep: number,
): (value: number) => number {
  return (value) => (clamp((value - lower) / (upper - lower), 0, 1) * 2 - 1) * sweep;
}

const spoke = (angle: number, from: number, to: number): string => {
  const [a, b] = [polar(angle, from), polar(angle, to)];
  return `M${a.x},${a.y}L${b.x},${b.y}`;
};

/** An interval's bracket along a circle: its arc and both its ends. */
function bracket(low: number, high: number, radius: number): string {
  const { x, y } = polar(low, radius);
  const ends = [low, high].map((angle) => spoke(angle, radius - 3, radius + 3)).join('');
  return `M${x},${y}${arcTo(radius, low, high)}${ends}`;
}

/** The curves of a round form; the arc has its bands outside, a ring has none. */
function curves(
  figures: GaugeFigures,
  center: Point,
  radius: number,
  thick: number,
  sweep: number,
): Dial {
  const { value, interval, target, bands } = figures;
  const banded = sweep === SWEEP;
  const angle = angles(figures, sweep);
  const inner = radius - thick;
  const goal = pointOf(figures);
  return {
    center,
    track: sector(inner, radius, -sweep, sweep),
    level: {
      shade: shadeOf(figures),
      path: value === null ? '' : sector(inner, radius, -sweep, angle(value)),
    },
    bands: bands
      .filter(() => banded)
      .map(({ from, to, tone }) => ({
        shade: tone,
        path: sector(radius + 3, radius + 7, angle(from) + 0.008, angle(to) - 0.008),
      })),
    interval: interval ? bracket(angle(interval.lower), angle(interval.upper), inner - 6) : '',
    target: goal === null ? '' : spoke(angle(goal), inner - 2, radius + (banded ? 11 : 5)),
    targetBand:
      target && 'min' in target
        ? sector(radius + 9, radius + 12, angle(target.min), angle(target.max))
        : '',
  };
}

/** The key figure, as large as its room lets it be. */
function keySize(text: string, room: number, largest: number, measure: Measure): number {
  return Math.round(clamp((largest * room) / (measure(text, largest, 700) || 1), 15, largest));
}

/** The target's name at its tick: over the dial, or beside it where there is room. */
function targetLabel(
  figures: GaugeFigures,
  words: GaugeWords,
  { center, radius, width }: { center: Point; radius: number; width: number },
  measure: Measure,
): TextMark | null {
  const at = targetOf(figures);
  if (at === null) return null;
  const { x, y } = polar(angles(figures, SWEEP)(at), radius + 15);
  const length = measure(words.target, TYPE.mark);
  if (Math.abs(x) < radius / 2) {
    return label(
      clamp(center.x + x, length / 2, width - length / 2),
      center.y + y - 2,
      words.target,
      'middle',
    );
  }
  const room = x > 0 ? width - center.x - x : center.x + x;
  return length > room
    ? null
    : label(center.x + x, center.y + y + 4, words.target, x > 0 ? '' : 'end');
}

export function arcForm(
  figures: GaugeFigures,
  words: GaugeWords,
  width: number,
  measure: Measure,
): Form {
  const radius = clamp(width / 2 - 20, 48, 112);
  const center = { x: width / 2, y: radius + 20 };
  const thick = Math.max(12, radius * 0.15);
  const inner = radius - thick - 10;
  const size = keySize(words.value, inner * 1.7, TYPE.key, measure);
  const goal = targetLabel(figures, words, { center, radius, width }, measure);
  const foot = center.y + radius / 2 + 16;
  const end = Math.sin(SWEEP) * (radius - thick / 2);
  const texts = [
    label(center.x, center.y + size * 0.2, words.value, 'key middle', size),
    ...(goal ? [goal] : []),
    ...words.ends.map((text, i) => label(center.x + (i ? end : -end), foot, text, 'muted middle')),
  ];
  // A line stands inside the dial where it fits between its sides; from the first that does not,
  // they stand under it.
  let y = center.y + size * 0.2 + 24;
  let lowest = foot;
  for (const { text, kind, weight } of captions(
    words,
    Math.min(width, radius * 2.2),
    measure,
    !goal,
  )) {
    const chord = 2 * Math.sqrt(Math.max(0, inner ** 2 - (y - center.y) ** 2));
    if (measure(text, TYPE.mark, weight) > chord) y = Math.max(y, foot + 18);
    texts.push(label(center.x, y, text, `${kind} middle`));
    lowest = Math.max(lowest, y);
    y += LINE;
  }
  const dial = curves(figures, center, radius, thick, SWEEP);
  return {
    dial,
    texts,
    height: Math.ceil(lowest + 6),
    anchor: { x: center.x, y: center.y - size },
  };
}

/** The same at small size: a whole ring with its words beside it, or under it in a narrow box. */
export function ringForm(
  figures: GaugeFigures,
  words: GaugeWords,
  width: number,
  measure: Measure,
): Form {
  const radius = clamp(width / 2 - 8, 36, 56);
  const beside = width >= 2 * radius + 150;
  const center = { x: beside ? radius + 8 : width / 2, y: radius + 8 };
  const size = keySize(words.value, (radius - 18) * 1.75, 26, measure);
  const left = 2 * radius + 32;
  const lines = captions(words, beside ? width - left : width, measure, true);
  const first = beside ? center.y - ((lines.length - 1) * LINE) / 2 + 4 : left + 4;
  const texts = [
    label(center.x, center.y + size * 0.35, words.value, 'key middle', size),
    ...lines.map(({ text, kind }, i) =>
      label(beside ? left : center.x, first + i * LINE, text, beside ? kind : `${kind} middle`),
    ),
  ];
  const height = Math.ceil(beside ? left - 16 : first + (lines.length - 1) * LINE + 8);
  return {
    dial: curves(figures, center, radius, 9, Math.PI),
    texts,
    height,
    anchor: { x: center.x, y: 8 },
  };
}

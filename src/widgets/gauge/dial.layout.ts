import { clamp, type Point } from '../../chart/box.js';
import { arcTo, polar, sector } from '../../chart/path.js';
import type { Sheet } from '../../chart/sheet.js';
import { TYPE } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';
import { STEP, captions, pointOf, targetOf, toneOf } from './parts.layout.js';

/** Half the arc's opening: 240 degrees in all. */
const SWEEP = (120 * Math.PI) / 180;

interface Circle {
  readonly center: Point;
  readonly radius: number;
  readonly thick: number;
  /** Half the angle that the scale covers. */
  readonly sweep: number;
}

/** The angle of a value, held within the scale. Angles need more places than pixels do. */
const angleOf =
  ({ scale: { lower, upper } }: GaugeFigures, sweep: number) =>
  (value: number): number =>
    (clamp((value - lower) / (upper - lower), 0, 1) * 2 - 1) * sweep;

/** The scale with all that lies on it; an arc has its bands outside, a ring has none. */
function curves(
  figures: GaugeFigures,
  { center, radius, thick, sweep }: Circle,
  sheet: Sheet,
): void {
  const { value, interval, target, bands } = figures;
  const banded = sweep === SWEEP;
  const angle = angleOf(figures, sweep);
  const inner = radius - thick;
  const spoke = (at: number, from: number, to: number): string => {
    const [a, b] = [polar(center, at, from), polar(center, at, to)];
    return `M${a.x},${a.y}L${b.x},${b.y}`;
  };
  sheet.mark('track', sector(center, inner, radius, -sweep, sweep), 'axis');
  for (const { from, to, tone } of banded ? bands : []) {
    const d = sector(center, radius + 3, radius + 7, angle(from) + 0.008, angle(to) - 0.008);
    sheet.mark(`band ${tone}`, d, 'band');
  }
  if (value !== null)
    sheet.mark(toneOf(figures), sector(center, inner, radius, -sweep, angle(value)));
  if (interval) {
    const [low, high] = [angle(interval.lower), angle(interval.upper)];
    const { x, y } = polar(center, low, inner - 6);
    const ends = spoke(low, inner - 9, inner - 3) + spoke(high, inner - 9, inner - 3);
    sheet.mark('interval', `M${x},${y}${arcTo(center, inner - 6, low, high)}${ends}`);
  }
  if (target && 'min' in target) {
    const d = sector(center, radius + 9, radius + 12, angle(target.min), angle(target.max));
    sheet.mark('target-band', d, 'target');
  }
  const goal = pointOf(figures);
  if (goal !== null)
    sheet.mark('target', spoke(angle(goal), inner - 2, radius + (banded ? 11 : 5)), 'target');
}

/** The key figure, as large as its room lets it be; its size. */
function key(
  text: string,
  { x, y }: Point,
  drop: number,
  room: number,
  largest: number,
  sheet: Sheet,
): number {
  const size = Math.round(
    clamp((largest * room) / (sheet.measure(text, largest, 700) || 1), 15, largest),
  );
  sheet.text(text, x, y + size * drop, 'key middle', size);
  return size;
}

/** Writes the target's name at its tick, over the dial or beside it; false where there is no room. */
function nameTarget(
  figures: GaugeFigures,
  { target }: GaugeWords,
  { center, radius }: Circle,
  sheet: Sheet,
): boolean {
  const at = targetOf(figures);
  if (at === null) return false;
  const { x, y } = polar(center, angleOf(figures, SWEEP)(at), radius + 15);
  const length = sheet.wide(target);
  const off = x - center.x;
  if (Math.abs(off) < radius / 2) {
    sheet.text(target, clamp(x, length / 2, sheet.width - length / 2), y - 2, 'middle');
    return true;
  }
  const fits = length <= (off > 0 ? sheet.width - x : x);
  if (fits) sheet.text(target, x, y + 4, off > 0 ? '' : 'end');
  return fits;
}

/** The arc in a column of a width: key figure inside, words inside or under it. */
export function arcForm(figures: GaugeFigures, words: GaugeWords, sheet: Sheet): void {
  const { width } = sheet;
  const radius = clamp(width / 2 - 20, 48, 112);
  // A target's name that stands over the dial wants a line of its own.
  const goal = targetOf(figures);
  const over = goal !== null && Math.abs(Math.sin(angleOf(figures, SWEEP)(goal))) < 0.5;
  const circle = {
    center: { x: width / 2, y: radius + (over ? 32 : 20) },
    radius,
    thick: Math.max(12, radius * 0.15),
    sweep: SWEEP,
  };
  const { center } = circle;
  const inner = radius - circle.thick - 10;
  curves(figures, circle, sheet);
  const size = key(words.value, center, 0.2, inner * 1.7, TYPE.key, sheet);
  const named = nameTarget(figures, words, circle, sheet);
  const foot = center.y + radius / 2 + 16;
  const end = Math.sin(SWEEP) * (radius - circle.thick / 2);
  words.ends.forEach((text, i) =>
    sheet.text(text, center.x + (i ? end : -end), foot, 'muted middle'),
  );
  // A line stands inside the dial where it fits between its sides; from the first that does not,
  // they stand under it.
  let y = center.y + size * 0.2 + 24;
  sheet.y = foot;
  for (const { text, kind, weight } of captions(
    words,
    Math.min(width, radius * 2.2),
    sheet,
    !named,
  )) {
    const chord = 2 * Math.sqrt(Math.max(0, inner ** 2 - (y - center.y) ** 2));
    if (sheet.wide(text, weight) > chord) y = Math.max(y, foot + 18);
    sheet.text(text, center.x, y, `${kind} middle`);
    sheet.y = Math.max(sheet.y, y);
    y += STEP;
  }
  sheet.y += 6;
  sheet.target('value', 0, 0, width, sheet.y, { x: center.x, y: center.y - size });
}

/** The same at small size: a whole ring with its words beside it, or under it in a narrow box. */
export function ringForm(figures: GaugeFigures, words: GaugeWords, sheet: Sheet): void {
  const { width } = sheet;
  const radius = clamp(width / 2 - 8, 36, 56);
  const beside = width >= 2 * radius + 150;
  const center = { x: beside ? radius + 8 : width / 2, y: radius + 8 };
  curves(figures, { center, radius, thick: 9, sweep: Math.PI }, sheet);
  key(words.value, center, 0.35, (radius - 18) * 1.75, 26, sheet);
  const left = 2 * radius + 32;
  const lines = captions(words, beside ? width - left : width, sheet, true);
  const rest = (lines.length - 1) * STEP;
  const first = beside ? center.y - rest / 2 + 4 : left + 4;
  lines.forEach(({ text, kind }, i) =>
    sheet.text(text, beside ? left : center.x, first + i * STEP, beside ? kind : `${kind} middle`),
  );
  sheet.y = beside ? left - 16 : first + rest + 8;
  sheet.target('value', 0, 0, width, sheet.y, { x: center.x, y: 8 });
}

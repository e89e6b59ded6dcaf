import { clamp, type Point } from '../../chart/box.js';
import { arcTo, polar, polyline, sector } from '../../chart/path.js';
import type { Sheet } from '../../chart/sheet.js';
import { TYPE } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';
import { STEP, STRONG, captions, targetOf, toneOf, write } from './parts.layout.js';

/** Half the arc's opening: 240 degrees in all. */
const SWEEP = (120 * Math.PI) / 180;

/** Between two bands, in radians on either side. */
const HAIR = 0.008;

interface Circle {
  readonly center: Point;
  readonly radius: number;
  readonly thick: number;
  /** Half the angle that the scale covers. */
  readonly sweep: number;
}

/** A dial goes round as clocks and speedometers do, wherever its words are read from. */
const way = ({ mirrored }: Sheet): number => (mirrored ? -1 : 1);

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
  const turn = way(sheet);
  const angle = angleOf(figures, sweep * turn);
  const inner = radius - thick;
  const shape = (
    kind: string,
    part: string | undefined,
    low: number,
    from: number,
    to: number,
    high: number,
  ) => sheet.mark(kind, sector(center, low, high, Math.min(from, to), Math.max(from, to)), part);
  const spoke = (at: number, from: number, to: number): string =>
    polyline([polar(center, at, from), polar(center, at, to)]);
  shape('track', 'axis', inner, -sweep, sweep, radius);
  for (const { from, to, tone } of banded ? bands : [])
    shape(
      `band ${tone}`,
      'band',
      radius + 3,
      angle(from) + HAIR * turn,
      angle(to) - HAIR * turn,
      radius + 7,
    );
  if (value !== null) shape(toneOf(figures), undefined, inner, -sweep * turn, angle(value), radius);
  if (interval) {
    const [low, high] = [angle(interval.lower), angle(interval.upper)];
    const end = (at: number) => spoke(at, inner - 9, inner - 3);
    const curve = polyline([polar(center, low, inner - 6)]) + arcTo(center, inner - 6, low, high);
    sheet.mark('interval', curve + end(low) + end(high));
  }
  const goal = targetOf(figures);
  if (target && typeof target === 'object')
    shape('target-band', 'target', radius + 9, angle(target.min), angle(target.max), radius + 12);
  else if (goal !== null)
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

/** The arc in a column of a width: key figure inside, words inside or under it; where its middle is. */
export function arcForm(figures: GaugeFigures, words: GaugeWords, sheet: Sheet): number {
  const { width } = sheet;
  const radius = clamp(width / 2 - 20, 48, sheet.parts.dial);
  const goal = targetOf(figures);
  const turn = way(sheet);
  const at = goal === null ? null : angleOf(figures, SWEEP * turn)(goal);
  // A target's name that stands over the dial wants a line of its own.
  const over = at !== null && Math.abs(Math.sin(at)) * (radius + 15) < radius / 2;
  const center = { x: width / 2, y: radius + (over ? 32 : 20) };
  const thick = Math.max(12, radius * 0.15);
  const inner = radius - thick - 10;
  curves(figures, { center, radius, thick, sweep: SWEEP }, sheet);
  const size = key(words.value, center, 0.2, inner * 1.7, TYPE.key, sheet);
  // The target's name stands at its tick, over the dial or beside it, where there is room.
  let named = false;
  if (at !== null) {
    const { x, y } = polar(center, at, radius + 15);
    const length = sheet.wide(words.target);
    const right = at > 0;
    named = over || length <= (right ? width - x : x);
    if (over) sheet.text(words.target, clamp(x, length / 2, width - length / 2), y - 2, 'middle');
    else if (named) sheet.text(words.target, x, y + 4, right ? '' : 'end');
  }
  const foot = center.y + radius / 2 + 16;
  const end = Math.sin(SWEEP) * (radius - thick / 2);
  words.ends.forEach((text, i) =>
    sheet.text(text, center.x + (i ? end : -end) * turn, foot, 'muted middle'),
  );
  // A line stands inside the dial where it fits between its sides; from the first that does not,
  // they stand under it.
  let y = center.y + size * 0.2 + 24;
  sheet.y = foot;
  for (const { text, kind } of captions(words, Math.min(width, radius * 2.2), sheet, !named)) {
    const chord = 2 * Math.sqrt(Math.max(0, inner ** 2 - (y - center.y) ** 2));
    if (sheet.wide(text, STRONG) > chord) y = Math.max(y, foot + 18);
    sheet.text(text, center.x, y, `${kind} middle`);
    sheet.y = Math.max(sheet.y, y);
    y += STEP;
  }
  sheet.y += 6;
  return center.x;
}

/** The same at small size: a whole ring with its words beside it, or under it in a narrow box. */
export function ringForm(figures: GaugeFigures, words: GaugeWords, sheet: Sheet): number {
  const { width } = sheet;
  const radius = clamp(width / 2 - 8, 36, 56);
  const beside = width >= 2 * radius + 150;
  const center = { x: beside ? radius + 8 : width / 2, y: radius + 8 };
  curves(figures, { center, radius, thick: 9, sweep: Math.PI }, sheet);
  key(words.value, center, 0.35, (radius - 22) * 1.75, 26, sheet);
  const left = 2 * radius + 32;
  const lines = captions(words, beside ? width - left : width, sheet, true);
  const rest = (lines.length - 1) * STEP;
  const first = beside ? center.y - rest / 2 + 4 : left + 4;
  write(lines, beside ? left : center.x, first, sheet, beside ? '' : 'middle');
  sheet.y = beside ? left - 16 : first + rest + 8;
  return center.x;
}

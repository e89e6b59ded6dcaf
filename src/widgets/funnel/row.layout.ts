import { rect, type Rect } from '../../chart/box.js';
import type { Scale } from '../../chart/scale.js';
import { LINE, linesOf } from '../../chart/sheet.js';
import { wrap } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { StageFigure } from './funnel.model.js';
import type { StageWords } from './funnel.words.js';
import { BASELINE, GAP, PAD, shadeOf, type FunnelSheet, type Plan } from './plan.layout.js';

/**
 * A bar: its parts side by side, the pending after them, the tick of the period before.
 * @returns the place of each part; null for one that is not there
 */
export function barPart(
  stage: StageFigure,
  scale: Scale,
  height: number,
  y: number,
  sheet: FunnelSheet,
): (Rect | null)[] {
  const { count, pending, previous, parts } = stage;
  const last = parts.length - 1;
  const kindOf = (index: number) => (index === last ? 'unassigned' : shadeOf(index));
  const pieces = (
    last > 0
      ? parts.map((size, i) => ({ size, kind: kindOf(i) }))
      : [{ size: count, kind: 'whole' }]
  ).concat({ size: pending ?? 0, kind: 'pending' });
  const several = pieces.filter(({ size }) => size > 0).length > 1;
  let sum = 0;
  const places = pieces.map(({ size, kind }) => {
    if (size <= 0) return null;
    const from = scale(sum);
    sum += size;
    const length = scale(sum) - from;
    // A gap tells neighbours of one shade apart; what is there at all leaves a mark.
    const gap = length > 3 && several ? 1 : 0;
    sheet.piece(kind, from, y, Math.max(0.75, length - gap), height);
    return rect(from - 2, y - 2, length + 4, height + 4);
  });
  if (previous !== null) sheet.piece('previous', scale(previous), y, 0, height);
  return places;
}

/** The words between two bars: the way here on the left, what was lost on it at the right. */
export function stepPart({ steps, drop }: StageWords, { x, bar }: Plan, sheet: FunnelSheet): void {
  const y = sheet.y + BASELINE;
  const spots = sheet.say(steps, x + PAD, y, bar - 2 * PAD, {
    dot: '\u00b7',
    gap: sheet.wide(' \u00b7 '),
    taken: drop ? sheet.wide(drop.text, 600) + GAP : 0,
  });
  if (drop) sheet.text(drop.text, x + bar - PAD, y, `${drop.kind} end`);
  sheet.y += Math.max(linesOf(spots), drop ? 1 : 0) * LINE;
}

/**
 * The name and the figures of a stage: on both sides of its bar, about the middle, or above it.
 * @returns where the bar begins; the sheet goes on below it
 */
export function headPart(words: StageWords, plan: Plan, sheet: FunnelSheet): number {
  const { y } = sheet;
  const { side, height } = plan;
  const { asides } = words;
  const names = wrap(words.title, plan.label, TYPE.mark, sheet.measure, 4);
  const row = Math.max(height, Math.max(2, names.length) * LINE);
  const first = (lines: number) => y + BASELINE + (side ? (row - lines * LINE) / 2 : 0);
  const end = side ? '' : ' end';
  sheet.text(names, side ? plan.label : 0, first(names.length), side ? 'end' : '');
  sheet.text(words.count, plan.count, first(2), `strong${end}`, TYPE.strong);
  sheet.text(words.share, plan.share, first(2) + (side ? LINE : 0), `muted${end}`);
  const below = names.length * LINE;
  // After an endless gap no room is left: one a line.
  const spots = sheet.say(
    asides,
    plan.aside,
    side ? first(asides.length) : first(0) + below,
    plan.asides,
    { gap: side ? Infinity : PAD },
  );
  const bar = side ? y + (row - height) / 2 : y + below + linesOf(spots) * LINE + 4;
  sheet.y = side ? y + row : bar + height;
  return bar;
}

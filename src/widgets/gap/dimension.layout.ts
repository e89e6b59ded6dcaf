import { paint } from '../../chart/blocks.js';
import type { Look, Mark, Tone } from '../../chart/drawing.js';
import { circle, horizontal, rect, type Geometry } from '../../chart/geometry.js';
import type { Scale } from '../../chart/scale.js';
import type { DimensionFigure } from './dimensions.model.js';

export const ZONE: Look = { layer: 'band', part: 'band', style: 'zone' };
const LINK: Look = { layer: 'line', style: 'link' };
export const EXPECTED: Look = { layer: 'mark', style: 'expected' };
export const PERCEIVED: Look = { layer: 'mark', style: 'perceived' };

/** The radius of a dot. */
export const DOT = 5;

/** Whether there is a zone of tolerance: a minimum above the expectation leaves none. */
export const hasZone = ({ minimum, expectation }: DimensionFigure): boolean =>
  minimum !== null && expectation !== null && minimum < expectation;

/** What a gap is between, on a scale. */
export interface Dumbbell {
  readonly expectation: number | null;
  readonly perception: number | null;
  /** null where there is none to draw. */
  readonly gap: number | null;
  readonly tone: Tone | undefined;
  /** Whether there is no expectation anywhere: a perception then has the accent. */
  readonly performanceOnly: boolean;
}

/** Expectation and perception about a line, and the gap between them. */
export function dumbbell(
  { expectation, perception, gap, tone, performanceOnly }: Dumbbell,
  x: Scale,
  y: number,
): Mark[] {
  const marks: Mark[] = [];
  const add = (look: Look, shape: Geometry) => marks.push(...paint(look, shape));
  if (gap !== null) add({ ...LINK, tone }, horizontal(x(expectation!), y, x(perception!)));
  if (expectation !== null) add(EXPECTED, circle(x(expectation), y, DOT));
  // Alone it has the accent, beside expectations the legend's ink or the gap's news.
  const perceived = performanceOnly ? PERCEIVED : { ...PERCEIVED, style: 'filled', tone };
  if (perception !== null) add(perceived, circle(x(perception), y, DOT - 1));
  return marks;
}

/** The zone of tolerance about a line; nothing where there is none. */
export function zone(dimension: DimensionFigure, x: Scale, y: number): Mark[] {
  if (!hasZone(dimension)) return [];
  const [left, right] = [x(dimension.minimum!), x(dimension.expectation!)];
  return paint(ZONE, rect(left, y - 8, right - left, 16));
}

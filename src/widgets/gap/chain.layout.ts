import { extent } from 'd3-array';
import type { Look, Tone } from '../../chart/drawing.js';
import { SERVICE } from './chain.model.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords, StepWords, Tone as StepTone } from './gap.words.js';

/** The levels that a picture of the chain covers. */
export function domainOf({ scale }: GapFigures, { stops }: GapWords): readonly [number, number] {
  const [low = 0, high = 0] = extent(stops, ({ level }) => level);
  // Levels need no zero, but a small loss must not look like a fall: at least a sixth of the scale.
  const missing = Math.max(0, scale.max / 6 - scale.min / 6 - (high - low)) / 2;
  return [low - missing, high + missing];
}

/** The tone of words as that of a mark; `''` is none. */
export const toneOf = (tone: StepTone): Tone | undefined => tone || undefined;

/** How a station's level is drawn: customers' in the accent, the company's own in grey. */
export const levelLook = (index: number): Look => ({
  layer: 'overlay',
  style: index > SERVICE ? 'promised-level' : index % SERVICE ? 'level' : 'outer-level',
});

export const GRID: Look = { layer: 'grid', part: 'grid', style: 'grid' };

/** How a step is drawn: a block for a term, a bracket around all, a branch for the promise. */
export const stepLook = (index: number, { gap, tone }: StepWords): Look => ({
  layer: 'mark',
  style: index < SERVICE ? 'term' : index > SERVICE ? 'branch' : 'bracket',
  tone: toneOf(tone),
  key: gap,
});

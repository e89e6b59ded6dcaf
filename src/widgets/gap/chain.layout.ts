import { SERVICE } from './chain.model.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';

/** The levels that a picture of the chain covers. */
export function domainOf({ scale }: GapFigures, { stops }: GapWords): readonly [number, number] {
  const levels = stops.map(({ level }) => level);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  // Levels need no zero, but a small loss must not look like a fall: at least a sixth of the scale.
  const missing = Math.max(0, scale.max / 6 - scale.min / 6 - (high - low)) / 2;
  return [low - missing, high + missing];
}

/** How a station's level is drawn: customers' in the accent, the company's own in grey. */
export const levelKind = (index: number): string =>
  `level ${index > SERVICE ? 'promise' : index % SERVICE ? '' : 'outer'}`;

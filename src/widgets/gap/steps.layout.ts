import { SERVICE, type ChainStep } from './chain.model.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords, StepWords, StopWords } from './gap.words.js';

/** A gap between two levels, with its words. */
export type Step = ChainStep & StepWords;
/** A station with the classes of its level: customers' in the accent, the company's own in grey. */
export type Stop = StopWords & { readonly kind: string };

export interface Chain {
  /** The five stations along the chain; the promise stands beside it. */
  readonly stops: readonly Stop[];
  readonly promised: Stop | undefined;
  /** The four terms, then the service gap, then the communication gap where there is a promise. */
  readonly steps: readonly Step[];
  readonly domain: readonly [number, number];
  readonly tick: (value: number) => string;
}

export function chainOf({ scale, chain }: GapFigures, words: GapWords): Chain {
  const levels = words.stops.map(({ level }) => level);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const stops = words.stops.map((stop, index) => ({
    ...stop,
    kind: `level ${index > SERVICE ? 'promise' : index % SERVICE ? 'inner' : 'outer'}`,
  }));
  // Levels need no zero, but a small loss must not look like a fall: at least a sixth of the scale.
  const missing = Math.max(0, scale.upper / 6 - scale.lower / 6 - (high - low)) / 2;
  return {
    stops: stops.slice(0, SERVICE + 1),
    promised: stops[SERVICE + 1],
    steps: chain!.steps.map((step, index) => ({ ...step, ...words.steps[index]! })),
    domain: [low - missing, high + missing],
    tick: words.tick,
  };
}

/** How a gap is drawn: the widest loss in tone, others paler; what is no term as a line. */
export const kindOf = ({ gap, worst, shown }: Step): string =>
  gap === 'service'
    ? 'bracket'
    : gap === 'communication'
      ? `branch ${shown < 0 ? 'negative' : shown > 0 ? 'positive' : 'muted'}`
      : worst
        ? 'worst'
        : shown > 0
          ? 'gain'
          : 'loss';

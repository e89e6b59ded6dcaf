import { sum } from 'd3-array';
import { clamp } from './geometry.js';

/** A label that wants to stand with its middle at a height, and needs some room there. */
export interface Wish {
  readonly y: number;
  readonly height: number;
}

/** Labels that touch and so move together: their indices, their height, the sum of their wishes. */
interface Run {
  readonly members: readonly number[];
  readonly height: number;
  /** Of the tops of the run that each member wishes for. */
  readonly wishes: number;
}

/** Two runs that touch as one. A member's wish for its own top becomes one for the run's top. */
const joined = (before: Run, after: Run): Run => ({
  members: [...before.members, ...after.members],
  height: before.height + after.height,
  wishes: before.wishes + after.wishes - before.height * after.members.length,
});

/**
 * Moves labels apart along one axis, as little as possible, keeping their order and staying
 * within the bounds: each run of labels that touch is centred on the mean of its wishes
 * (pool-adjacent-violators, the least-squares answer).
 *
 * @returns the middles, in the order of the wishes; undefined where they cannot all fit
 */
export function spread(wishes: readonly Wish[], low: number, high: number): number[] | undefined {
  if (sum(wishes, ({ height }) => height) > high - low) return undefined;
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[a]!.y - wishes[b]!.y);
  const topOf = (run: Run) => clamp(run.wishes / run.members.length, low, high - run.height);
  const runs: Run[] = [];
  for (const index of order) {
    const { y, height } = wishes[index]!;
    let run: Run = { members: [index], height, wishes: y - height / 2 };
    for (
      let before = runs.at(-1);
      before && topOf(before) + before.height > topOf(run);
      before = runs.at(-1)
    ) {
      run = joined(before, run);
      runs.pop();
    }
    runs.push(run);
  }
  const middles: number[] = [];
  for (const run of runs) {
    let y = topOf(run);
    for (const index of run.members) {
      middles[index] = y + wishes[index]!.height / 2;
      y += wishes[index]!.height;
    }
  }
  return middles;
}

/** A label that wants to stand at a height, and needs some room there. */
export interface Wish {
  readonly y: number;
  readonly height: number;
}

/**
 * Moves labels apart along one axis, as little as possible, keeping their order and staying
 * within the bounds: each run of labels that touch is centred on the mean of its wishes
 * (pool-adjacent-violators, the least-squares answer).
 *
 * @returns the middles, in the order of the wishes; undefined where they cannot all fit
 */
export function spread(wishes: readonly Wish[], low: number, high: number): number[] | undefined {
  if (wishes.reduce((sum, { height }) => sum + height, 0) > high - low) return undefined;
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[a]!.y - wishes[b]!.y);
  interface Block {
    readonly members: number[];
    height: number;
    sum: number;
  }
  const top = (block: Block) =>
    Math.min(Math.max(block.sum / block.members.length, low), high - block.height);
  const blocks: Block[] = [];
  for (const index of order) {
    const { y, height } = wishes[index]!;
    let block: Block = { members: [index], height, sum: y - height / 2 };
    while (blocks.length && top(blocks.at(-1)!) + blocks.at(-1)!.height > top(block)) {
      const before = blocks.pop()!;
      block = {
        members: [...before.members, ...block.members],
        height: before.height + block.height,
        // A member's wish for its own top becomes a wish for the block's top.
        sum: before.sum + block.sum - before.height * block.members.length,
      };
    }
    blocks.push(block);
  }
  const middles = Array.from<number>({ length: wishes.length });
  for (const block of blocks) {
    let y = top(block);
    for (const index of block.members) {
      middles[index] = y + wishes[index]!.height / 2;
      y += wishes[index]!.height;
    }
  }
  return middles;
}

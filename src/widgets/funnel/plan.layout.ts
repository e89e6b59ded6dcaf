import { clamp, px } from '../../chart/box.js';
import { block, down } from '../../chart/path.js';
import { LINE, Sheet, flow, type Spot } from '../../chart/sheet.js';
import { widest } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { FunnelWords, StageWords } from './funnel.words.js';

/** From the top of a line of text to its baseline. */
export const BASELINE = 12;
export const GAP = 16;
export const PAD = 8;
const SHADES = 5;
const LEAST_BAR = 220;
/** Longer bars tell no more, and the eye loses the way to the figures. */
const LONGEST_BAR = 720;
const LONGEST_LABEL = 240;

/**
 * What is drawn in one stroke for all stages, from the ground up: from bar to bar what went on, what
 * was lost at the biggest drop, the base behind each bar, the channels, hatching of what no channel
 * holds, outlines of what is still on its way, and ticks with room around them at the counts of the
 * period before.
 */
const KINDS =
  'connector loss ghost whole shade-1 shade-2 shade-3 shade-4 shade-5 unassigned pending halo previous';

/** The CSS parts of those that are no marks of data. */
const PARTS: Readonly<Record<string, string>> = {
  connector: 'band',
  loss: 'band',
  ghost: 'target',
};

/** The shade of a channel; past the last it begins again, a gap and its place tell it apart. */
export const shadeOf = (index: number): string => `shade-${(index % SHADES) + 1}`;

/** A block filled with diagonals: a pattern without an id, so that pictures can't mix them up. */
function hatch(x: number, y: number, width: number, height: number): string {
  let path = block(x, y, width, height);
  for (let from = 4 - height; from < width; from += 4) {
    const start = Math.max(0, -from);
    const end = Math.min(height, width - from);
    path += `M${px(x + from + start)},${px(y + height - start)}L${px(x + from + end)},${px(y + height - end)}`;
  }
  return path;
}

/** A sheet that gathers the marks of a kind from all stages in one path. */
export class FunnelSheet extends Sheet {
  readonly #paths: Record<string, string> = {};

  add(kind: string, d: string): void {
    this.#paths[kind] = (this.#paths[kind] ?? '') + d;
  }

  /** A piece of a bar, or a swatch of it; outlines lie inside it, a tick goes through its middle. */
  piece(kind: string, x: number, y: number, width: number, height: number): void {
    if (kind === 'previous') {
      const d = down(x + width / 2, y - 3, y + height + 3);
      this.add('halo', d);
      this.add(kind, d);
    } else if (kind === 'unassigned' || kind === 'pending') {
      const shape = kind === 'pending' ? block : hatch;
      this.add(kind, shape(x + 0.5, y + 0.5, Math.max(0.5, width - 1), height - 1));
    } else this.add(kind, block(x, y, width, height));
  }

  /** Sets sayings side by side from the start of a line on, in as many lines as they need. */
  say(
    sayings: readonly { readonly text: string; readonly kind?: string }[],
    x: number,
    y: number,
    room: number,
    { step = LINE, lead = 0, taken = 0, gap = GAP, dot = '' },
  ): Spot[] {
    const texts = sayings.map(({ text }) => text);
    const spots = flow(texts, room, this.measure, { lead, gap, taken });
    spots.forEach(({ lines, line, x: inside }, index) => {
      const [left, top] = [x + lead + inside, y + line * step];
      this.text(lines, left, top, sayings[index]!.kind ?? 'muted');
      // A text of its own, since the next one may stand on either side.
      if (spots[index + 1]?.line === line)
        this.text(dot, left + this.wide(lines) + gap / 2, top, 'muted middle');
    });
    return spots;
  }

  finish(): this {
    for (const kind of KINDS.split(' ')) this.mark(kind, this.#paths[kind] ?? '', PARTS[kind]);
    return this;
  }
}

/** Where the columns stand: names and figures beside the bars, or above them in a narrow box. */
export type Plan = ReturnType<typeof planOf>;

/** Where the columns stand in a box of a width: beside the bars as long as these stay readable. */
export function planOf({ stages }: FunnelWords, { width, measure, parts }: Sheet) {
  const most = (pick: (stage: StageWords) => string[], size: number = TYPE.mark, weight = 400) =>
    widest(stages.flatMap(pick), size, measure, weight);
  const share = most((one) => [one.share]);
  const count = most((one) => [one.count], TYPE.strong, 600);
  const asides = most((one) => one.asides.map(({ text }) => text));
  const longest = clamp(width * 0.3, 96, LONGEST_LABEL);
  const label = Math.min(
    most((one) => [one.title]),
    longest,
  );
  const figures = Math.max(share, count);
  const beside = GAP + figures + (asides && asides + GAP * 1.5);
  const x = px(label + 10);
  const room = width - x - beside;
  const side = room >= LEAST_BAR;
  const bar = Math.min(side ? room : width, LONGEST_BAR);
  const end = x + bar + GAP;
  return {
    side,
    x: side ? x : 0,
    bar,
    height: side ? parts.bar : parts.slim,
    /** The room of a name and, beside a bar, where it ends. */
    label: side ? label : bar - count - PAD - share - GAP,
    count: side ? end : bar - share - PAD,
    share: side ? end : bar,
    /** Where what is said aside begins, and its room. */
    aside: side ? end + figures + GAP * 1.5 : 0,
    asides: side ? asides : bar,
    /** The width that rows take. */
    extent: side ? x + bar + beside : bar,
  };
}

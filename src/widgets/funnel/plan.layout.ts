import { px, type Rect } from '../../chart/box.js';
import { widest, wrap, type Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { FunnelWords, StageWords } from './funnel.words.js';

/** A channel's share of a stage, or a swatch that names it; `shade` counts from 1. */
export interface Segment extends Rect {
  readonly shade: number;
}

/** What is drawn in one stroke for all stages, each as an SVG path; `''` for nothing. */
export interface Paths {
  /** The base behind each bar. */
  readonly ghosts: string;
  /** From bar to bar: what went on. */
  readonly connectors: string;
  /** What was lost at the biggest drop. */
  readonly loss: string;
  /** Outlines of what is still on its way. */
  readonly pending: string;
  /** Hatching of what no channel holds. */
  readonly unassigned: string;
  /** Ticks at the counts of the period before. */
  readonly ticks: string;
}

/** Where the columns stand: names beside the bars, or above them in a narrow box. */
export interface Plan {
  readonly side: boolean;
  readonly label: number;
  readonly bar: { readonly x: number; readonly width: number; readonly height: number };
  /** The shares' own width; in a narrow box they stand right of the counts. */
  readonly share: number;
  readonly figures: number;
  /** The width that rows take. */
  readonly extent: number;
}

export const LINE = 16;
/** From the top of a line of text to its baseline. */
export const BASELINE = 12;
export const GAP = 16;
export const PAD = 8;
const SHADES = 5;
const LEAST_BAR = 220;
/** Longer bars tell no more, and the eye loses the way to the figures. */
const LONGEST_BAR = 720;
const LONGEST_LABEL = 240;

/** The shade of a channel; past the last it begins again, a gap and its place tell it apart. */
export const shadeOf = (index: number): number => (index % SHADES) + 1;

export const block = (x: number, y: number, width: number, height: number): string =>
  `M${px(x)},${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;

/** A block filled with diagonals: a pattern without an id, so that pictures can't mix them up. */
export function hatch(x: number, y: number, width: number, height: number): string {
  let path = block(x, y, width, height);
  for (let from = 4 - height; from < width; from += 4) {
    const start = Math.max(0, -from);
    const end = Math.min(height, width - from);
    path += `M${px(x + from + start)},${px(y + height - start)}`;
    path += `L${px(x + from + end)},${px(y + height - end)}`;
  }
  return path;
}

export const textsOf = (marks: readonly { readonly text: string }[]): string[] =>
  marks.map(({ text }) => text);

/** Where the columns stand in a box of a width: beside the bars as long as these stay readable. */
export function planOf({ stages }: FunnelWords, width: number, measure: Measure): Plan {
  const all = (pick: (stage: StageWords) => readonly string[]) => stages.flatMap(pick);
  const names = all((one) => [one.label]);
  const share = widest(
    all((one) => [one.share]),
    TYPE.mark,
    measure,
  );
  const count = widest(
    all((one) => [one.count]),
    TYPE.strong,
    measure,
    600,
  );
  const asides = widest(
    all((one) => textsOf(one.asides)),
    TYPE.mark,
    measure,
  );
  const most = Math.min(Math.max(96, width * 0.3), LONGEST_LABEL);
  const label = Math.min(widest(names, TYPE.mark, measure), most);
  const figures = Math.max(share, count);
  const beside = GAP + figures + (asides && asides + GAP * 1.5);
  const x = label + 10;
  const room = width - x - beside;
  if (room < LEAST_BAR) {
    const bar = { x: 0, width: Math.min(width, LONGEST_BAR), height: 20 };
    return { side: false, label, bar, share, figures: count + PAD + share, extent: bar.width };
  }
  const bar = { x, width: Math.min(room, LONGEST_BAR), height: 28 };
  return { side: true, label, bar, share, figures, extent: x + bar.width + beside };
}

/** A text set in a flow: its lines, from which line of the flow on, and how far in. */
export interface Spot {
  readonly lines: readonly string[];
  readonly x: number;
  readonly line: number;
}

/**
 * Sets texts side by side, each after room for its swatch, in as many lines as they need.
 * @param taken what something else takes of the first line
 */
export function flow(
  texts: readonly string[],
  room: number,
  measure: Measure,
  { lead = 0, gap = GAP, taken = 0 } = {},
): Spot[] {
  let x = 0;
  let line = 0;
  let tall = 1;
  const left = () => room - lead - (line ? 0 : taken);
  return texts.map((text) => {
    if (x > 0 && x + measure(text, TYPE.mark) > left()) {
      x = 0;
      line += tall;
      tall = 1;
    }
    const lines = wrap(text, Math.max(left(), LINE), TYPE.mark, measure, 4);
    const spot = { lines, x, line };
    x += lead + widest(lines, TYPE.mark, measure) + gap;
    tall = Math.max(tall, lines.length);
    return spot;
  });
}

export const linesOf = (spots: readonly Spot[]): number =>
  spots.reduce((most, { line, lines }) => Math.max(most, line + lines.length), 0);

import { max } from 'd3-array';
import { TYPE, WEIGHT } from '../tokens/tokens.js';
import { block, overlay, shift, textAt, type Block } from './blocks.js';
import type { Mark, TextLook } from './drawing.js';
import { LINE, textWidth, widest, wrap, type TextMeasurer } from './text.js';

/** A text set in a flow: its lines, from which line of the flow on, and how far in. */
export interface Spot {
  readonly lines: readonly string[];
  readonly x: number;
  readonly line: number;
}

const GAP = 16;

export interface FlowOptions {
  /** Room for a swatch before each text, in pixels. */
  readonly lead?: number;
  /** From the end of a text to the swatch of the next; with Infinity each has its own line. */
  readonly gap?: number;
  /** What something else takes of the first line. */
  readonly taken?: number;
  readonly weight?: number;
}

/** Sets texts side by side, each after room for its swatch, in as many lines as they need. */
export function flow(
  texts: readonly string[],
  room: number,
  measurer: TextMeasurer,
  { lead = 0, gap = GAP, taken = 0, weight = WEIGHT.text }: FlowOptions = {},
): Spot[] {
  let [x, line, tallest] = [0, 0, 1];
  const left = () => room - lead - (line ? 0 : taken);
  return texts.map((text) => {
    if (x > 0 && x + textWidth(text, measurer, weight) > left()) {
      x = 0;
      line += tallest;
      tallest = 1;
    }
    const lines = wrap(text, Math.max(left(), LINE), TYPE.mark, measurer, 4, weight);
    const spot = { lines, x, line };
    x += lead + widest(lines, TYPE.mark, measurer, weight) + gap;
    tallest = Math.max(tallest, lines.length);
    return spot;
  });
}

/** How many lines a flow has. */
export const lineCount = (spots: readonly Spot[]): number =>
  max(spots, ({ line, lines }) => line + lines.length) ?? 0;

/** From the top of a line of text to its baseline, and to its middle. */
export const BASELINE = 12;
const MIDDLE = 8;

/** A text of a flow; its swatch is drawn about the point (0, 0), the middle of its left side. */
export interface FlowEntry extends TextLook {
  readonly text: string;
  readonly swatch?: readonly Mark[] | undefined;
}

export interface FlowBlockOptions extends FlowOptions {
  /** From one line to the next. */
  readonly step?: number;
  /** What stands between two entries of one line. */
  readonly separator?: string;
}

/** Entries side by side in as many lines as they need: a legend, or a list of short texts. */
export function flowBlock(
  entries: readonly FlowEntry[],
  room: number,
  measurer: TextMeasurer,
  { step = LINE, separator = '', ...options }: FlowBlockOptions = {},
): Block {
  const { lead = 0, gap = GAP, weight } = options;
  const texts = entries.map(({ text }) => text);
  const spots = flow(texts, room, measurer, options);
  const pieces = entries.map(({ swatch = [], ...look }, index): Block => {
    const { lines, line, x } = spots[index]!;
    const left = swatch.length ? lead : 0;
    // A text of its own, since the next one may stand on either side.
    const between = spots[index + 1]?.line === line ? separator : '';
    const middle = left + textWidth(lines, measurer, weight) + gap / 2;
    const text = block(0, 0, {
      texts: [
        ...textAt(lines, left, BASELINE, look),
        ...textAt(between, middle, BASELINE, { tone: 'muted', anchor: 'middle' }),
      ],
    });
    return shift(overlay(shift(block(0, 0, { marks: swatch }), 0, MIDDLE), text), x, line * step);
  });
  return { ...overlay(...pieces), width: room, height: lineCount(spots) * step };
}

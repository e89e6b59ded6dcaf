import { max } from 'd3-array';
import { TYPE, WEIGHT } from '../tokens/tokens.js';
import { beside, block, overlay, shift, textAt, type Block } from './blocks.js';
import type { Mark, TextLook } from './drawing.js';
import { LINE, textWidth, wrap, type TextMeasurer } from './text.js';

/** From the top of a line of text to its baseline, and to its middle. */
export const BASELINE = 12;
const MIDDLE = 8;

/** A text of a flow; its swatch is drawn about the point (0, 0), the middle of its left side. */
export interface FlowEntry extends TextLook {
  readonly text: string;
  readonly swatch?: readonly Mark[] | undefined;
}

interface FlowOptions {
  /** Room for a swatch before each text, in pixels. */
  readonly lead?: number;
  /** From the end of a text to the swatch of the next; with Infinity each has its own line. */
  readonly gap?: number;
  /** What something else takes of the first line. */
  readonly taken?: number;
  /** The weight that texts are measured at. */
  readonly weight?: number;
  /** From one line to the next. */
  readonly step?: number;
  /** What stands between two entries of one line. */
  readonly separator?: string;
}

/** A text in its place: its lines, from which line of the flow on, and how far in. */
interface Spot {
  readonly lines: readonly string[];
  readonly x: number;
  readonly line: number;
}

/** Sets texts side by side, each after room for its swatch, in as many lines as they need. */
function spotsOf(
  texts: readonly string[],
  room: number,
  measurer: TextMeasurer,
  { lead, gap, taken, weight }: Required<Pick<FlowOptions, 'lead' | 'gap' | 'taken' | 'weight'>>,
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
    x += lead + textWidth(lines, measurer, weight) + gap;
    tallest = Math.max(tallest, lines.length);
    return spot;
  });
}

/** Entries side by side in as many lines as they need: a legend, or a list of short texts. */
export function flowBlock(
  entries: readonly FlowEntry[],
  room: number,
  measurer: TextMeasurer,
  options: FlowOptions = {},
): Block {
  const { lead = 0, gap = 16, taken = 0, weight = WEIGHT.text } = options;
  const { step = LINE, separator = '' } = options;
  const texts = entries.map(({ text }) => text);
  const spots = spotsOf(texts, room, measurer, { lead, gap, taken, weight });
  const pieces = entries.map(({ swatch = [], ...look }, index): Block => {
    const { lines, line, x } = spots[index]!;
    const left = swatch.length ? lead : 0;
    const sample = shift(block(left, 0, { marks: swatch }), 0, MIDDLE);
    // A text of its own, since the next one may stand on either side.
    const between = spots[index + 1]?.line === line ? separator : '';
    const middle = textWidth(lines, measurer, weight) + gap / 2;
    const text = block(0, 0, {
      texts: [
        ...textAt(lines, 0, BASELINE, look),
        ...textAt(between, middle, BASELINE, { tone: 'muted', anchor: 'middle' }),
      ],
    });
    return shift(beside(sample, text), x, line * step);
  });
  const height = step * (max(spots, ({ line, lines }) => line + lines.length) ?? 0);
  return { ...overlay(pieces), width: room, height };
}

import { PARTS, TYPE } from '../tokens/tokens.js';
import {
  clamp,
  px,
  rect,
  type Box,
  type Layout,
  type PathMark,
  type Target,
  type TextMark,
} from './box.js';
import { circles } from './path.js';
import { widest, wrap, type Measure } from './text.js';

/** From one line of text to the next, in pixels. */
export const LINE = 15;

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
  { lead = 0, gap = 16, taken = 0, weight = 400 } = {},
): Spot[] {
  let [x, line, tall] = [0, 0, 1];
  const left = () => room - lead - (line ? 0 : taken);
  return texts.map((text) => {
    if (x > 0 && x + measure(text, TYPE.mark, weight) > left()) {
      x = 0;
      line += tall;
      tall = 1;
    }
    const lines = wrap(text, Math.max(left(), LINE), TYPE.mark, measure, 4, weight);
    const spot = { lines, x, line };
    x += lead + widest(lines, TYPE.mark, measure, weight) + gap;
    tall = Math.max(tall, lines.length);
    return spot;
  });
}

/** How many lines a flow has. */
export const linesOf = (spots: readonly Spot[]): number =>
  spots.reduce((most, { line, lines }) => Math.max(most, line + lines.length), 0);

type Parts = (typeof PARTS)[keyof typeof PARTS];

/** The sheet that a layout puts its marks on, from top to bottom. */
export class Sheet implements Layout {
  readonly marks: PathMark[] = [];
  readonly texts: TextMark[] = [];
  readonly targets: Target[] = [];
  /** Where the next thing begins; in the end the height. */
  y = 0;

  readonly width: number;
  readonly mirrored: boolean | undefined;
  /** What the parts of widgets measure, at the box's density. */
  readonly parts: Parts;

  constructor(
    readonly box: Box,
    readonly measure: Measure,
  ) {
    this.width = box.width;
    this.mirrored = box.mirrored;
    this.parts = PARTS[box.compact ? 'compact' : 'comfortable'];
  }

  get height(): number {
    return Math.ceil(this.y);
  }

  /** A path of a kind (its classes); an empty one is none. `key` is a datum's that it chooses. */
  mark(kind: string, d: string, part = 'mark', key?: string): void {
    if (d) this.marks.push({ kind, d, part, key });
  }

  dot(kind: string, x: number, y: number, r: number): void {
    this.mark(kind, circles([{ x: px(x), y: px(y) }], r));
  }

  /** A text, or lines of it one below the other. */
  text(text: string | readonly string[], x: number, y: number, kind = '', size?: number): void {
    [text].flat().forEach((line, index) => {
      if (line) this.texts.push({ text: line, x: px(x), y: px(y + index * LINE), kind, size });
    });
  }

  /** A place that answers to pointer and keyboard. */
  target(
    key: string,
    x: number,
    y: number,
    width: number,
    height: number,
    more: Pick<Target, 'anchor' | 'group' | 'series'> = {},
  ): void {
    this.targets.push({ key, ...rect(x, y, width, height), ...more });
  }

  /** Takes over what another sheet has, which lies over the same place. */
  take({ marks, texts, targets, y }: Sheet): void {
    this.marks.push(...marks);
    this.texts.push(...texts);
    this.targets.push(...targets);
    this.y = Math.max(this.y, y);
  }

  /** A text about a point, kept inside the sheet. */
  tick(text: string, x: number, y: number): void {
    const half = this.wide(text) / 2;
    this.text(text, clamp(x, half, this.width - half), y, 'muted middle');
  }

  /** How wide a text of the picture is, or the widest of several. */
  wide(text: string | readonly string[], weight = 400): number {
    return widest([text].flat(), TYPE.mark, this.measure, weight);
  }

  /** The lines of a text of the picture. */
  wrap(text: string, room: number, most = 2): string[] {
    return wrap(text, room, TYPE.mark, this.measure, most);
  }
}

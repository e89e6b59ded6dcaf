import { rect } from './box.js';
import {
  partsOf,
  type Box,
  type Drawing,
  type PathMark,
  type Target,
  type TextLook,
  type TextMark,
} from './drawing.js';
import { px } from './geometry.js';
import { LINE, textWidth, type TextMeasurer } from './text.js';

export { LINE } from './text.js';
export { flow, lineCount as linesOf } from './flow.js';

/** The look that a list of classes stands for. */
function lookOf(kind: string): TextLook {
  const classes = kind.split(' ');
  const series = /series-(\d)/.exec(kind)?.[1];
  return {
    anchor: classes.includes('end') ? 'end' : classes.includes('middle') ? 'middle' : undefined,
    emphasis: classes.includes('strong') ? 'strong' : undefined,
    tone: classes.includes('muted') ? 'muted' : undefined,
    series: series ? Number(series) - 1 : undefined,
  };
}

/**
 * What the trend's layouts draw on until they are made of blocks: marks of path texts, from top to
 * bottom.
 */
export class Sheet implements Drawing {
  readonly marks: PathMark[] = [];
  readonly texts: TextMark[] = [];
  readonly targets: Target[] = [];
  /** Where the next thing begins; in the end the height. */
  y = 0;

  readonly width: number;
  readonly mirrored: boolean | undefined;
  /** What the parts of widgets measure, at the box's density. */
  readonly parts: ReturnType<typeof partsOf>;

  constructor(
    box: Box,
    readonly measure: TextMeasurer,
  ) {
    this.width = box.width;
    this.mirrored = box.mirrored;
    this.parts = partsOf(box);
  }

  get height(): number {
    return Math.ceil(this.y);
  }

  /** A path of a kind (its classes); an empty one is none. */
  mark(kind: string, d: string, part?: string): void {
    if (d)
      this.marks.push({
        shape: 'path',
        d,
        layer: 'mark',
        style: kind,
        part: part as PathMark['part'],
      });
  }

  /** A text, or lines of it one below the other. */
  text(text: string | readonly string[], x: number, y: number, kind = ''): void {
    [text].flat().forEach((line, index) => {
      if (line) this.texts.push({ text: line, x: px(x), y: px(y + index * LINE), ...lookOf(kind) });
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

  /** How wide a text of the picture is, or the widest of several. */
  wide(text: string | readonly string[], weight = 400): number {
    return textWidth(text, this.measure, weight);
  }
}

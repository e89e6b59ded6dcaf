import { clamp, px, type Layout, type Target, type TextMark, type Point } from '../../chart/box.js';
import { niceTicks } from '../../chart/scale.js';
import type { Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { ChainGap } from './gap.schema.js';

/** A line or a shape; `kind` is its classes. Marks of one kind share a path where they can. */
export interface PathMark {
  readonly kind: string;
  readonly d: string;
  /** The chain gap that it stands for. */
  readonly gap?: ChainGap | undefined;
}

export interface Dot extends Point {
  readonly kind: string;
  readonly r: number;
}

/** A target knows its part, since a dimension may have a chain gap's name for its key. */
export interface GapTarget extends Target {
  readonly part: 'dimension' | 'chain';
}

export interface GapLayout extends Layout {
  readonly paths: readonly PathMark[];
  readonly dots: readonly Dot[];
  readonly texts: readonly TextMark[];
  readonly targets: readonly GapTarget[];
}

/** From one text line to the next, and from a line's middle to its base. */
export const LINE = 15;
export const BASE = 4;

export const across = (x: number, y: number, to: number): string => `M${px(x)},${px(y)}H${px(to)}`;
export const down = (x: number, y: number, to: number): string => `M${px(x)},${px(y)}V${px(to)}`;
export const box = (x: number, y: number, width: number, height: number): string =>
  `${across(x, y, x + width)}v${px(height)}H${px(x)}z`;

/** Round numbers within a domain, about `count` of them. */
export const ticksIn = ([low, high]: readonly [number, number], count: number): number[] =>
  niceTicks(low, high, count).filter((tick) => tick >= low && tick <= high);

/** The sheet that a layout puts its marks on, from top to bottom. */
export class Sheet implements GapLayout {
  readonly paths: PathMark[] = [];
  readonly dots: Dot[] = [];
  readonly texts: TextMark[] = [];
  readonly targets: GapTarget[] = [];
  /** Where the next thing begins; in the end the height. */
  y = 0;

  constructor(
    readonly width: number,
    readonly measure: Measure,
  ) {}

  get height(): number {
    return Math.ceil(this.y);
  }

  path(kind: string, d: string, gap?: ChainGap): void {
    if (!d) return;
    // The grid lies under all, whenever its length is known.
    if (kind === 'grid') this.paths.unshift({ kind, d });
    else this.paths.push({ kind, d, gap });
  }

  dot(kind: string, x: number, y: number, r = 4.5): void {
    this.dots.push({ kind, x: px(x), y: px(y), r });
  }

  /** A text, or lines of it, one below the other. */
  text(
    text: string | readonly string[],
    x: number,
    y: number,
    kind = 'muted',
    size?: number,
  ): void {
    [text].flat().forEach((line, index) =>
      this.texts.push({
        text: line,
        x: px(x),
        y: px(y + index * LINE),
        kind,
        ...(size && { size }),
      }),
    );
  }

  target(
    part: GapTarget['part'],
    key: string,
    [x, y, width, height]: readonly number[],
    anchor?: Point,
  ): void {
    const [left, top, wide, high] = [x, y, width, height].map((one) => px(one ?? 0)) as [
      number,
      number,
      number,
      number,
    ];
    this.targets.push({
      part,
      key,
      x: left,
      y: top,
      width: wide,
      height: high,
      ...(anchor && { anchor }),
    });
  }

  /** A number of a scale at the foot, kept inside the sheet. */
  tick(text: string, x: number, y: number): void {
    const half = this.wide(text) / 2;
    this.text(text, clamp(x, half, this.width - half), y, 'muted middle');
  }

  /** How wide a text of the picture is. */
  wide(text: string, weight = 400): number {
    return this.measure(text, TYPE.mark, weight);
  }
}

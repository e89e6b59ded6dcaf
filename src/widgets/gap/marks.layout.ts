import type { Layout, Point, Target, TextMark } from '../../chart/box.js';
import { px } from '../../chart/box.js';
import type { Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { ChainGap } from './gap.schema.js';

/** A line or a shape; `kind` is its classes. Marks of one kind share a path where they can. */
export interface PathMark {
  readonly kind: string;
  readonly d: string;
  /** The chain gap that it stands for. */
  readonly gap?: ChainGap;
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

/** What a part of the picture is drawn of, and the y that it ends at. */
export interface Part {
  readonly bottom: number;
  readonly paths: readonly PathMark[];
  readonly dots: readonly Dot[];
  readonly texts: readonly TextMark[];
  readonly targets: readonly GapTarget[];
}

/** From one text line to the next, and from a line's middle to its base. */
export const LINE = 15;
export const BASE = 4;

export const rect = (x: number, y: number, width: number, height: number): string =>
  `M${px(x)},${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;

/** One path of all marks of a kind; none where there are none. */
export const merged = (kind: string, pieces: readonly string[]): PathMark[] =>
  pieces.length ? [{ kind, d: pieces.join('') }] : [];

/** Lines of text, one below the other. */
export const lines = (texts: readonly string[], x: number, y: number, kind: string): TextMark[] =>
  texts.map((text, index) => ({ x: px(x), y: px(y + index * LINE), text, kind }));

/** What an entry of a legend shows before its words. */
export type Sign = 'expected' | 'filled' | 'muted' | 'zone' | '';

/** A legend whose entries flow from left to right and on to the next line. */
export function legend(
  entries: readonly { readonly sign: Sign; readonly text: string }[],
  [left, right]: readonly [number, number],
  top: number,
  measure: Measure,
): Part {
  const texts: TextMark[] = [];
  const dots: Dot[] = [];
  const zones: string[] = [];
  let x = left;
  let y = top + 8;
  for (const { sign, text } of entries) {
    const lead = sign ? (sign === 'zone' ? 22 : 16) : 0;
    const length = lead + measure(text, TYPE.mark);
    if (x > left && x + length > right) {
      x = left;
      y += LINE + 3;
    }
    if (sign === 'zone') zones.push(rect(x, y - 5, 16, 10));
    else if (sign) dots.push({ x: px(x + 6), y: px(y), r: sign === 'expected' ? 5 : 4.5, kind: sign });
    texts.push({ x: px(x + lead), y: px(y + BASE), text, kind: 'muted' });
    x += length + 16;
  }
  return { bottom: y + 8, texts, dots, paths: merged('zone', zones), targets: [] };
}

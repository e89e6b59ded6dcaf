import { PARTS } from '../tokens/tokens.js';
import type { Geometry, Point, Rect } from './geometry.js';

/** The room that a drawing has, in CSS pixels. Its height follows from the content. */
export interface Box {
  readonly width: number;
  /** Whether parts are set close, for a wall of widgets. */
  readonly compact?: boolean | undefined;
  /**
   * Whether the drawing is shown mirrored, for text that runs from right to left. Layouts place
   * everything as for the other direction; only what must not be mirrored has to know.
   */
  readonly mirrored?: boolean | undefined;
}

/** What parts of widgets measure at the density of a box, in pixels. */
export const partsOf = ({ compact }: Box) => PARTS[compact ? 'compact' : 'comfortable'];

/** What a colour says: nothing, good or bad news, a grade. */
export type Tone =
  'accent' | 'muted' | 'positive' | 'negative' | 'bad' | 'poor' | 'fair' | 'good' | 'excellent';

/**
 * The order of drawing, from the ground up: what lies behind data (tracks, ways from bar to bar), the
 * lines of scales, ranges, thin lines, the data themselves, and what must be seen on top of them
 * (targets, intervals, levels). Within a layer, marks are drawn as they are listed.
 */
export const LAYERS = ['ground', 'grid', 'band', 'line', 'mark', 'overlay'] as const;

export type Layer = (typeof LAYERS)[number];

/** How a mark looks and what it is part of. */
export interface Look {
  readonly layer: Layer;
  /** Its CSS part; `mark` where not given. */
  readonly part?: 'axis' | 'band' | 'grid' | 'legend' | 'mark' | 'target' | undefined;
  /** Its name in the widget's style sheet. */
  readonly style?: string | undefined;
  readonly tone?: Tone | undefined;
  /** The series, from 0, that gives the colour; colours begin again after the last. */
  readonly series?: number | undefined;
  /** The step, from 0, of a scale of shades; shades begin again after the last. */
  readonly shade?: number | undefined;
  /** The key of the datum that can be chosen by it. */
  readonly key?: string | undefined;
}

/** A shape and its look. */
export type Mark = Geometry & Look;

/** How a text looks. */
export interface TextLook {
  /** Which of its places `x` is; its start where not given. */
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  /** `key` is the one figure that a widget is about. */
  readonly emphasis?: 'strong' | 'key' | undefined;
  readonly tone?: Tone | undefined;
  readonly series?: number | undefined;
  /** Font size in pixels; that of marks where not given. */
  readonly size?: number | undefined;
}

/** One line of text; `y` is its baseline. */
export interface TextMark extends Point, TextLook {
  readonly text: string;
}

/**
 * A place of the drawing that answers to the pointer and the keyboard: where it is and which datum
 * it stands for. Targets are not elements of the page; they are looked up by coordinates.
 */
export interface Target extends Rect {
  /** The datum's key, as events name it. */
  readonly key: string;
  /** Where across the drawing a tooltip has its middle; that of the target where not given. */
  readonly anchor?: number | undefined;
  /** Which part of a drawing it belongs to, where keys of several parts may be the same. */
  readonly group?: string | undefined;
  /**
   * Where each series that is drawn there stands: the points of several lines at one time, the
   * channels of a bar. null for one that has no mark there.
   */
  readonly series?: readonly (Rect | null)[] | undefined;
}

/** What is drawn: marks, the texts over them, and the places that answer. */
export interface Content {
  readonly marks: readonly Mark[];
  readonly texts: readonly TextMark[];
  readonly targets: readonly Target[];
}

/** Path data that are written already, for the trend alone; they can't be moved. */
export interface PathMark extends Look {
  readonly shape: 'path';
  readonly d: string;
}

/**
 * What a layout returns: a drawing of a width and a height, ready to be rendered. One with very many
 * targets makes them when they are asked for (targets.ts).
 */
export interface Drawing<Answers = readonly Target[]> extends Box {
  readonly height: number;
  readonly marks: readonly (Mark | PathMark)[];
  readonly texts: readonly TextMark[];
  readonly targets: Answers;
}

/** The index of the target under a point, the last of several, as the one drawn on top; -1 for none. */
export function targetAt(targets: readonly Target[], { x, y }: Point): number {
  const isUnder = (target: Target) =>
    x >= target.x && x <= target.x + target.width && y >= target.y && y <= target.y + target.height;
  return targets.reduce((found, target, index) => (isUnder(target) ? index : found), -1);
}

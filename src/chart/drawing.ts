import { PARTS } from '../tokens/tokens.js';
import type { Geometry, Point } from './geometry.js';
import type { Spans } from './spans.js';
import type { Target, Targets } from './targets.js';
import type { TextMeasurer } from './text.js';

/**
 * What gives way in a box with a height, the first of them first: parts of the card around the picture
 * and parts of the picture. At last a list is cut to its weightiest rows.
 */
export const GIVING_WAY = [
  'note',
  'subtitle',
  'legend',
  'strip',
  'summary-lines',
  'summary',
  'axis-titles',
  'target-label',
  'title-lines',
  'rows',
] as const;

export type GivingWay = (typeof GIVING_WAY)[number];

/** The room that a drawing has, in CSS pixels. */
export interface Box {
  readonly width: number;
  /**
   * The height that it may fill and must keep to, once enough has given way; undefined where its height
   * follows from the content.
   */
  readonly height?: number | undefined;
  /** What has given way; all is there where undefined. */
  readonly without?: ReadonlySet<GivingWay> | undefined;
  /** Whether the box is too small for more than a figure, a word and the smallest picture. */
  readonly tile?: boolean | undefined;
  /** Whether parts are set close, for a wall of widgets. */
  readonly compact?: boolean | undefined;
  /**
   * Whether the drawing is shown mirrored, for text that runs from right to left. Layouts place
   * everything as for the other direction; only what must not be mirrored has to know.
   */
  readonly mirrored?: boolean | undefined;
  /**
   * What the picture's scales reach over besides its own data, so that pictures can be compared; undefined
   * where each has the scales that suit it.
   */
  readonly spans?: Spans | undefined;
}

/** What a layout is made from, for the functions that lay out its parts. */
export interface LayoutInput<Figures, Words> {
  readonly figures: Figures;
  readonly words: Words;
  readonly box: Box;
  readonly measurer: TextMeasurer;
}

/** Whether a part has given way in a box. */
export const hasGivenWay = ({ without }: Pick<Box, 'without'>, part: GivingWay): boolean =>
  without?.has(part) ?? false;

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
  /** Whether it stands on a dark mark, and has the colour of the surface. */
  readonly inside?: boolean | undefined;
  /** Font size in pixels; that of marks where not given. */
  readonly size?: number | undefined;
}

/** One line of text; `y` is its baseline. */
export interface TextMark extends Point, TextLook {
  readonly text: string;
}

/** What is drawn: marks, the texts over them, and the places that answer. */
export interface Content {
  readonly marks: readonly Mark[];
  readonly texts: readonly TextMark[];
  readonly targets: readonly Target[];
}

/** What a layout returns: a drawing of a width and a height, ready to be rendered. */
export interface Drawing<DrawingTargets = readonly Target[]> extends Box {
  readonly height: number;
  /** How many rows of a list found no room; the card has a button that opens them. */
  readonly rest?: number | undefined;
  /** How many targets stand side by side in each row of a grid; undefined where they form none. */
  readonly across?: number | undefined;
  readonly marks: readonly Mark[];
  readonly texts: readonly TextMark[];
  readonly targets: DrawingTargets;
}

/** A drawing with its targets in a list, or with targets that are made when they are asked for. */
export type AnyDrawing = Drawing<readonly Target[] | Targets>;

/** The room that a picture has, in CSS pixels. Height follows from the content. */
export interface Box {
  readonly width: number;
  /** Whether parts are set close, for a wall of widgets. */
  readonly compact?: boolean | undefined;
  /**
   * Whether the picture is drawn mirrored, for lines that run from right to left. Layouts place
   * everything as for the other direction; only what must not be mirrored has to know.
   */
  readonly mirrored?: boolean | undefined;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/**
 * A place of the picture that answers to the pointer and the keyboard: where it is and which
 * datum it stands for. Targets are no drawn elements; the element looks them up by coordinates.
 */
export interface Target extends Rect {
  /** The datum's key, as events name it. */
  readonly key: string;
  /** Where across the picture a tooltip has its middle; that of the target where not given. */
  readonly anchor?: number | undefined;
  /** Which part of a picture it belongs to, where keys of several parts may be the same. */
  readonly group?: string | undefined;
  /**
   * Where each series that is drawn there stands: the points of several lines at one time, the
   * channels of a bar. null for one that has no mark there.
   */
  readonly series?: readonly (Rect | null)[] | undefined;
}

/** A line or a shape, or many of one kind in one path. */
export interface PathMark {
  /** Its classes. */
  readonly kind: string;
  readonly d: string;
  /** The CSS part that it is. */
  readonly part: string;
  /** The key of the datum that can be chosen by it. */
  readonly key?: string | undefined;
}

/**
 * A picture: paths, then the texts over them, and the places that answer. A layout with very many
 * targets makes them when they are asked for (targets.ts).
 */
export interface Layout<Answers = readonly Target[]> extends Box {
  readonly height: number;
  readonly marks: readonly PathMark[];
  readonly texts: readonly TextMark[];
  readonly targets: Answers;
}

/** The target under a point; the last one wins, as the one drawn on top. */
export function targetAt(targets: readonly Target[], { x, y }: Point): number {
  const under = (one: Target) =>
    x >= one.x && x <= one.x + one.width && y >= one.y && y <= one.y + one.height;
  return targets.reduce((found, one, index) => (under(one) ? index : found), -1);
}

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/** A coordinate as SVG should have it: finite, and no longer than a reader can see. */
export const px = (value: number): number =>
  Number.isFinite(value) ? Math.round(clamp(value, -1e5, 1e5) * 100) / 100 : 0;

/** A text of the picture; `kind` is a list of classes: `muted`, `strong`, `end`, `middle` ... */
export interface TextMark extends Point {
  readonly text: string;
  readonly kind?: string;
  /** Font size in pixels; that of marks where not given. */
  readonly size?: number | undefined;
}

/** A rectangle, its sides rounded. */
export const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x: px(x),
  y: px(y),
  width: px(width),
  height: px(height),
});

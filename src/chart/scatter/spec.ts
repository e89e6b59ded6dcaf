import type { FlowEntry } from '../flow.js';
import type { Mark } from '../drawing.js';
import type { NameGroup } from './names.js';
import type { Segment } from './overlap.js';
import type { Plane, ValueAxis } from './plane.js';
import type { ScatterPoint } from './points.js';
import type { Quadrants } from './quadrants.js';

/** What a plot with two value axes shows. */
export interface Scatter {
  readonly x: ValueAxis;
  readonly y: ValueAxis;
  /** In the order that the keyboard goes through them. */
  readonly points: readonly ScatterPoint[];
  readonly quadrants?: Quadrants | undefined;
  /** What the signs mean, above the plot. */
  readonly legend?: readonly FlowEntry[] | undefined;
  /** What lies behind the points, such as the limits of a funnel plot. */
  readonly ground?: ((plane: Plane) => readonly Mark[]) | undefined;
  /** Lines of the ground that labels keep off where they can. */
  readonly lines?: ((plane: Plane) => readonly Segment[]) | undefined;
  /**
   * All names by number, for a plot too narrow for labels beside the points; and what has no point, such as
   * figures that are withheld, for every plot.
   */
  readonly groups?: readonly NameGroup[] | undefined;
  readonly aside?: readonly NameGroup[] | undefined;
}

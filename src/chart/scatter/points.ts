import { paint } from '../blocks.js';
import type { Look, Mark, Tone } from '../drawing.js';
import { segment, type Geometry, type Point, type Rect } from '../geometry.js';
import { targetsOf, type Target, type Targets } from '../targets.js';
import { movedInto, squareAbout, type Segment } from './overlap.js';
import type { Plane } from './plane.js';

/** How a point looks. */
export interface PointLook {
  /** One of the signs of `symbol` marks; a circle where not given. */
  readonly symbol?: number | undefined;
  /** Whether it is an outline: what it stands for is not certain. */
  readonly open?: boolean | undefined;
  readonly tone?: Tone | undefined;
}

/** Both ends of an interval, in the unit of its axis. */
interface Ends {
  readonly lower: number;
  readonly upper: number;
}

/** A datum with a value on each axis. */
export interface ScatterPoint extends PointLook {
  readonly key: string;
  readonly group?: string | undefined;
  readonly x: number;
  readonly y: number;
  /** How far its values reach; null where that is not known. */
  readonly intervals?: { readonly x: Ends | null; readonly y: Ends | null } | undefined;
  /** Whether its intervals are drawn always, and not just while it is active. */
  readonly crossed?: boolean | undefined;
  /** Its name beside it; `''` for none. */
  readonly label: string;
  /** Its short name where there is no room for names, with the long one in a list. */
  readonly number?: string | undefined;
  readonly strong?: boolean | undefined;
  /** The heavier, the sooner its label chooses a place; and it lies over lighter ones. */
  readonly weight: number;
}

const CROSS: Look = { layer: 'line', style: 'cross' };
const LEADER: Look = { layer: 'line', style: 'leader' };

/** What answers to a pointer around a point, at least; 24 px across (WCAG 2.5.8). */
const LEAST_REACH = 12;

/** A point's sign about a centre. */
export const pointMarks = (
  center: Point,
  radius: number,
  { symbol = 0, open = false, tone }: PointLook,
): Mark[] =>
  paint(
    { layer: 'mark', style: open ? 'open' : 'point', tone },
    { shape: 'symbol', center, radius, symbol },
  );

export const lineOf = ({ from, to }: Segment): Geometry => segment(from.x, from.y, to.x, to.y);

export const leaderMarks = (leaders: readonly Segment[]): Mark[] =>
  paint(LEADER, leaders.map(lineOf));

/** How far the intervals of a point reach on the plane; undefined where none is known. */
function reachOf({ x, y, intervals }: ScatterPoint, plane: Plane): Rect | undefined {
  const { x: across = null, y: up = null } = intervals ?? {};
  if (!across && !up) return undefined;
  const [left, right] = [plane.x(across?.lower ?? x), plane.x(across?.upper ?? x)];
  const [foot, top] = [plane.y(up?.lower ?? y), plane.y(up?.upper ?? y)];
  return {
    x: Math.min(left, right),
    y: Math.min(foot, top),
    width: Math.abs(right - left),
    height: Math.abs(foot - top),
  };
}

/** The thin crosses of points' intervals. */
export const crossesOf = (points: readonly ScatterPoint[], plane: Plane): Segment[] =>
  points.flatMap((point): Segment[] => {
    const reach = reachOf(point, plane);
    if (!reach) return [];
    const [x, y] = [plane.x(point.x), plane.y(point.y)];
    return [
      { from: { x: reach.x, y }, to: { x: reach.x + reach.width, y } },
      { from: { x, y: reach.y }, to: { x, y: reach.y + reach.height } },
    ];
  });

export const crossMarks = (crosses: readonly Segment[]): Mark[] =>
  paint(CROSS, crosses.map(lineOf));

/**
 * The place that answers for a point, with how far its intervals reach and where its name stands. At the
 * edge of a small picture it is moved into it rather than made smaller.
 */
export function targetOf(
  point: ScatterPoint,
  radius: number,
  { plane, within }: { readonly plane: Plane; readonly within: Rect },
  name: Rect | undefined,
): Target {
  const { key, group } = point;
  const center = { x: plane.x(point.x), y: plane.y(point.y) };
  const place = movedInto(squareAbout(center, Math.max(LEAST_REACH, radius)), within);
  return { key, group, ...place, reach: reachOf(point, plane), name };
}

const holds = ({ x, y, width, height }: Rect, point: Point): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

/** Targets that lie close together: of several under a pointer the nearest one answers, and a name for its point. */
export const nearestTargets = (list: readonly Target[]): Targets => ({
  ...targetsOf({ targets: list }),
  under(point) {
    const named = list.findIndex(({ name }) => name && holds(name, point));
    if (named >= 0) return named;
    let [nearest, least] = [-1, Infinity];
    list.forEach((target, index) => {
      if (!holds(target, point)) return;
      const { x, y, width, height } = target;
      const distance = Math.hypot(x + width / 2 - point.x, y + height / 2 - point.y);
      if (distance < least) [nearest, least] = [index, distance];
    });
    return nearest;
  },
});

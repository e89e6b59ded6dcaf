import type { Point, Rect } from './geometry.js';

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
  /** How far the intervals of a point reach from its middle across and up and down, to be drawn while it is active. */
  readonly reach?: Rect | undefined;
  /** Where its name stands, which answers for it as well. */
  readonly name?: Rect | undefined;
}

/** The targets of a drawing, in the order that the keyboard goes through them. */
export interface Targets {
  readonly length: number;
  /** The target of an index; undefined outside 0 to `length`. */
  at(index: number): Target | undefined;
  /** Index of a datum's target; -1 for none. Without a group, the first of any group. */
  indexOf(key: string, group?: string): number;
  /** Index of the target under a point of the drawing, the topmost of several; -1 for none. */
  under(point: Point): number;
}

/** The index of the target under a point, the last of several, as the one drawn on top; -1 for none. */
export function targetAt(targets: readonly Target[], { x, y }: Point): number {
  const isUnder = (target: Target) =>
    x >= target.x && x <= target.x + target.width && y >= target.y && y <= target.y + target.height;
  let index = targets.length - 1;
  while (index >= 0 && !isUnder(targets[index]!)) index--;
  return index;
}

/** Targets kept in a list: each is looked at. */
const listTargets = (list: readonly Target[]): Targets => ({
  length: list.length,
  at: (index) => list[index],
  indexOf: (key, group) =>
    list.findIndex((target) => target.key === key && (group ?? target.group) === target.group),
  under: (point) => targetAt(list, point),
});

/** The targets of a drawing, whichever way it keeps them. */
export const targetsOf = ({
  targets,
}: {
  readonly targets: readonly Target[] | Targets;
}): Targets => ('under' in targets ? targets : listTargets(targets));

/** The targets of a key: all in a list, and the one of targets that are made when they are asked for. */
export function targetsWith(targets: readonly Target[] | Targets, key: string): readonly Target[] {
  if (!('under' in targets)) return targets.filter((target) => target.key === key);
  const target = targets.at(targets.indexOf(key));
  return target ? [target] : [];
}

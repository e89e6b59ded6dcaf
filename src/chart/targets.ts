import { targetAt, type Layout, type Point, type Target } from './box.js';

/** The targets of a picture, in the order that the keyboard goes through them. */
export interface Targets {
  readonly length: number;
  /** The target of an index; undefined outside 0 to `length`. */
  at(index: number): Target | undefined;
  /** Index of a datum's target; -1 for none. Without a group, the first of any group. */
  indexOf(key: string, group?: string): number;
  /** Index of the target under a point of the picture, the topmost of several; -1 for none. */
  under(point: Point): number;
}

/** A layout with its targets in a list, or with ones that are made when they are asked for. */
export type AnyLayout = Layout<readonly Target[] | Targets>;

/** Targets kept in a list: each is looked at. */
const targetList = (list: readonly Target[]): Targets => ({
  length: list.length,
  at: (index) => list[index],
  indexOf: (key, group) =>
    list.findIndex((target) => target.key === key && (group ?? target.group) === target.group),
  under: (point) => targetAt(list, point),
});

/** The targets of a layout, whichever way it keeps them. */
export const targetsOf = ({ targets }: AnyLayout): Targets =>
  'under' in targets ? targets : targetList(targets);

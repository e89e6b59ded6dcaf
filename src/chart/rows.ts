import { sum } from 'd3-array';

/** The height of the button that opens the rows that found no room, in CSS pixels. */
export const REST_HEIGHT = 22;

/** Whether a picture keeps to a height, with the button that opens the rows that found no room. */
export const fitsInto = (
  { height, rest }: { readonly height: number; readonly rest?: number | undefined },
  room: number,
): boolean => Math.ceil(height) + (rest ? REST_HEIGHT : 0) <= room;

/** A row of a list that may be too long for its box. */
export interface Row {
  /** In pixels. */
  readonly height: number;
  /** The heavier, the longer it stays. */
  readonly weight: number;
}

/**
 * The rows that fit into a height, the weightiest of them, in the order of the list; at least one. Where
 * some are left out, those that stay leave room for the button that opens the rest.
 *
 * @param room in pixels; undefined for as much as they need
 * @param hasButton whether there is that button in any case, for what else is left out
 * @returns the indices of the rows that stay
 */
export function rowsThatFit(
  rows: readonly Row[],
  room: number | undefined,
  hasButton = false,
): number[] {
  const all = rows.map((_, index) => index);
  if (room === undefined) return all;
  if (!hasButton && sum(rows, ({ height }) => height) <= room) return all;
  const kept = new Set<number>();
  let left = room - REST_HEIGHT;
  for (const index of [...all].sort((a, b) => rows[b]!.weight - rows[a]!.weight || a - b)) {
    left -= rows[index]!.height;
    if (left < 0 && kept.size > 0) break;
    kept.add(index);
  }
  return all.filter((index) => kept.has(index));
}

/*
 * How many columns of the grid each widget takes in a wide place and in one of a middling width. In a
 * narrow one each has a row of its own.
 */

/** The columns of a grid where a document names none. */
export const COLUMNS = 12;

/** Up to this share of the grid, two widgets stand side by side in a place of a middling width. */
const HALF_AT_MOST = 0.5;

/** The columns that a widget takes: as it asks for, no more than there are. */
export const wideSpan = (asked: number | null | undefined, columns: number): number =>
  Math.min(asked ?? columns, columns);

/**
 * The columns that widgets take in a place of a middling width: halves and whole rows. One that would
 * stand alone beside an empty half takes the whole row.
 *
 * @param spans what each takes in a wide place, in the order of the document
 */
export function mediumSpans(spans: readonly number[], columns: number): number[] {
  const half = Math.floor(columns / 2);
  const medium: number[] = [];
  let isOpen = false;
  spans.forEach((span, index) => {
    const isHalf = half > 0 && span <= columns * HALF_AT_MOST;
    if (!isHalf && isOpen) medium[index - 1] = columns;
    medium.push(isHalf ? half : columns);
    isOpen = isHalf && !isOpen;
  });
  if (isOpen) medium[medium.length - 1] = columns;
  return medium;
}

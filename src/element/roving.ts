/**
 * The position that a key goes to among things that are one tab stop together, round at both ends (WAI-ARIA
 * Authoring Practices, toolbar and tabs).
 *
 * @param position of the one that has the focus
 * @param step how far the key moves; without end for the first and the last
 */
export function positionAfter(position: number, step: number, count: number): number {
  if (!Number.isFinite(step)) return step < 0 ? 0 : count - 1;
  return (position + step + count) % count;
}

import type { BreakdownFigures, GroupFigure } from './breakdown.model.js';
import { severityOf } from './findings.model.js';

/** Bad news first, then good, then what differs for neither better nor worse. */
const RANKS = { bad: 0, good: 1, neutral: 2, unknown: 3 } as const;

/**
 * The groups' indices, what matters most first: those that differ beyond chance, then by how far they
 * lie from all groups together, or by their values where that is not known. Groups without a value last.
 */
export function groupsByWeight({ groups, pooled, better }: BreakdownFigures): number[] {
  const rank = ({ value, finding }: GroupFigure): number => {
    if (value === null) return 4;
    return finding ? RANKS[severityOf(finding, better)] : 3;
  };
  const size = ({ value }: GroupFigure): number =>
    pooled === null ? (value ?? 0) : Math.abs((value ?? 0) - pooled);
  return groups
    .map((_, index) => index)
    .sort((a, b) => {
      const [one, other] = [groups[a]!, groups[b]!];
      return rank(one) - rank(other) || size(other) - size(one);
    });
}

import { descending } from 'd3-array';
import type { Label } from '../../contract/index.js';
import { largestRemainder, paretoOf, percent, ratio, sum } from '../../statistics/index.js';
import { OTHER, type Cause, type Measure, type ParetoDocument } from './pareto.schema.js';

/** A cause with its figures; null is missing. */
export interface CauseFigure extends Label {
  readonly count: number | null;
  readonly cost: number | null;
  /** What it is ranked by: its count or its cost. */
  readonly amount: number | null;
  /** Percent of the respondents where these are the base, else of the sum of all amounts. */
  readonly share: number | null;
  /** The same as it is shown: rounded so that all parts of the total add up to 100. */
  readonly shownShare: number | null;
  /** Percent of the sum of all amounts that it and those before it have. */
  readonly cumulative: number | null;
  /** Whether it is one of the vital few; null where it has no share, and of what is lumped together. */
  readonly vital: boolean | null;
  /** The count of the period before, and the count now minus that. */
  readonly previous: number | null;
  readonly change: number | null;
}

/** What a cause is ranked by; null where it is missing. */
export const amountOf = (cause: Cause, by: Measure): number | null => cause[by] ?? null;

/** The sum of some figures of causes; what is missing adds nothing, and null where all are. */
function total(causes: readonly Cause[], field: 'count' | 'cost' | 'previous'): number | null {
  const known = causes.flatMap((cause) => cause[field] ?? []);
  return known.length ? sum(known) : null;
}

/** Several causes as one. Their count before is known only where it is of each. */
const merged = (causes: readonly Cause[], label: Cause['label']): Cause => ({
  key: OTHER,
  label,
  count: total(causes, 'count'),
  cost: total(causes, 'cost'),
  previous: causes.every(({ previous }) => previous != null) ? total(causes, 'previous') : null,
});

/** The causes that have names: all but what the document itself lumps together. */
export const namedCauses = ({ causes }: ParetoDocument): Cause[] =>
  causes.filter(({ key }) => key !== OTHER);

/**
 * The causes by what they are ranked by, those without a figure behind the others; past the limit they
 * are one, which goes last whatever its size.
 */
export function rankedCauses(document: ParetoDocument, by: Measure): Cause[] {
  const { causes, limit } = document;
  const amount = (cause: Cause) => amountOf(cause, by) ?? -1;
  const named = namedCauses(document).sort((a, b) => descending(amount(a), amount(b)));
  const other = causes.find(({ key }) => key === OTHER);
  const rest = named.splice(limit ?? Infinity);
  if (!rest.length) return other ? [...named, other] : named;
  return [...named, merged(other ? [...rest, other] : rest, other?.label)];
}

/** Ranked causes with their shares; those without a figure have no part in the total. */
export function causeFigures(
  ranked: readonly Cause[],
  by: Measure,
  base: number | null,
  threshold: number,
): CauseFigure[] {
  const amounts = ranked.map((cause) => amountOf(cause, by));
  const ranks = paretoOf(
    amounts.filter((amount) => amount !== null),
    threshold,
  );
  const rounded = largestRemainder(amounts, 100, 1);
  let place = 0;
  return ranked.map(({ key, label, count, cost = null, previous = null }, index) => {
    const amount = amounts[index] ?? null;
    const rank = amount === null ? null : (ranks?.[place++] ?? null);
    const ofBase = base === null || amount === null ? null : percent(ratio(amount, base));
    return {
      key,
      label,
      count,
      cost,
      amount,
      share: base === null ? (rank?.share ?? null) : ofBase,
      shownShare: base === null ? (rounded[index] ?? null) : ofBase,
      cumulative: rank?.cumulative ?? null,
      vital: key === OTHER ? null : (rank?.vital ?? null),
      previous,
      change: count === null || previous === null ? null : count - previous,
    };
  });
}

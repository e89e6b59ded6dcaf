import { unmetMinimum, type Label } from '../../contract/index.js';
import { changeOf, comparedLevel, isComparable, type Change } from '../../measure/change.js';
import type { MeasuredLevel } from '../../measure/figures.js';
import type { Measure } from '../../measure/measure.schema.js';
import { betterOf, outcomeOf, type Outcome } from '../../measure/verdict.js';
import type { Interval } from '../../statistics/index.js';
import type { ComparisonKind, KpiDocument } from './kpi.schema.js';

export interface ComparisonFigure extends Label {
  readonly kind: ComparisonKind;
  /** null: missing, of another scale, or withheld. */
  readonly value: number | null;
  /** `minimumN` where what is compared with rests on fewer answers. */
  readonly withheld: number | null;
  /** Whether both are of the same method and scale (rule 17). */
  readonly comparable: boolean;
  /** How far the level lies above it; null where either is missing or they can't be compared. */
  readonly change: Change | null;
  /** The interval of the change to show; null where `confidence` is null. */
  readonly interval: Interval | null;
  /** What a change beyond chance means; null for any other. */
  readonly outcome: Outcome | null;
}

interface Compared extends Label {
  readonly kind: ComparisonKind;
  readonly with: number | Measure | null;
}

/** All that a document compares with; `previous` is short for a comparison of that kind. */
function comparedIn({ previous, compare }: KpiDocument): Compared[] {
  const comparisons = (compare ?? []).map(({ kind, label, value, measure }): Compared => ({
    kind,
    key: kind,
    label,
    with: measure ?? value ?? null,
  }));
  if (previous != null) comparisons.unshift({ kind: 'previous', key: 'previous', with: previous });
  return comparisons;
}

/** The comparisons of a document with its level. */
export function comparisonsOf(
  document: KpiDocument,
  { level: now, figures, judgedAt }: MeasuredLevel,
): ComparisonFigure[] {
  const { measure, minimumN, target } = document;
  const better = betterOf(document);
  return comparedIn(document).map(({ with: compared, ...comparison }): ComparisonFigure => {
    const comparable = compared === null || isComparable(measure, compared);
    const level = compared === null || !comparable ? null : comparedLevel(compared, now, judgedAt);
    const withheld = level && level.value !== null ? unmetMinimum(level.n, minimumN) : null;
    const shown = withheld === null ? level : null;
    const change = changeOf(shown, now, judgedAt);
    return {
      ...comparison,
      value: shown && shown.value,
      withheld,
      comparable,
      change,
      interval: figures.confidence === null || !change ? null : change.interval,
      outcome: change && outcomeOf(change, now.value!, better, target ?? null),
    };
  });
}

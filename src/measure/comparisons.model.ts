import { tableOf, type Label, type TableFigures, type Unit } from '../contract/index.js';
import type { Interval } from '../statistics/index.js';
import { changeOf, comparedLevel, isComparable, type Change } from './change.js';
import type { ComparisonKind, LevelFields } from './comparisons.schema.js';
import { changeUnit, withheldBy, type LevelDocument, type MeasuredLevel } from './figures.js';
import type { Measure } from './measure.schema.js';
import { outcomeOf, type Better, type Outcome } from './verdict.js';

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
function comparedIn({ previous, compare }: LevelFields): Compared[] {
  const comparisons = (compare ?? []).map(({ kind, label, value, measure }): Compared => ({
    kind,
    key: kind,
    label,
    with: measure ?? value ?? null,
  }));
  if (previous != null) comparisons.unshift({ kind: 'previous', key: 'previous', with: previous });
  return comparisons;
}

/** The comparisons of a document with its level; none where that is withheld. */
export function comparisonsOf(
  document: LevelDocument,
  { level: now, figures, judgedAt }: MeasuredLevel,
  better: Better,
): ComparisonFigure[] {
  if (figures.withheld !== null) return [];
  const { measure, minimumN, target } = document;
  return comparedIn(document).map(({ with: compared, ...comparison }): ComparisonFigure => {
    const comparable = compared === null || isComparable(measure, compared);
    const level = compared === null || !comparable ? null : comparedLevel(compared, judgedAt);
    const withheld = level && withheldBy(level, minimumN);
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

/** The table of comparisons; none without any. */
export function comparisonsTable(
  comparisons: readonly ComparisonFigure[],
  unit: Unit,
): TableFigures[] {
  if (!comparisons.length) return [];
  const difference = changeUnit(unit);
  const units = {
    kind: 'code',
    label: 'label',
    value: unit,
    change: difference,
    lower: difference,
    upper: difference,
    finding: 'code',
  } as const;
  const rows = comparisons.map(({ kind, key, label, value, change, interval }) => ({
    kind,
    key,
    label,
    value,
    change: change?.value,
    lower: interval?.lower,
    upper: interval?.upper,
    finding: change?.finding,
  }));
  return [tableOf('comparisons', units, rows)];
}

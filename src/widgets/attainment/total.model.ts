import type { Label } from '../../contract/index.js';
import {
  afterPenalty,
  complaintPercent,
  percent,
  productAttainment,
  weightedAttainment,
} from '../../statistics/index.js';
import type { AttainmentDocument, Combination } from './attainment.schema.js';
import type { RowFigure } from './row.model.js';

/** What a gate or a penalty comes to; `unknown` where what decides is missing. */
export type Outcome = 'reached' | 'not-reached' | 'applies' | 'no-effect' | 'unknown';

/** A gate or a penalty of the total. */
export interface AdjustmentFigure extends Label {
  readonly kind: 'gate' | 'threshold' | 'complaints';
  /** What decides; null is missing. */
  readonly actual: number | null;
  /** What it is held against; null of complaints. */
  readonly limit: number | null;
  readonly outcome: Outcome;
  /** The percentage that is taken off; null of a gate, and where nothing is. */
  readonly percent: number | null;
  /** The same in points of the total; null where nothing is taken or there is no total. */
  readonly taken: number | null;
  /** What is left of the total, in percent; null where there is none. */
  readonly total: number | null;
}

export interface TotalFigure {
  readonly combination: Combination;
  /** Before gates and penalties, in percent; null where nothing has an attainment. */
  readonly before: number | null;
  /** After them; null also where a gate is not reached. */
  readonly value: number | null;
  /** How many rows it counts, and how many have a weight but no attainment. */
  readonly counted: number;
  readonly left: number;
  readonly adjustments: readonly AdjustmentFigure[];
}

/** What can be chosen, by its kind: keys are unique among rows, and among gates or penalties, alone. */
export const GROUPS = { row: 'row', total: 'total', adjustment: 'adjustment' } as const;

/** The keys of the total, and of what gates and penalties leave of it. */
export const TOTAL = 'total';
export const AFTER = 'after';

/** The key and the name of the penalty for complaints, of which there is but one. */
const COMPLAINTS = 'complaints';

/** What decides an adjustment, before it is known what there is to take off. */
type Decided = Omit<AdjustmentFigure, 'taken' | 'total'>;

/** Gates first, since without them there is nothing to take off. */
function decisionsOf({ gates, penalties, penalty }: AttainmentDocument): Decided[] {
  const decisions: Decided[] = [];
  for (const { key, label, actual, at } of gates ?? []) {
    const outcome = actual === null ? 'unknown' : actual >= at ? 'reached' : 'not-reached';
    decisions.push({ kind: 'gate', key, label, actual, limit: at, outcome, percent: null });
  }
  for (const { key, label, actual, below, percent: share } of penalties ?? []) {
    const applies = actual !== null && actual < below;
    const outcome = actual === null ? 'unknown' : applies ? 'applies' : 'no-effect';
    const taken = applies ? share : null;
    decisions.push({
      kind: 'threshold',
      key,
      label,
      actual,
      limit: below,
      outcome,
      percent: taken,
    });
  }
  if (penalty) {
    const { complaints: actual, schedule } = penalty;
    const share = complaintPercent(actual ?? 0, schedule) || null;
    const outcome = actual === null ? 'unknown' : share ? 'applies' : 'no-effect';
    decisions.push({
      kind: COMPLAINTS,
      key: COMPLAINTS,
      actual,
      limit: null,
      outcome,
      percent: share,
    });
  }
  return decisions;
}

/** The total of the rows, and what each gate and penalty leaves of it. */
export function totalOf(rows: readonly RowFigure[], document: AttainmentDocument): TotalFigure {
  const combination = document.combine ?? 'sum';
  const parts = rows.map(({ attainment, weight }) => ({
    attainment: attainment === null ? null : attainment / 100,
    weight,
  }));
  const weighty = parts.filter(({ weight }) => weight > 0);
  const counted = weighty.filter(({ attainment }) => attainment !== null).length;
  const combine = combination === 'product' ? productAttainment : weightedAttainment;
  const before = percent(combine(parts));
  let value = before;
  const adjustments = decisionsOf(document).map((decided): AdjustmentFigure => {
    const earlier = value;
    const { kind, outcome, percent: share } = decided;
    if (kind === 'gate' && outcome !== 'reached') value = null;
    if (value !== null && share !== null) value = afterPenalty(value, share);
    const taken = share !== null && earlier !== null && value !== null ? earlier - value : null;
    return { ...decided, taken, total: value };
  });
  return { combination, before, value, counted, left: weighty.length - counted, adjustments };
}

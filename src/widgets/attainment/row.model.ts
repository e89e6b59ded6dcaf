import type { Label, Unit } from '../../contract/index.js';
import type { Target } from '../../measure/measure.schema.js';
import { betterOf, goodRange, usualDirection, type Better } from '../../measure/verdict.js';
import { attainmentOf, percent, ratio } from '../../statistics/index.js';
import type { AttainmentDocument, Row } from './attainment.schema.js';

/** Whether a target is reached at the end of its period. */
export type Met = 'met' | 'missed';

/**
 * Where an amount stands while its period lasts: behind the time that has passed, or not; `reached` where
 * it has come to its target already.
 */
export type Pace = 'behind' | 'on-pace' | 'reached';

export interface RowFigure extends Label {
  readonly unit: Unit;
  /** null is missing, as everywhere here. */
  readonly actual: number | null;
  readonly target: Target | null;
  readonly better: Better;
  /** In percent, cut to the cap; null where there is nothing to divide by. */
  readonly attainment: number | null;
  /** The same as it is without the cap. */
  readonly uncapped: number | null;
  /** In percent; null for none. */
  readonly cap: number | null;
  readonly weight: number;
  /** null while the period lasts, and where the actual is an estimate from a sample. */
  readonly met: Met | null;
  /** null at the end of the period, and of amounts that don't add up over time. */
  readonly pace: Pace | null;
  /** How far the pace is behind the time that has passed, or ahead of it, in points; null as for the pace. */
  readonly lead: number | null;
  readonly previous: number | null;
  readonly controllable: boolean;
}

/** Whether amounts of a unit add up over time, so that half of them is due at half the time. */
export const accumulates = (unit: Unit): boolean =>
  unit === 'count' || unit.startsWith('currency:');

/**
 * Where an amount stands against the time that has passed: one to reach has as large a part of its target
 * by then, one that is to stay low no larger a part. A band and a level, such as a rate or a number of
 * days, are due at any time alike, so there is no pace.
 *
 * @param elapsed in percent
 */
function paceOf(
  { actual, target, unit, better }: Pick<RowFigure, 'actual' | 'target' | 'unit' | 'better'>,
  elapsed: number,
): Pick<RowFigure, 'pace' | 'lead'> {
  const none = { pace: null, lead: null };
  if (actual === null || typeof target !== 'number' || !accumulates(unit)) return none;
  const done = percent(ratio(actual, target));
  if (done === null) return none;
  if (better === 'lower') {
    const lead = elapsed - done;
    return { pace: lead < 0 ? 'behind' : 'on-pace', lead };
  }
  const pace = done >= 100 ? 'reached' : done < elapsed ? 'behind' : 'on-pace';
  return { pace, lead: done - elapsed };
}

/** Whether an amount is as its target wants it; null where either is missing. */
function metOf(actual: number | null, target: Target | null, better: Better): Met | null {
  if (actual === null || target === null) return null;
  const { lower, upper } = goodRange(target, better);
  return actual >= lower && actual <= upper ? 'met' : 'missed';
}

/** The figures of a row. */
export function rowFigure(row: Row, { elapsed, sampling }: AttainmentDocument): RowFigure {
  const { key, label, actual, target, weight, previous = null, cap = null, controllable } = row;
  const unit = (row.unit ?? 'count') as Unit;
  const better = betterOf({ direction: row.direction, target }, usualDirection(unit));
  const isOver = elapsed == null || elapsed >= 100;
  const amounts = { actual, target, unit, better };
  const uncapped =
    actual === null || target === null
      ? null
      : percent(attainmentOf(actual, target, better === 'lower'));
  const isCounted = sampling?.design !== 'sample';
  return {
    key,
    label,
    ...amounts,
    attainment: uncapped !== null && cap !== null ? Math.min(uncapped, cap) : uncapped,
    uncapped,
    cap,
    weight: weight ?? 1,
    met: isOver && isCounted ? metOf(actual, target, better) : null,
    ...(isOver ? { pace: null, lead: null } : paceOf(amounts, elapsed)),
    previous,
    controllable: controllable ?? true,
  };
}

import { meanOf, type Mean } from '../../measure/mean.schema.js';
import {
  DEFAULT_CONFIDENCE,
  bySampling,
  clip,
  correlationInterval,
  crossesLine,
  meanInterval,
  type ImportancePerformance,
  type Interval,
} from '../../statistics/index.js';
import type { MatrixDocument, MatrixItem, Scales } from './matrix.schema.js';

/** Whether a quadrant is more than chance (or every answer was counted), or could be another one. */
export type Clearness = 'clear' | 'unclear';

/** null where nothing is known of a figure's noise, and where every answer was counted. */
export interface Intervals {
  readonly importance: Interval | null;
  readonly performance: Interval | null;
}

/** The interval of a mean on its scale, from its own SD and n, or the item's n. */
function ofMean(
  given: Mean,
  itemN: number | null | undefined,
  scale: { readonly min: number; readonly max: number } | null,
  { confidence, sampling }: MatrixDocument,
): Interval | null {
  const value = meanOf(given);
  const sd = typeof given === 'object' ? (given?.sd ?? null) : null;
  const n = (typeof given === 'object' ? given?.n : null) ?? itemN ?? null;
  // Answers that are all alike are no evidence: they say nothing of how others would differ.
  if (value === null || !sd || n === null) return null;
  const free = meanInterval(value, sd, n, confidence ?? DEFAULT_CONFIDENCE);
  const interval = bySampling(free, value, n, sampling ?? undefined);
  return scale ? clip(interval, { lower: scale.min, upper: scale.max }) : interval;
}

/**
 * How far chance may move an item: Student's t for means; Fisher's z for a derived importance without
 * a SD, where the document gives its n and it can be a correlation. Any other coefficient has none.
 */
export function intervalsOf(item: MatrixItem, scales: Scales, document: MatrixDocument): Intervals {
  const { importance, performance, n } = item;
  const { importanceKind, confidence, sampling } = document;
  const value = meanOf(importance);
  const pairs = (typeof importance === 'object' ? importance?.n : null) ?? n ?? null;
  const correlation =
    importanceKind === 'derived' && value !== null && pairs !== null
      ? correlationInterval(value, pairs, confidence ?? DEFAULT_CONFIDENCE)
      : null;
  return {
    importance:
      ofMean(importance, n, scales.importance, document) ??
      (value === null || pairs === null
        ? null
        : bySampling(correlation, value, pairs, sampling ?? undefined)),
    performance: ofMean(performance, n, scales.performance, document),
  };
}

/**
 * Whether an item's quadrant is clear: both intervals are known and lie on one side of the crosshair each. It
 * is unclear where one of them lies on both sides; null where one is not known and the other crosses nothing.
 */
export function clearnessOf(
  { importance, performance }: Intervals,
  crosshair: ImportancePerformance,
  sampling: MatrixDocument['sampling'],
): Clearness | null {
  if (sampling?.design === 'census') return 'clear';
  const isAcross =
    (importance && crossesLine(importance, crosshair.importance)) ||
    (performance && crossesLine(performance, crosshair.performance));
  if (isAcross) return 'unclear';
  return importance && performance ? 'clear' : null;
}

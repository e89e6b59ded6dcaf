import { unmetMinimum, type Text } from '../../contract/index.js';
import {
  DEFAULT_CONFIDENCE,
  bySampling,
  fongSeparable,
  kanoCoefficients,
  kanoOrder,
  kanoStrengths,
  kanoTotal,
  negated,
  populationFactor,
  wilson,
  type Interval,
  type KanoCategory,
  type KanoCounts,
} from '../../statistics/index.js';
import { answersTo, countsOf, type KanoDocument, type KanoItem } from './kano.schema.js';

/** Whether the leading category of a feature is more than chance above the next one. */
export type Separable = 'separable' | 'not-separable';

export interface FeatureFigure {
  readonly key: string;
  readonly label: Text | null | undefined;
  /** null where they are withheld, as everything that they tell. */
  readonly counts: KanoCounts | null;
  /** That of the largest count; null without answers. */
  readonly category: KanoCategory | null;
  /** 0 to 1, and -1 to 0; null where no answer is M, O, A or I. */
  readonly better: number | null;
  readonly worse: number | null;
  /** Wilson's, to be drawn; null also where `confidence` is null and where all were counted. */
  readonly intervals: { readonly better: Interval | null; readonly worse: Interval | null };
  /** Both 0 to 1; null without answers. */
  readonly totalStrength: number | null;
  readonly categoryStrength: number | null;
  readonly separable: Separable | null;
  /** Of all six categories; a weighted survey's effective number. */
  readonly n: number;
  /** How many gave no answer. */
  readonly missing: number | null;
  /** `minimumN` where n is below it; all figures are then null. */
  readonly withheld: number | null;
}

const NOTHING = {
  counts: null,
  category: null,
  better: null,
  worse: null,
  intervals: { better: null, worse: null },
  totalStrength: null,
  categoryStrength: null,
  separable: null,
} as const;

/** The counts as if only so many had answered. */
const weighted = (counts: KanoCounts, share: number): KanoCounts => ({
  M: counts.M * share,
  O: counts.O * share,
  A: counts.A * share,
  I: counts.I * share,
  R: counts.R * share,
  Q: counts.Q * share,
});

function isSeparable(
  counts: KanoCounts,
  n: number,
  { confidence, sampling }: KanoDocument,
): Separable | null {
  const factor = sampling?.design === 'census' ? 0 : populationFactor(n, sampling?.population);
  const separable = fongSeparable(counts, confidence ?? DEFAULT_CONFIDENCE, factor);
  return separable === null ? null : separable ? 'separable' : 'not-separable';
}

/** The figures of a feature. */
export function featureFigure(item: KanoItem, document: KanoDocument): FeatureFigure {
  const { key, label, missing = null } = item;
  const { confidence = DEFAULT_CONFIDENCE, minimumN, sampling } = document;
  const n = answersTo(item);
  const withheld = unmetMinimum(n, minimumN);
  if (withheld !== null) return { ...NOTHING, key, label, n, missing: null, withheld };
  const counts = countsOf(item);
  const all = kanoTotal(counts);
  if (!(all > 0)) return { ...NOTHING, key, label, counts, n, missing, withheld };
  // Weighted answers are as exact as their effective number.
  const share = n / all;
  const coefficients = kanoCoefficients(counts);
  const strengths = kanoStrengths(counts)!;
  const intervalOf = (value: number, whole: number): Interval | null => {
    if (confidence === null) return null;
    return bySampling(wilson(value, whole, confidence), value, whole, sampling ?? undefined);
  };
  const whole = (coefficients?.whole ?? 0) * share;
  return {
    key,
    label,
    counts,
    category: kanoOrder(counts)[0]!,
    better: coefficients?.better ?? null,
    worse: coefficients?.worse ?? null,
    intervals: {
      better: coefficients && intervalOf(coefficients.better, whole),
      worse: coefficients && negated(intervalOf(-coefficients.worse, whole)),
    },
    totalStrength: strengths.total,
    categoryStrength: strengths.category,
    separable: isSeparable(weighted(counts, share), n, document),
    n,
    missing,
    withheld,
  };
}

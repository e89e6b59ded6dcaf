import { looksLikeFraction, problem, unmetMinimum, type Report } from '../contract/index.js';
import type { Measure, Target } from './measure.schema.js';

interface Scale {
  readonly min: number;
  readonly max: number;
}

/** What stands beside a level on its scale. */
interface LevelDocument {
  readonly measure: Measure;
  readonly minimumN?: number | null | undefined;
  readonly scale?: Scale | null | undefined;
  readonly direction?: string | null | undefined;
  readonly target?: Target | null | undefined;
  readonly bands?: readonly { readonly from: number }[] | null | undefined;
  readonly previous?: number | Measure | null | undefined;
  readonly compare?: readonly { readonly value?: number | null | undefined }[] | null | undefined;
}

type Placed = readonly [value: unknown, ...path: (string | number)[]];

/** The scale that a method implies; null where it implies none. */
function impliedScale(measure: Measure): Scale | null {
  switch (measure.method) {
    case 'csat':
    case 'ratio':
      return { min: 0, max: 100 };
    case 'nps':
      return { min: -100, max: 100 };
    case 'mean': {
      if (measure.rescale) return { min: 0, max: measure.rescale.to };
      const min = measure.from ?? 1;
      return { min, max: min + measure.counts.length - 1 };
    }
    case 'value':
    case 'index':
      return null;
  }
}

const targetsOf = ({ target }: LevelDocument): Placed[] =>
  typeof target === 'object' && target
    ? [
        [target.min, 'target', 'min'],
        [target.max, 'target', 'max'],
      ]
    : [[target, 'target']];

/** The ready-made value of a measure; of one that is withheld nothing may be told. */
const givenValue = ({ measure, minimumN }: LevelDocument): Placed[] =>
  measure.method === 'value' && unmetMinimum(measure.n ?? null, minimumN) === null
    ? [[measure.value, 'measure', 'value']]
    : [];

/** The figures that the document gives ready-made. */
const readyMade = ({ bands, previous, compare, ...given }: LevelDocument): Placed[] => [
  ...givenValue(given),
  ...(bands ?? []).map(({ from }, index) => [from, 'bands', index, 'from'] as const),
  [previous, 'previous'],
  ...(compare ?? []).map(({ value }, index) => [value, 'compare', index, 'value'] as const),
];

/**
 * Warns of figures that look like fractions of 1 where the scale reaches 100, and of a target outside
 * the scale. Where lower is better small percentages are usual, such as a rate of complaints.
 *
 * @param otherwise the scale where neither the document nor the method has one; null for none
 */
export function checkScale(given: LevelDocument, otherwise: Scale | null, report: Report): void {
  const scale = given.scale ?? impliedScale(given.measure) ?? otherwise;
  if (!scale) return;
  const { min, max } = scale;
  const targets = targetsOf(given);
  for (const [value, ...path] of targets) {
    if (typeof value === 'number' && (value < min || value > max)) {
      report(problem('out-of-scale', 'any', `${min} ${max}`), ...path);
    }
  }
  if (max < 100 || given.direction === 'lower') return;
  for (const [value, ...path] of [...targets, ...readyMade(given)]) {
    if (typeof value === 'number' && looksLikeFraction(value)) {
      report(problem('looks-like-fraction', 'any'), ...path);
    }
  }
}

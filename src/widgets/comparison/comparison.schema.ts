import * as v from 'valibot';
import {
  envelope,
  exactly,
  fraction,
  list,
  looksLikeFraction,
  number,
  object,
  oneOf,
  problem,
  rule,
  uniqueKeys,
  unit,
  type Infer,
  type Report,
  type Unit,
} from '../../contract/index.js';
import {
  WITH_NOISE,
  checkParts,
  kindOf,
  meanFields,
  oneKind,
  rateFields,
  sampleFields,
  shareFields,
} from '../../measure/samples.schema.js';
import { DIRECTIONS } from '../../measure/verdict.js';
import { DISPERSIONS } from '../../statistics/index.js';

const comparedUnit = object(sampleFields({ ...shareFields, ...meanFields, ...rateFields }));

/** Both limits as shares of the units that lie between them by chance; the outer one is larger. */
const limits = v.pipe(
  list(fraction),
  exactly(2, problem('wrong-length', 'any', '2')),
  rule(([inner, outer], report) => {
    if (inner !== undefined && outer !== undefined && outer <= inner) {
      report(problem('not-ascending', 'ascending', String(inner)), 1);
    }
  }),
);

const fields = object({
  ...envelope('comparison'),
  units: v.pipe(list(comparedUnit), uniqueKeys(), oneKind(['share', 'mean', 'rate'], WITH_NOISE)),
  unit: v.nullish(unit),
  limits: v.nullish(limits),
  target: v.nullish(number),
  dispersion: v.nullish(oneOf(DISPERSIONS)),
  direction: v.nullish(oneOf(DIRECTIONS)),
});

export type ComparisonDocument = Infer<typeof fields>;
export type ComparedUnit = Infer<typeof comparedUnit>;

/** The unit of a document's figures: shares are percentages, means scores where they don't say. */
export function unitOf({ units, unit: given }: Pick<ComparisonDocument, 'units' | 'unit'>): Unit {
  const kind = kindOf(units);
  if (kind === 'share') return 'percent';
  return (given as Unit | null | undefined) ?? (kind === 'mean' ? 'score' : 'ratio');
}

/** Warns of a target that looks like a fraction of 1 beside percentages, or that no share can reach. */
function checkTarget({ units, target, direction }: ComparisonDocument, report: Report): void {
  if (target == null || kindOf(units) !== 'share') return;
  if (target < 0 || target > 100) report(problem('out-of-scale', 'any', '0 100'), 'target');
  else if (direction !== 'lower' && looksLikeFraction(target)) {
    report(problem('looks-like-fraction', 'any'), 'target');
  }
}

/** A document of type `comparison`: units against what chance alone would spread. */
export const comparisonSchema = v.pipe(
  fields,
  rule(
    ({ units, minimumN }, report) => checkParts(units, minimumN, 'units', report),
    ['units', 'minimumN'],
  ),
  rule(checkTarget, ['units', 'target', 'direction']),
);

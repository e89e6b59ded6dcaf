import * as v from 'valibot';
import {
  envelope,
  fractionAmong,
  list,
  looksLikeFraction,
  object,
  oneOf,
  problem,
  rule,
  uniqueKeys,
  unit,
  unmetMinimum,
  type Infer,
  type Report,
  type Unit,
} from '../../contract/index.js';
import { target } from '../../measure/measure.schema.js';
import {
  checkParts,
  kindOf,
  meanFields,
  oneKind,
  sampleFields,
  shareFields,
  sizeOf,
  valueFields,
} from '../../measure/samples.schema.js';
import { DIRECTIONS } from '../../measure/verdict.js';

const group = object(sampleFields({ ...shareFields, ...meanFields, ...valueFields }));

const fields = object({
  ...envelope('breakdown'),
  groups: v.pipe(list(group), uniqueKeys(), oneKind(['share', 'mean', 'value'])),
  unit: v.nullish(unit),
  target: v.nullish(target),
  direction: v.nullish(oneOf(DIRECTIONS)),
  sort: v.nullish(oneOf(['given', 'value'])),
});

export type BreakdownDocument = Infer<typeof fields>;
export type Group = Infer<typeof group>;

/** The unit of a document's figures: shares are percentages, means scores where they don't say. */
export function unitOf({ groups, unit: given }: Pick<BreakdownDocument, 'groups' | 'unit'>): Unit {
  const kind = kindOf(groups);
  if (kind === 'share') return 'percent';
  return (given as Unit | null | undefined) ?? (kind === 'mean' ? 'score' : 'percent');
}

/**
 * Warns of percentages that look like fractions of 1, and of a target that no share can reach. Where
 * lower is better small percentages are usual, such as a rate of complaints.
 */
function checkScale(document: BreakdownDocument, report: Report): void {
  if (unitOf(document) !== 'percent') return;
  const { groups, minimumN, direction } = document;
  const values = groups.map((given) =>
    unmetMinimum(sizeOf(given), minimumN) === null ? (given.value ?? null) : null,
  );
  const fraction = fractionAmong(values);
  if (fraction >= 0) {
    report(problem('looks-like-fraction', 'any'), 'groups', fraction, 'value');
  }
  const check = (value: number, ...path: string[]): void => {
    if (kindOf(groups) === 'share' && (value < 0 || value > 100)) {
      report(problem('out-of-scale', 'any', '0 100'), 'target', ...path);
    } else if (direction !== 'lower' && looksLikeFraction(value)) {
      report(problem('looks-like-fraction', 'any'), 'target', ...path);
    }
  };
  const { target: aim } = document;
  if (typeof aim === 'number') check(aim);
  else if (aim) (['min', 'max'] as const).forEach((end) => check(aim[end], end));
}

/** A document of type `breakdown`: one share, mean or value per group. */
export const breakdownSchema = v.pipe(
  fields,
  rule(
    ({ groups, minimumN }, report) => checkParts(groups, minimumN, 'groups', report),
    ['groups', 'minimumN'],
  ),
  rule(checkScale, ['groups', 'unit', 'target', 'direction', 'minimumN']),
);

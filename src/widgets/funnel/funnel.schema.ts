import * as v from 'valibot';
import {
  answerCount,
  count,
  envelope,
  key,
  list,
  noneOrAtLeast,
  object,
  problem,
  rule,
  text,
  uniqueKeys,
  type Infer,
  type Report,
} from '../../contract/index.js';
import { sum } from '../../statistics/index.js';

/** How far a part may pass its whole: weighted counts are rounded at the source. */
const TOLERANCE = 1 + 1e-9;

/** Whether a part is more than its whole. A negative whole is a problem of its own. */
const exceeds = (part: number, whole: number): boolean => whole >= 0 && part > whole * TOLERANCE;

/** A sum for a message, without the noise of floating-point addition. */
const tidy = (value: number): string => String(Number(value.toPrecision(12)));

const stage = v.pipe(
  object({
    key,
    label: v.nullish(text),
    count,
    previous: v.nullish(count),
    pending: v.nullish(count),
    medianHours: v.nullish(count),
    targetHours: v.nullish(count),
    withinTarget: v.nullish(count),
  }),
  rule(({ count: reached, withinTarget }, report) => {
    if (exceeds(withinTarget ?? 0, reached)) {
      report(problem('out-of-range', 'at-most', String(reached)), 'withinTarget');
    }
  }),
);

const channel = object({ key, label: v.nullish(text), counts: list(answerCount) });

const fields = object({
  ...envelope('funnel'),
  stages: v.pipe(list(stage), noneOrAtLeast(2), uniqueKeys()),
  channels: v.nullish(v.pipe(list(channel), uniqueKeys())),
  base: v.nullish(key),
});

export type FunnelDocument = Infer<typeof fields>;
export type Stage = FunnelDocument['stages'][number];

/** The channels fit the stages, each stage the one before it, and the base is a stage. */
function checkStages({ stages, channels, base }: FunnelDocument, report: Report): void {
  channels?.forEach(({ counts }, index) => {
    if (counts.length !== stages.length) {
      report(problem('wrong-length', 'any', String(stages.length)), 'channels', index, 'counts');
    }
  });
  stages.forEach(({ count: reached }, index) => {
    const before = stages[index - 1]?.count ?? Infinity;
    const inChannels = sum((channels ?? []).map(({ counts }) => counts[index]));
    if (exceeds(inChannels, reached)) {
      report(problem('sum-exceeds-stage', 'any', tidy(inChannels)), 'stages', index, 'count');
    }
    if (exceeds(reached, before)) {
      report(problem('stage-grows', 'at-most', String(before)), 'stages', index, 'count');
    }
  });
  // `first` names the first stage, unless a stage has that key.
  const keys = ['first', ...stages.map((each) => each.key)];
  if (base != null && !keys.includes(base)) {
    report(problem('unknown-key', 'one-of', keys.join(', ')), 'base');
  }
}

/** A document of type `funnel`: the stages that complaints go through. */
export const funnelSchema = v.pipe(fields, rule(checkStages));

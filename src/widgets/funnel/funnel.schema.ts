import * as v from 'valibot';
import {
  answerCount,
  boolean,
  count,
  envelope,
  key,
  lenient,
  list,
  noneOrAtLeast,
  object,
  problem,
  rule,
  text,
  uniqueKeys,
  unmetMinimum,
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

const stageField = v.pipe(
  object({
    key,
    label: lenient(text),
    count: v.nullable(count),
    previous: v.nullish(count),
    pending: v.nullish(count),
    unknown: v.nullish(count),
    medianHours: v.nullish(count),
    p90Hours: v.nullish(count),
    targetHours: v.nullish(count),
    withinTarget: v.nullish(count),
    estimated: v.nullish(boolean),
  }),
  rule(({ count: reached, withinTarget, medianHours, p90Hours }, report) => {
    if (p90Hours != null && medianHours != null && p90Hours < medianHours) {
      report(problem('out-of-range', 'at-least', String(medianHours)), 'p90Hours');
    }
    if (reached !== null && exceeds(withinTarget ?? 0, reached)) {
      report(problem('out-of-range', 'at-most', String(reached)), 'withinTarget');
    }
  }),
);

const channelField = object({ key, label: lenient(text), counts: list(answerCount) });

const fields = object({
  ...envelope('funnel'),
  stages: v.pipe(list(stageField), noneOrAtLeast(2), uniqueKeys()),
  channels: v.nullish(v.pipe(list(channelField), uniqueKeys())),
  base: v.nullish(key),
});

export type FunnelDocument = Infer<typeof fields>;
export type Stage = FunnelDocument['stages'][number];

/**
 * Whether a stage grows from the one before it. Nothing is said of estimates, which are of no cohort,
 * and of counts that are withheld, since the problem would tell them.
 */
const grows = (before: Stage, stage: Stage, { minimumN }: FunnelDocument): boolean =>
  before.count !== null &&
  stage.count !== null &&
  !before.estimated &&
  !stage.estimated &&
  unmetMinimum(before.count, minimumN) === null &&
  exceeds(stage.count, before.count);

/** The channels fit the stages, each stage the one before it, and the base is a stage. */
function checkStages(document: FunnelDocument, report: Report): void {
  const { stages, channels, base } = document;
  channels?.forEach(({ counts }, index) => {
    if (counts.length !== stages.length) {
      report(problem('wrong-length', 'any', String(stages.length)), 'channels', index, 'counts');
    }
  });
  stages.forEach((stage, index) => {
    const before = stages[index - 1];
    const inChannels = sum((channels ?? []).map(({ counts }) => counts[index]));
    if (stage.count !== null && exceeds(inChannels, stage.count)) {
      report(problem('sum-exceeds-stage', 'any', tidy(inChannels)), 'stages', index, 'count');
    }
    if (before && grows(before, stage, document)) {
      report(problem('stage-grows', 'at-most', String(before.count)), 'stages', index, 'count');
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

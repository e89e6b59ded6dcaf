import {
  atLeast,
  count,
  envelope,
  key,
  list,
  maybe,
  object,
  rule,
  rules,
  text,
  uniqueKeys,
  type Fail,
  type Infer,
} from '../../contract/index.js';
import { sum } from '../../statistics/index.js';

/** Rounding of weighted counts at the source may leave a crumb; it is no contradiction. */
const CRUMB = 1 + 1e-9;

/** Whether a part is more than its whole; a negative whole is told of as such, and only so. */
const exceeds = (part: number, whole: number): boolean => whole >= 0 && part > whole * CRUMB;

/** A sum without the noise of its own addition, as a message should name it. */
const tidy = (value: number): string => String(Number(value.toPrecision(12)));

const stage = rules(
  object({
    key,
    label: maybe(text),
    count,
    previous: maybe(count),
    pending: maybe(count),
    medianHours: maybe(count),
    targetHours: maybe(count),
    withinTarget: maybe(count),
  }),
  ({ count: all, withinTarget }, fail) => {
    if (exceeds(withinTarget ?? 0, all)) {
      fail(rule('out-of-range', 'at-most', String(all)), 'withinTarget');
    }
  },
);

const channel = object({ key, label: maybe(text), counts: list(count) });

const fields = object({
  ...envelope('funnel'),
  stages: uniqueKeys(atLeast(list(stage), 2)),
  channels: maybe(uniqueKeys(list(channel))),
  base: maybe(key),
});

type Fields = Infer<typeof fields>;

function check({ stages, channels, base }: Fields, fail: Fail): void {
  channels?.forEach(({ counts }, index) => {
    if (counts.length !== stages.length) {
      fail(rule('wrong-length', 'any', String(stages.length)), 'channels', index, 'counts');
    }
  });
  stages.forEach(({ count: all }, index) => {
    const before = stages[index - 1]?.count ?? Infinity;
    const parts = sum((channels ?? []).map(({ counts }) => counts[index]));
    if (exceeds(parts, all)) {
      fail(rule('sum-exceeds-stage', 'any', tidy(parts)), 'stages', index, 'count');
    }
    if (exceeds(all, before)) {
      fail(rule('stage-grows', 'at-most', String(before)), 'stages', index, 'count');
    }
  });
  // Without a stage of its own, `first` is the word for the first stage.
  const keys = ['first', ...stages.map((one) => one.key)];
  if (base != null && !keys.includes(base)) {
    fail(rule('unknown-key', 'one-of', keys.join(', ')), 'base');
  }
}

/** What becomes of complaints: CONTRACT.md, `funnel`. */
export const funnelSchema = rules(fields, check);

export type FunnelDocument = Fields;
export type Stage = Fields['stages'][number];

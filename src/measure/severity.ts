/* What a finding means to those who answer for it. */
import type { Finding, FindingSeverity } from '../contract/index.js';
import type { ChangeFinding, Verdict } from '../statistics/index.js';
import type { Outcome } from './verdict.js';

export const VERDICT_SEVERITIES: Readonly<Record<Verdict, FindingSeverity>> = {
  met: 'good',
  missed: 'bad',
  uncertain: 'unknown',
};

const OUTCOME_SEVERITIES: Readonly<Record<Outcome, FindingSeverity>> = {
  better: 'good',
  worse: 'bad',
};

/** @param outcome null for none */
export const outcomeSeverity = (outcome: Outcome | null): FindingSeverity =>
  outcome ? OUTCOME_SEVERITIES[outcome] : 'neutral';

/** Of a change: that of its outcome; `unknown` where it may be chance. */
export const changeSeverity = (finding: ChangeFinding, outcome: Outcome | null): FindingSeverity =>
  finding === 'unclear' ? 'unknown' : outcomeSeverity(outcome);

/** Bad news first, and what chance can explain last. */
const ORDER: readonly FindingSeverity[] = ['bad', 'good', 'neutral', 'unknown'];

/** The order of findings: one with a lower number comes first. */
export const severityRank = ({ severity }: Pick<Finding, 'severity'>): number =>
  ORDER.indexOf(severity);

/** A finding for each datum that is held back, as it rests on too few answers. */
export const withheldFindings = (
  data: readonly { readonly key: string; readonly withheld: number | null }[],
): Finding[] =>
  data
    .filter(({ withheld }) => withheld !== null)
    .map(({ key }) => ({ code: 'withheld', key, severity: 'unknown' }));

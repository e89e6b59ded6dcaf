/* What a finding means to those who answer for it. */
import type { FindingSeverity } from '../contract/index.js';
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

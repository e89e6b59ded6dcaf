import { changePhrase, furtherSentence, quoted, verbFor } from '../../../i18n/phrases/en.js';
import type { DropFact, EndFact, FunnelMessages } from './messages.js';

function endPhrase(end: EndFact): string {
  const { stage, count, share, base, group, kind, isAtLeast } = end;
  const shareOfBase = share && `, ${share} of ${base}`;
  switch (kind) {
    case 'reached':
      return `${isAtLeast ? 'At least ' : ''}${share} of ${group} reached ${quoted(stage)}`;
    case 'counted':
      return `${count} reached ${quoted(stage)}${shareOfBase}`;
    case 'estimated':
      return `${quoted(stage)}: ${count}${shareOfBase}`;
  }
}

const dropSentence = ({ from, to, count }: DropFact): string =>
  ` The largest drop is between ${quoted(from)} and ${quoted(to)} (${count}).`;

export const en: FunnelMessages = {
  columns: {
    'of-base': 'Share of base',
    'of-previous': 'Share of previous stage',
    pending: 'Pending',
    unknown: 'Unknown',
    dropped: 'Dropped',
    'median-hours': 'Median time',
    'p90-hours': '90th-percentile time',
    'within-target': 'Within target time',
    target: 'Target time',
    channel: 'Channel',
  },
  tables: {
    channels: 'channels',
    comparison: 'target times and previous period',
  },
  labels: {
    dissatisfied: 'Dissatisfied',
    complained: 'Complained',
    registered: 'Registered',
    acknowledged: 'Acknowledged',
    investigated: 'Investigated',
    resolved: 'Resolved',
    'followed-up': 'Followed up',
    satisfied: 'Satisfied with handling',
    retained: 'Stayed a customer',
    aware: 'Aware',
    considering: 'Considering',
    purchased: 'Purchased',
    repeat: 'Bought again',
    loyal: 'Loyal',
    advocate: 'Recommends',
  },
  groups: {
    dissatisfied: () => 'those who were dissatisfied',
    complained: () => 'those who complained',
    registered: () => 'registered complaints',
    acknowledged: () => 'acknowledged complaints',
    investigated: () => 'investigated complaints',
    resolved: () => 'resolved complaints',
    'followed-up': () => 'those who were followed up',
    satisfied: () => 'those satisfied with handling',
    retained: () => 'customers who stayed',
    aware: () => 'those who were aware',
    considering: () => 'those who considered buying',
    purchased: () => 'those who purchased',
    repeat: () => 'those who bought again',
    loyal: () => 'loyal customers',
    advocate: () => 'those who recommended',
  },
  group: quoted,
  withheld: (minimum) => `Not shown: fewer than ${minimum} cases`,
  unassigned: 'Unassigned',
  withheldParts: 'Not shown',
  estimated: 'Estimated',
  asEstimate: (text) => `${text} (estimated)`,
  cameIn: 'Came in',
  goOn: (share) => `${share} continue`,
  knownGoOn: (share) => `${share} of those known continue`,
  pending: (count) => `${count} pending`,
  unknown: (count) => `${count} unknown`,
  times: (median, p90, target) =>
    [median && `median ${median}`, p90 && `90% within ${p90}`, target && `target ${target}`]
      .filter(Boolean)
      .join(', '),
  closedOnly: (time) => `${time} (closed cases)`,
  within: (share, target) => `${share} within ${target || 'target time'}`,
  summary({ end, change, drop, isLossless, late, lateCount, pending, unknown, grown, grownCount }) {
    const noDrop = isLossless ? ' No step shows a drop.' : '';
    const targetTime = lateCount > 1 ? 'their target times' : 'its target time';
    const lateStages = late && `${late} ${verbFor(lateCount, 'take')} longer than ${targetTime}`;
    const further = furtherSentence(
      lateStages,
      pending && `${pending} still open`,
      unknown && `the outcome of ${unknown} is unknown`,
      grown && `${grown} ${grownCount > 1 ? 'are' : 'is'} larger than the stage before it`,
    );
    return `${endPhrase(end)}${changePhrase(change)}.${drop ? dropSentence(drop) : noDrop}${further}`;
  },
  definition: {
    sameCases: 'All stages follow the same cases.',
    otherCases:
      'A stage that is larger than the one before it has cases from elsewhere too: the stages don’t all follow the same cases.',
    stages:
      'Share of base = count ÷ base stage; share of previous stage = count ÷ previous stage; dropped = previous stage − count − pending. Changes are of the share of base.',
    unknown:
      'Unknown: cases whose outcome nobody knows. They don’t count as dropped, and the share of the previous stage leaves them out.',
    estimated:
      'Estimated stages come from a survey, not from the records: they are not the same cases, so they have no share of the previous stage and no drop.',
    times: 'Times run from the previous stage. Within target time: share of the stage’s count.',
    closed: 'Where cases are pending, times cover closed cases only and tend to be too short.',
    channels: 'Channels: shares of the base stage, rounded to add up to 100%.',
    census: 'All cases were counted (census), so changes are not tested for significance.',
    withheld: (minimum) =>
      `Stages and channels with fewer than ${minimum} cases are not shown, nor are figures that would give their counts away.`,
  },
};

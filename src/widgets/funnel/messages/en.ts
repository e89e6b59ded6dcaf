import { changePhrase, furtherSentence, quoted } from '../../../i18n/phrases/en.js';
import type { FunnelMessages } from './messages.js';

export const en: FunnelMessages = {
  columns: {
    'of-base': 'Share of base',
    'of-previous': 'Share of previous stage',
    pending: 'Pending',
    dropped: 'Dropped',
    'median-hours': 'Median time',
    'within-target': 'Within target time',
    channel: 'Channel',
  },
  tables: {
    channels: 'channels',
    comparison: 'targets and period before',
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
  unassigned: 'Unassigned',
  goOn: (share) => `${share} go on`,
  median: (time, target) => (target ? `median ${time}, target ${target}` : `median ${time}`),
  within: (share, target) => `${share} within ${target || 'target time'}`,
  summary({ base, last, count, share, reach, change, drop, pending, late, lateCount }) {
    const shareOfBase = share && `, ${share} of ${quoted(base)}`;
    const outcome = reach
      ? `${share} of ${quoted(base)} reach ${quoted(last)}`
      : `${quoted(last)} counts ${count}${shareOfBase}`;
    const biggestDrop = drop
      ? `the biggest drop is between ${quoted(drop.from)} and ${quoted(drop.to)} (${drop.count})`
      : 'no step shows a drop';
    const lateStages =
      late && `${late} ${lateCount > 1 ? 'take' : 'takes'} longer than the target time`;
    const onTheirWay = pending && `${late ? 'still' : 'Still'} on their way: ${pending}`;
    return `${outcome}${changePhrase(change)}; ${biggestDrop}.${furtherSentence(lateStages, onTheirWay)}`;
  },
  definition: {
    stages:
      'All stages count one cohort. Share of base = count ÷ base stage; step rate = count ÷ stage before; dropped = stage before − count − pending. The change is of the share of base.',
    times: 'Median time: from the stage before. Within target time: a share of the count.',
    channels: 'Channels: shares of the base stage, rounded to add up to 100%.',
  },
};

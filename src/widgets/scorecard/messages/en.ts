import { furtherSentence, quoted, verbFor, when } from '../../../i18n/phrases/en.js';
import { en as measure } from '../../../measure/messages/en.js';
import { en as series } from '../../../series/messages/en.js';
import type { FirstFact, ScorecardMessages, SummaryFacts } from './messages.js';

/** "3 of 9 indicators need a look". */
function concernPhrase({ total, concerns, write }: SummaryFacts): string {
  if (total === 1) return `The indicator needs ${concerns ? 'a' : 'no'} look`;
  if (!concerns) return `None of the ${write(total)} indicators needs a look`;
  return `${write(concerns)} of ${write(total)} indicators ${verbFor(concerns, 'need')} a look`;
}

/** Those of which nothing is known; `''` for none. */
function unjudgedPhrase({ unjudged, write }: SummaryFacts): string {
  if (!unjudged) return '';
  return `; ${write(unjudged)} can’t be judged, without control limits`;
}

const unjudgedSentence = ({ total, write }: SummaryFacts): string =>
  total === 1
    ? 'The indicator can’t be judged, without control limits.'
    : `None of the ${write(total)} indicators can be judged, without control limits.`;

/** The indicator to look at first, and why. */
function firstPhrase(fact: FirstFact | null): string {
  if (!fact) return '';
  const { name, alone, value, time, concern, signals, target, provisional } = fact;
  const reason =
    concern === 'concerning'
      ? `a signal for the worse (${signals})`
      : `the process will consistently miss the target of ${target}`;
  const phrase = `${alone ? '' : 'first '}${quoted(name)}: ${value} ${when(time)}; ${reason}`;
  return provisional ? `${phrase} (provisional: few points so far)` : phrase;
}

export const en: ScorecardMessages = {
  ...series,
  columns: {
    ...series.columns,
    label: 'Indicator',
    series: 'Indicator',
    kind: measure.columns.kind,
    finding: measure.columns.finding,
    variation: 'Variation',
    assurance: 'Assurance',
  },
  tables: { comparisons: measure.tables.comparisons, points: 'points' },
  codes: {
    ...measure.codes,
    ...series.codes,
    improving: 'improving',
    concerning: 'concerning',
    'common-cause': 'common cause',
    capable: 'meets target',
    'hit-and-miss': 'hit and miss',
    'not-capable': 'misses target',
    unstable: 'changing',
  },
  headings: { attention: 'Need a look', others: 'Other indicators' },
  kinds: { previous: measure.kinds.previous, 'year-ago': measure.kinds['year-ago'] },
  provisional: 'provisional: few points so far',
  indicators: (count) => `${count} indicators`,
  ofTotal: (concerns, total) => `${concerns} of ${total}`,
  concernPhrase: (concerns, total) =>
    `${total === 1 ? 'indicator' : 'indicators'} ${verbFor(concerns, 'need')} a look`,
  concernWord: (concerns) => `${verbFor(concerns, 'need')} a look`,
  summary(facts) {
    const { total, unjudged, first } = facts;
    if (unjudged === total) return unjudgedSentence(facts);
    return `${concernPhrase(facts)}${unjudgedPhrase(facts)}.${furtherSentence(firstPhrase(first))}`;
  },
  definition: {
    ...series.definition,
    newest: 'The value is that of the newest complete period; the change is from the one before.',
    variation:
      'Variation: improving or concerning where the newest point is a signal for the better or the worse; common cause where it is within what the process always does (NHS England, Making data count).',
    assurance:
      'Assurance: “meets target” where all values within the present limits meet it, “misses target” where none does, “hit and miss” where some do by chance; left open (“changing”) while the newest point is a signal.',
    attention:
      'Indicators that need a look come first: concerning ones, then those that miss their target.',
  },
};

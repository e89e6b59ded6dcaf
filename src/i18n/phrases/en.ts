/** Parts of English sentences that several widgets use. */
import { isolated } from '../isolate.js';
import type { ListedFact } from '../listed.js';
import type { ChangeFact, ServiceElement, StandingFact, TargetFact } from '../messages/messages.js';
import type { TimeFact } from '../times.js';

export const quoted = (name: string): string => `“${isolated(name)}”`;

/** The eight elements of service quality, by their keys. */
export const elements: Readonly<Record<ServiceElement, string>> = {
  attitude: 'Attitude',
  technique: 'Technical skill',
  responsibility: 'Sense of responsibility',
  facilities: 'Facilities',
  management: 'Management',
  highlights: 'Service highlights',
  complaints: 'Complaints',
  errors: 'Errors',
};

/** A verb for so many subjects: "falls" for one, "fall" for more. */
export const verbFor = (count: number, verb: string): string => (count === 1 ? `${verb}s` : verb);

/** A time as it stands after "since" and "from": "12:00 PM on Jul 28, 1995", "May 2026". */
export const moment = ({ text, date, clock }: TimeFact): string =>
  clock && date ? `${clock} on ${date}` : text;

/** A time with its preposition: "at 12:00 PM on Jul 28, 1995", "on May 31, 2019", "in Q3 2026". */
export function when(time: TimeFact): string {
  if (time.kind === 'instant') return `at ${moment(time)}`;
  return `${time.kind === 'day' ? 'on' : 'in'} ${time.text}`;
}

/** The target and its verdict; `''` without a target. */
export function targetPhrase(fact: TargetFact | null): string {
  switch (fact?.verdict) {
    case 'met':
      return `The target of ${fact.target} is met`;
    case 'missed':
      return `The target of ${fact.target} is missed`;
    case 'uncertain':
      return `Too close to the target of ${fact.target} to call`;
    case undefined:
      return '';
  }
}

/** Where a value stands to a target without a verdict; `''` without one. */
export function standingPhrase(fact: StandingFact | null): string {
  switch (fact?.side) {
    case 'below':
    case 'above':
      return `It is ${fact.size} ${fact.side} the target of ${fact.target}`;
    case 'within':
      return `It is within the target range of ${fact.target}`;
    case 'at':
      return `It is exactly at the target of ${fact.target}`;
    case undefined:
      return '';
  }
}

/** Whether a change may be due to chance, and what it means. */
export function significance({ finding, outcome }: ChangeFact): string {
  switch (finding) {
    case 'rise':
    case 'fall':
      if (outcome === 'better') return ', a significant improvement';
      return outcome === 'worse' ? ', a significant deterioration' : ', a significant change';
    case 'unclear':
      return ', not significant (may be due to chance)';
    case 'same':
    case 'untested':
      return '';
  }
}

/** What a figure is compared with, as it stands after "from" and "than". */
export interface Reference {
  /** "the previous period", "May 2026" */
  readonly from: string;
  /** "in the previous period", "in May 2026" */
  readonly than: string;
}

const PREVIOUS: Reference = { from: 'the previous period', than: 'in the previous period' };

/** "down 3.6 points from May 2026", "65 fewer than in May 2026". */
export function difference(
  { size, down, quantity, finding }: ChangeFact,
  other: Reference,
): string {
  if (finding === 'same') return `unchanged from ${other.from}`;
  switch (quantity) {
    case 'level':
      return `${down ? 'down' : 'up'} ${size} from ${other.from}`;
    case 'count':
      return `${size} ${down ? 'fewer' : 'more'} than ${other.than}`;
    case 'time':
      return `${size} ${down ? 'shorter' : 'longer'} than ${other.than}`;
    case 'money':
      return `${size} ${down ? 'less' : 'more'} than ${other.than}`;
  }
}

/** ", down 3.6 points from the previous period, a significant change"; `''` without a change. */
export const changePhrase = (change: ChangeFact | null, other: Reference = PREVIOUS): string =>
  change ? `, ${difference(change, other)}${significance(change)}` : '';

/** A sentence of the phrases that are not `''`, with the space before it; `''` where all are. */
export function furtherSentence(...phrases: readonly string[]): string {
  const text = phrases.filter(Boolean).join('; ');
  return text && ` ${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** "“A” and “B”", "“A”, “B”, “C” and 3 more". */
export const listedPhrase = ({ names, list, more }: ListedFact): string =>
  more ? `${names.join(', ')} and ${more} more` : list;

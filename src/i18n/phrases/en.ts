/** Parts of English sentences that several widgets use. */
import type { ChangeFact, TargetFact } from '../messages/messages.js';

export const quoted = (name: string): string => `“${name}”`;

/** A verb for so many subjects: "falls" for one, "fall" for more. */
export const verbFor = (count: number, verb: string): string => (count === 1 ? `${verb}s` : verb);

/** The target and its verdict; `''` without a target. */
export function targetPhrase(fact: TargetFact | null): string {
  switch (fact?.verdict) {
    case 'met':
      return `The target of ${fact.target} is met`;
    case 'missed':
      return `The target of ${fact.target} is missed`;
    case 'uncertain':
      return `The data can’t tell whether the target of ${fact.target} is met`;
    case undefined:
      return '';
  }
}

/** Whether a change may be chance, by its finding. */
export const CHANCE: Readonly<Record<ChangeFact['finding'], string>> = {
  rise: ', more than chance would explain',
  fall: ', more than chance would explain',
  unclear: ', which may be chance',
  same: '',
  untested: '',
};

/**
 * ", 3.6 points lower than before, which may be chance"; `''` without a change.
 *
 * @param before what the figure is compared with
 */
export function changePhrase(change: ChangeFact | null, before = 'before'): string {
  if (!change) return '';
  const { size, down, finding } = change;
  if (finding === 'same') return ', the same as before';
  return `, ${size} ${down ? 'lower' : 'higher'} than ${before}${CHANCE[finding]}`;
}

/** A sentence of the phrases that are not `''`, with the space before it; `''` where all are. */
export function furtherSentence(...phrases: readonly string[]): string {
  const text = phrases.filter(Boolean).join('; ');
  return text && ` ${text}.`;
}

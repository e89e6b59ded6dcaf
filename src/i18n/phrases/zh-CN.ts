/** Parts of sentences in simplified Chinese that several widgets use. */
import { zh } from '../chinese.js';
import type { ChangeFact, TargetFact } from '../messages/messages.js';

export const quoted = (name: string): string => `“${name}”`;

/** The target and its verdict; `''` without a target. */
export function targetPhrase(fact: TargetFact | null): string {
  switch (fact?.verdict) {
    case 'met':
      return `已达到目标（${fact.target}）`;
    case 'missed':
      return `未达到目标（${fact.target}）`;
    case 'uncertain':
      return `尚难判定是否达到目标（${fact.target}）`;
    case undefined:
      return '';
  }
}

/** How far a figure is under or over another one. */
export const comparison = (other: string, size: string, down: boolean): string =>
  down ? zh`比${other}低${size}` : zh`比${other}高${size}`;

/** Whether a change may be chance, by its finding. */
export const CHANCE: Readonly<Record<ChangeFact['finding'], string>> = {
  rise: '，超出偶然波动',
  fall: '，超出偶然波动',
  unclear: '，可能只是偶然',
  same: '',
  untested: '',
};

/**
 * The change and whether it may be chance; `''` without a change.
 *
 * @param before what the figure is compared with
 */
export function changePhrase(change: ChangeFact | null, before = '上期'): string {
  if (!change) return '';
  const { size, down, finding } = change;
  if (finding === 'same') return '，与上期持平';
  return `，${comparison(before, size, down)}${CHANCE[finding]}`;
}

/** A sentence of the phrases that are not `''`; `''` where all are. */
export function furtherSentence(...phrases: readonly string[]): string {
  const text = phrases.filter(Boolean).join('；');
  return text && `${text}。`;
}

/** Parts of sentences in traditional Chinese that several widgets use. */
import { zh } from '../chinese.js';
import { isolated } from '../isolate.js';
import type { ListedFact } from '../listed.js';
import type { ChangeFact, ServiceElement, StandingFact, TargetFact } from '../messages/messages.js';

export const quoted = (name: string): string => `「${isolated(name)}」`;

/** The eight elements of service quality, by their keys. */
export const elements: Readonly<Record<ServiceElement, string>> = {
  attitude: '態度',
  technique: '技術',
  responsibility: '責任心',
  facilities: '硬體',
  management: '管理',
  highlights: '亮點',
  complaints: '客訴',
  errors: '差錯',
};

/** The target and its verdict; `''` without a target. */
export function targetPhrase(fact: TargetFact | null): string {
  switch (fact?.verdict) {
    case 'met':
      return zh`已達到目標（${fact.target}）`;
    case 'missed':
      return zh`未達到目標（${fact.target}）`;
    case 'uncertain':
      return zh`與目標（${fact.target}）接近，暫無法判定是否達標`;
    case undefined:
      return '';
  }
}

/** How far a level is under or over another one. */
export const comparison = (other: string, size: string, down: boolean): string =>
  down ? zh`較${other}低${size}` : zh`較${other}高${size}`;

/** Where a value stands to a target without a verdict; `''` without one. */
export function standingPhrase(fact: StandingFact | null): string {
  switch (fact?.side) {
    case 'below':
    case 'above':
      return comparison(`目標（${fact.target}）`, fact.size, fact.side === 'below');
    case 'within':
      return zh`在目標範圍內（${fact.target}）`;
    case 'at':
      return zh`恰好等於目標（${fact.target}）`;
    case undefined:
      return '';
  }
}

/** Whether a change may be due to chance, and what it means. */
export function significance({ finding, outcome }: ChangeFact): string {
  switch (finding) {
    case 'rise':
    case 'fall':
      if (outcome === 'better') return '，顯著改善';
      return outcome === 'worse' ? '，顯著變差' : '，變動顯著';
    case 'unclear':
      return '，變動不顯著（可能是正常波動）';
    case 'same':
    case 'untested':
      return '';
  }
}

/** How a figure differs from another one; counts, times and money are more or less. */
export function difference({ size, down, quantity, finding }: ChangeFact, other: string): string {
  if (finding === 'same') return zh`與${other}持平`;
  if (quantity === 'level') return comparison(other, size, down);
  return down ? zh`較${other}少${size}` : zh`較${other}多${size}`;
}

/**
 * The change and whether it may be due to chance; `''` without a change.
 *
 * @param other what the figure is compared with
 */
export const changePhrase = (change: ChangeFact | null, other = '前期'): string =>
  change ? `，${difference(change, other)}${significance(change)}` : '';

/** A sentence of the phrases that are not `''`; `''` where all are. */
export function furtherSentence(...phrases: readonly string[]): string {
  const text = phrases.filter(Boolean).join('；');
  return text && `${text}。`;
}

/**
 * 「A」、「B」等 5 組
 *
 * @param counter the measure word of what is named
 */
export const listedPhrase = ({ names, list, more, total }: ListedFact, counter: string): string =>
  more ? zh`${names.join('、')}等${total}${counter}` : list;

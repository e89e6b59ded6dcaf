/** Parts of sentences in simplified Chinese that several widgets use. */
import { zh } from '../chinese.js';
import { isolated } from '../isolate.js';
import type { ListedFact } from '../listed.js';
import type { ChangeFact, ServiceElement, StandingFact, TargetFact } from '../messages/messages.js';

export const quoted = (name: string): string => `“${isolated(name)}”`;

/** The eight elements of service quality, by their keys. */
export const elements: Readonly<Record<ServiceElement, string>> = {
  attitude: '态度',
  technique: '技术',
  responsibility: '责任心',
  facilities: '硬件',
  management: '管理',
  highlights: '亮点',
  complaints: '投诉',
  errors: '差错',
};

/** The target and its verdict; `''` without a target. */
export function targetPhrase(fact: TargetFact | null): string {
  switch (fact?.verdict) {
    case 'met':
      return zh`已达到目标（${fact.target}）`;
    case 'missed':
      return zh`未达到目标（${fact.target}）`;
    case 'uncertain':
      return zh`与目标（${fact.target}）接近，暂不能判定是否达标`;
    case undefined:
      return '';
  }
}

/** How far a level is under or over another one. */
export const comparison = (other: string, size: string, down: boolean): string =>
  down ? zh`比${other}低${size}` : zh`比${other}高${size}`;

/** Where a value stands to a target without a verdict; `''` without one. */
export function standingPhrase(fact: StandingFact | null): string {
  switch (fact?.side) {
    case 'below':
    case 'above':
      return comparison(`目标（${fact.target}）`, fact.size, fact.side === 'below');
    case 'within':
      return zh`在目标范围内（${fact.target}）`;
    case 'at':
      return zh`恰好等于目标（${fact.target}）`;
    case undefined:
      return '';
  }
}

/** Whether a change may be due to chance, and what it means. */
export function significance({ finding, outcome }: ChangeFact): string {
  switch (finding) {
    case 'rise':
    case 'fall':
      if (outcome === 'better') return '，显著改善';
      return outcome === 'worse' ? '，显著变差' : '，变化显著';
    case 'unclear':
      return '，变化不显著（可能是正常波动）';
    case 'same':
    case 'untested':
      return '';
  }
}

/** How a figure differs from another one; counts, times and money are more or less. */
export function difference({ size, down, quantity, finding }: ChangeFact, other: string): string {
  if (finding === 'same') return zh`与${other}持平`;
  if (quantity === 'level') return comparison(other, size, down);
  return down ? zh`比${other}少${size}` : zh`比${other}多${size}`;
}

/**
 * The change and whether it may be due to chance; `''` without a change.
 *
 * @param other what the figure is compared with
 */
export const changePhrase = (change: ChangeFact | null, other = '上期'): string =>
  change ? `，${difference(change, other)}${significance(change)}` : '';

/** A sentence of the phrases that are not `''`; `''` where all are. */
export function furtherSentence(...phrases: readonly string[]): string {
  const text = phrases.filter(Boolean).join('；');
  return text && `${text}。`;
}

/**
 * “A”、“B”等 5 组
 *
 * @param counter the measure word of what is named
 */
export const listedPhrase = ({ names, list, more, total }: ListedFact, counter: string): string =>
  more ? zh`${names.join('、')}等${total}${counter}` : list;

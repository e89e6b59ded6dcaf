import type { Unit } from '../contract/index.js';
import type { ChangeFinding } from '../statistics/index.js';
import type { Precision } from './digits.js';
import type { Language } from './language.js';
import type { ChangeFact, Quantity } from './messages/messages.js';

/**
 * What an interval is called by its confidence.
 *
 * @param confidence 0 to 1; null where there is no interval to name
 */
export const intervalIn = ({ shared, formats }: Language, confidence: number | null): string =>
  shared.interval(formats.plain((confidence ?? 0) * 100, 'percent'));

/** From one end of an interval to the other, as `write` writes them; `''` without an interval. */
export const rangeIn = (
  { shared }: Language,
  interval: { readonly lower: number; readonly upper: number } | null | undefined,
  write: (end: number) => string,
): string => (interval ? shared.range(write(interval.lower), write(interval.upper)) : '');

/** What a figure of a unit is an amount of. */
function quantityOf(unit: Unit): Quantity {
  if (unit === 'count') return 'count';
  if (unit === 'hours' || unit === 'days') return 'time';
  return unit.startsWith('currency:') ? 'money' : 'level';
}

/**
 * A change as summaries take it.
 *
 * @param outcome what it means, where its direction alone doesn't say
 * @param precision of its size; where not given as of a figure that stands alone
 */
export const changeIn = (
  { formats }: Language,
  { value, finding }: { readonly value: number; readonly finding: ChangeFinding },
  unit: Unit,
  outcome: ChangeFact['outcome'] = null,
  precision?: Precision,
): ChangeFact => ({
  size: formats.size(value, unit, precision),
  quantity: quantityOf(unit),
  down: value < 0,
  finding,
  outcome,
});

/** Good or bad news for the reader. */
export type News = 'positive' | 'negative';

const NEWS: Readonly<Record<string, News>> = {
  met: 'positive',
  better: 'positive',
  rise: 'positive',
  missed: 'negative',
  worse: 'negative',
  fall: 'negative',
};

/** Whether a verdict, a change or a gap is good or bad news; `other` where it is neither. */
export const toneOf = <T extends string = 'muted'>(
  finding: string | null | undefined,
  other: T = 'muted' as T,
): News | T => NEWS[finding ?? ''] ?? other;

/** A piece of text in a tone. */
export interface TonedText {
  /** `''` where there is none. */
  readonly text: string;
  readonly tone: News | 'muted';
}

export const toned = (text: string, tone: TonedText['tone'] = 'muted'): TonedText => ({
  text,
  tone,
});

/** Up or down, as it stands before the size of a change: the direction where colour can't tell. */
export const arrow = (down: boolean): string => (down ? '\u25bc' : '\u25b2');

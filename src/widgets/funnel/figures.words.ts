import { arrow, precisionOf, type Language, type Precision } from '../../i18n/index.js';
import type { Change } from '../../measure/change.js';
import type { FunnelMessages } from './messages/messages.js';

/** A name or a figure that says itself where it is an estimate. */
export const withNote = (
  { messages }: Language<FunnelMessages>,
  text: string,
  { estimated }: { readonly estimated: boolean },
): string => (estimated ? messages.asEstimate(text) : text);

/**
 * How precisely a change and the ends of its interval are written, wherever they stand; undefined of a
 * change alone.
 */
export const changePrecision = ({ value, interval }: Change): Precision | undefined =>
  interval ? precisionOf({ values: [value], interval }, 'points') : undefined;

/** The size of a change, without a sign. */
export const changeSize = ({ formats }: Language, change: Change): string =>
  formats.size(change.value, 'percent', changePrecision(change));

/** An arrow and the size of a change; `''` where there is none. */
export function changeText(language: Language, change: Change | null): string {
  if (!change) return '';
  return change.value
    ? `${arrow(change.value < 0)} ${changeSize(language, change)}`
    : language.shared.unchanged;
}

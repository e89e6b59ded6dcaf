import { nameIn, type Language, type Precision, type TonedText } from '../../i18n/index.js';
import type { AttainmentMessages, GateFact } from './messages/messages.js';
import type { AdjustmentFigure, TotalFigure } from './total.model.js';

/** A gate or a penalty in words. */
export interface AdjustmentWords {
  readonly name: string;
  /** Its name, what decides and what that is held against. */
  readonly condition: string;
  /** What it does to the total. */
  readonly effect: TonedText;
}

/** What takes nothing away says that alone; a penalty without a total to take from, its percentage. */
function effectOf(
  { kind, outcome, taken, percent }: AdjustmentFigure,
  { messages, formats }: Language<AttainmentMessages>,
  precision: Precision,
): TonedText {
  if (kind === 'gate' && outcome !== 'reached') return { text: messages.noTotal, tone: 'negative' };
  if (taken !== null) {
    return { text: formats.signed(-taken, 'points', precision), tone: 'negative' };
  }
  if (percent !== null) return { text: formats.plain(-percent, 'percent'), tone: 'negative' };
  return { text: messages.codes[outcome], tone: 'muted' };
}

/** The gates and penalties in words, in their order. */
export const adjustmentWords = (
  { adjustments }: TotalFigure,
  language: Language<AttainmentMessages>,
  precision: Precision,
): AdjustmentWords[] =>
  adjustments.map((adjustment) => {
    const { messages, formats } = language;
    const plain = (value: number | null) => (value === null ? null : formats.plain(value, 'index'));
    const name = nameIn(language, adjustment, messages.labels);
    const { actual, limit, kind } = adjustment;
    return {
      name,
      condition: messages.conditions[kind]({ name, actual: plain(actual), limit: plain(limit) }),
      effect: effectOf(adjustment, language, precision),
    };
  });

/** The gates without which there is no total, for its sentence. */
export const closedGates = (
  { adjustments }: TotalFigure,
  { shared, formats }: Language<AttainmentMessages>,
  words: readonly AdjustmentWords[],
): GateFact[] =>
  adjustments.flatMap(({ kind, outcome, actual, limit }, index) => {
    if (kind !== 'gate' || outcome === 'reached') return [];
    return {
      name: shared.quoted(words[index]!.name),
      actual: actual === null ? null : formats.plain(actual, 'index'),
      limit: formats.plain(limit!, 'index'),
    };
  });

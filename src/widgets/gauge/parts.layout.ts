import type { Sheet } from '../../chart/sheet.js';
import { wrap } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';

/** From one line of a key figure's words to the next. */
export const STEP = 17;

/** The class of the level: its band's tone, or the accent's. */
export const toneOf = ({ band }: GaugeFigures): string => `value ${band?.tone ?? 'accent'}`;

/** Where a target stands on the scale; null where there is none or it lies outside. */
export function targetOf({ target, scale: { lower, upper } }: GaugeFigures): number | null {
  if (target === null) return null;
  const at = typeof target === 'number' ? target : (target.min + target.max) / 2;
  return at >= lower && at <= upper ? at : null;
}

export interface Caption {
  readonly text: string;
  readonly kind: string;
}

/** The weight that captions are measured at: that of the strongest. */
export const STRONG = 600;

/** The lines of words that go with a key figure: change, verdict and, where asked for, target. */
export const captions = (
  { change, verdict, target }: GaugeWords,
  width: number,
  { measure }: Sheet,
  withTarget: boolean,
): Caption[] =>
  [
    { text: change.text, kind: `${change.kind} strong` },
    verdict,
    { text: withTarget ? target : '', kind: 'muted' },
  ].flatMap(({ text: all, kind }) => {
    const lines = wrap(all, width, TYPE.mark, measure, 2, STRONG);
    // Half a number is another number: what is too long for its room is in the summary.
    return lines.some((text) => /\d[.,]?\u2026$/.test(text))
      ? []
      : lines.map((text) => ({ text, kind }));
  });

/** Writes captions one below the other, `align` being one more class. */
export const write = (
  lines: readonly Caption[],
  x: number,
  y: number,
  sheet: Sheet,
  align = '',
): void =>
  lines.forEach(({ text, kind }, i) => sheet.text(text, x, y + i * STEP, `${kind} ${align}`));

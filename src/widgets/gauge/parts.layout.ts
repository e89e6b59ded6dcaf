import type { Sheet } from '../../chart/sheet.js';
import { wrap } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';

/** From one line of a key figure's words to the next. */
export const STEP = 17;

/** The class of the level: its band's tone, or the accent's. */
export const toneOf = ({ band }: GaugeFigures): string => band?.tone ?? 'level';

/** Where a target stands on the scale; null where there is none or it lies outside. */
export function targetOf({ target, scale }: GaugeFigures): number | null {
  if (!target) return null;
  const at = 'least' in target ? target.least : (target.min + target.max) / 2;
  return at >= scale.lower && at <= scale.upper ? at : null;
}

/** The least that a target asks for, where it is one point of the scale. */
export const pointOf = (figures: GaugeFigures): number | null =>
  figures.target && 'least' in figures.target ? targetOf(figures) : null;

export interface Caption {
  readonly text: string;
  readonly kind: string;
  readonly weight: number;
}

/** The lines of words that go with a key figure: change, verdict and, where asked for, target. */
export function captions(
  { change, verdict, target }: GaugeWords,
  width: number,
  sheet: Sheet,
  withTarget: boolean,
): Caption[] {
  const all: (Caption | null)[] = [
    change && { text: change.text, kind: `${change.kind} strong`, weight: 600 },
    verdict && { ...verdict, weight: 400 },
    withTarget && target ? { text: target, kind: 'muted', weight: 400 } : null,
  ];
  return all.flatMap((one) =>
    one
      ? wrap(one.text, width, TYPE.mark, sheet.measure, 2, one.weight).map((text) => ({
          ...one,
          text,
        }))
      : [],
  );
}

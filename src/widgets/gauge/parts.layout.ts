import type { Layout, Point, Rect, Target, TextMark } from '../../chart/box.js';
import { wrap, type Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { Tone } from './gauge.schema.js';
import type { GaugeWords } from './gauge.words.js';

/** A tone's name; `''` is the accent. */
export type Shade = Tone | '';

export interface Shape {
  readonly path: string;
  readonly shade: Shade;
}

export interface Bar extends Rect {
  readonly key: string;
  readonly shade: Shade;
}

/** The scale with all that lies on it, as paths about `center`; `''` where there is nothing. */
export interface Dial {
  readonly center: Point;
  readonly track: string;
  readonly level: Shape;
  readonly bands: readonly Shape[];
  readonly interval: string;
  readonly target: string;
  /** The band of a target to stay in. */
  readonly targetBand: string;
}

/** What stands below or beside the dial: answers or items. */
export interface Details {
  readonly height: number;
  readonly texts: readonly TextMark[];
  readonly bars: readonly Bar[];
  /** Pale tracks behind bars, showing how long they could be. */
  readonly ghosts: readonly Rect[];
  readonly targets: readonly Target[];
}

export interface GaugeLayout extends Layout, Details {
  readonly dial: Dial;
}

/** What a form gives: its dial and its own texts. */
export interface Form {
  readonly dial: Dial;
  readonly texts: readonly TextMark[];
  readonly height: number;
  /** Where the tooltip of the level points at. */
  readonly anchor: Point;
}

export const LINE = 17;

export const shadeOf = ({ band }: GaugeFigures): Shade => band?.tone ?? '';

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
  words: GaugeWords,
  width: number,
  measure: Measure,
  withTarget: boolean,
): Caption[] {
  const { change, verdict, target } = words;
  const all: (Caption | null)[] = [
    change && { text: change.text, kind: `${change.kind} strong`, weight: 600 },
    verdict && { ...verdict, weight: 400 },
    withTarget && target ? { text: target, kind: 'muted', weight: 400 } : null,
  ];
  return all.flatMap((one) =>
    one
      ? wrap(one.text, width, TYPE.mark, measure, 2, one.weight).map((text) => ({ ...one, text }))
      : [],
  );
}

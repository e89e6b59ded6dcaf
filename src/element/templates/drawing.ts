import { nothing, svg, type TemplateResult } from 'lit';
import {
  LAYERS,
  type AnyDrawing,
  type Look,
  type Mark,
  type TextMark,
} from '../../chart/drawing.js';
import { horizontal, vertical, type Rect } from '../../chart/geometry.js';
import { pathOf } from '../../chart/path.js';
import type { Target } from '../../chart/targets.js';
import { translateOf } from './translate.js';

/** How many colours of series and how many shades the tokens have. */
const SERIES = 8;
const SHADES = 5;

/** The class of a series' colour; `''` for none. */
export const seriesClass = (series: number | undefined): string =>
  series === undefined ? '' : `series-${(series % SERIES) + 1}`;

const shadeClass = (shade: number | undefined): string =>
  shade === undefined ? '' : `shade-${(shade % SHADES) + 1}`;

const joined = (...classes: readonly (string | undefined)[]): string =>
  classes.filter(Boolean).join(' ');

/**
 * A text of a mirrored picture. WebKit has one without a letter, as a signed figure is, run from right to
 * left, whose sign would then come last; a mark (LRM) that is not seen has it run from left to right.
 */
const leftToRight = (text: string): string => (/\p{L}/u.test(text) ? text : `\u200e${text}`);

const markClass = ({ style, tone, series, shade }: Look): string =>
  joined(style, tone, shadeClass(shade), seriesClass(series));

const textClass = ({ series, emphasis, tone, inside, anchor }: TextMark): string =>
  joined(
    seriesClass(series),
    emphasis,
    tone,
    inside ? 'inside' : '',
    anchor === 'start' ? '' : anchor,
  );

/** A path of the picture: all marks of one layer, part, look and key. */
export interface Path {
  readonly part: string;
  readonly classes: string;
  readonly key: string | undefined;
  readonly d: string;
}

/** Few paths for many marks, layer by layer, within a layer in the order in which each look first appears. */
export function pathsOf(marks: readonly Mark[]): Path[] {
  const alike = new Map<string, Mark[]>();
  const layered = LAYERS.flatMap((layer) => marks.filter((mark) => mark.layer === layer));
  for (const mark of layered) {
    const look = [mark.layer, mark.part ?? 'mark', mark.key, markClass(mark)].join('\n');
    const group = alike.get(look);
    if (group) group.push(mark);
    else alike.set(look, [mark]);
  }
  const paths = [...alike.values()].map((group): Path => {
    const { part = 'mark', key } = group[0]!;
    return { part, key, classes: markClass(group[0]!), d: pathOf(group) };
  });
  // A sector without an angle draws nothing.
  return paths.filter(({ d }) => d !== '');
}

/**
 * A drawing as SVG, then what marks the selected and the active data, paths under texts. A mirrored
 * drawing is turned round as a whole; its texts only change places.
 *
 * @param chosenKey the key whose mark is drawn as chosen
 * @param marked the groups that those are rendered into
 */
export const picture = (
  { marks, texts, mirrored, width }: AnyDrawing,
  chosenKey: string | undefined,
  marked: unknown,
): TemplateResult =>
  svg`<g transform=${mirrored ? `matrix(-1 0 0 1 ${width} 0)` : nothing}>${pathsOf(marks).map(
    ({ part, key, classes, d }) =>
      svg`<path part=${part} class=${joined(classes, key !== undefined && key === chosenKey ? 'chosen' : '') || nothing} d=${d}/>`,
  )}${marked}</g>${texts.map(
    (text) =>
      svg`<text part="label" x=${mirrored ? width - text.x : text.x} y=${text.y} class=${textClass(text) || nothing} font-size=${text.size ?? nothing} translate=${translateOf(text.text)} .textContent=${mirrored ? leftToRight(text.text) : text.text}></text>`,
  )}`;

/** The frame around what is under the pointer or the keyboard. */
export const activeFrame = (place: Rect | null | undefined): TemplateResult | typeof nothing =>
  place
    ? svg`<rect class="active" x=${place.x} y=${place.y} width=${place.width} height=${place.height} rx="4"/>`
    : nothing;

/** How far the intervals of the active target reach from its middle. */
export function activeReach(target: Target | undefined): TemplateResult | typeof nothing {
  if (!target?.reach) return nothing;
  const { x, y, width, height, reach } = target;
  const lines = [
    horizontal(reach.x, y + height / 2, reach.x + reach.width),
    vertical(x + width / 2, reach.y, reach.y + reach.height),
  ];
  return svg`<path class="reach" d=${pathOf(lines)}/>`;
}

/** The frames around what is selected. */
export const selectedFrames = (places: readonly Rect[]): TemplateResult[] =>
  places.map(
    ({ x, y, width, height }) =>
      svg`<rect class="selected" x=${x} y=${y} width=${width} height=${height} rx="4"/>`,
  );

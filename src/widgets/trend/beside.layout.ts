import { max } from 'd3-array';
import type { Block } from '../../chart/blocks.js';
import { hasGivenWay, type LayoutInput } from '../../chart/drawing.js';
import { textWidth } from '../../chart/text.js';
import type { Axes } from '../../series/plotted.layout.js';
import {
  NAME_GAP,
  NAME_WEIGHT,
  endNames,
  endValues,
  nameLines,
  valuesOf,
  type Name,
} from './names.layout.js';
import { middleAt } from '../../series/plotted.layout.js';
import type { TrendFigures } from './trend.model.js';
import type { TrendWords } from './trend.words.js';

export type TrendInput = LayoutInput<TrendFigures, TrendWords>;

/** Narrower boxes have a legend as long as there is room for one, and still narrower ones no names. */
const NAMES_FROM = 560;
const NARROW_NAMES_FROM = 340;
/** More lines than these are named in a legend. */
const MOST_END_NAMES = 8;

/** Before and after the names beside the plot. */
export const BESIDE_GAPS = NAME_GAP + 4;
/** The least width of a plot, in pixels. */
export const LEAST_WIDTH = 40;
/** Shares of the width: of names beside the plot, of values there. */
const NAMES_SHARE = 0.26;
const VALUES_SHARE = 0.4;

/** Names that stand beside the plot: how wide they are, and how they are placed on axes. */
export interface Beside {
  readonly room: number;
  place(axes: Axes): Block | undefined;
}

/** Where the lines of the plot end across. */
const endOf = ({ series }: TrendFigures, axes: Axes): number =>
  axes.x(
    max(series, ({ columns }) =>
      columns.length ? middleAt(columns, columns.length - 1) : undefined,
    )!,
  );

/** The names at the line ends with the newest volumes below them; undefined where they are too long. */
export function namesBeside(
  { figures, words, box, measurer }: TrendInput,
  names: readonly Name[],
): Beside | undefined {
  const { width } = box;
  const isWide = width >= (hasGivenWay(box, 'legend') ? NARROW_NAMES_FROM : NAMES_FROM);
  if (!isWide || names.length > MOST_END_NAMES) return undefined;
  const lines = nameLines(names, Math.min(width * NAMES_SHARE, 220), measurer);
  if (!lines) return undefined;
  return {
    room: Math.max(
      textWidth(lines.flat(), measurer, NAME_WEIGHT),
      textWidth(words.volume, measurer),
    ),
    place: (axes) => endNames(names, lines, axes, endOf(figures, axes)),
  };
}

/**
 * The last values alone at the line ends; undefined where they are too long.
 *
 * @param left where the plot begins
 */
export function valuesBeside(
  { figures, words, box, measurer }: TrendInput,
  left: number,
): Beside | undefined {
  const values = valuesOf(figures, words);
  const room = textWidth(
    values.map(({ text }) => text),
    measurer,
    NAME_WEIGHT,
  );
  const most = Math.min(box.width * VALUES_SHARE, box.width - left - LEAST_WIDTH - BESIDE_GAPS);
  if (room > most) return undefined;
  return { room, place: (axes) => endValues(values, axes, endOf(figures, axes)) };
}

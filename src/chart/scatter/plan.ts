import type { Block } from '../blocks.js';
import { hasGivenWay, partsOf, type Box } from '../drawing.js';
import { clamp } from '../geometry.js';
import { LINE, type TextMeasurer } from '../text.js';
import { SPACE } from '../../tokens/tokens.js';
import { nameList, type NameGroup, type NameList } from './names.js';
import { plotted, type Plotted } from './plotted.js';
import type { Scatter } from './spec.js';

/** Narrower plots have numbers beside their points, and wider ones where too few labels find a place. */
const NUMBERED_BELOW = 380;
const LABELLED_FROM = 640;
const FEWEST_LABELS = 0.8;
/** The rows of names that a box must have room for, so that numbers say more than labels. */
const FEWEST_NAMES = 5;
const NAME_ROOM = 2 * LINE;

/** The height of a plot by its width, its least and, where nothing bounds it, its most. */
const SHAPE = 0.62;
const NARROW_SHAPE = 0.85;
const LEAST = 190;
const BARE = 60;
const MOST = 460;

/** How a box is used: whether the points have numbers, the names below, and the height of the plot with its axes. */
export interface Plan {
  readonly numbered: boolean;
  readonly listed: readonly NameGroup[];
  readonly height: number;
}

/** What names of a height take below a plot, with the space between. */
const belowPlot = ({ height }: Pick<Block, 'height'>): number =>
  height > 0 ? height + SPACE.m : 0;

function planOf(
  { groups = [], aside = [] }: Scatter,
  box: Box,
  numbered: boolean,
  measurer: TextMeasurer,
): Plan {
  const { width, height } = box;
  const shape = numbered ? NARROW_SHAPE : SHAPE;
  const usual = Math.round(clamp(width * shape, partsOf(box).plot, MOST));
  const listed = [...(numbered ? groups : []), ...aside];
  if (height === undefined) return { numbered, listed, height: usual };
  if (box.tile) return { numbered, listed: [], height };
  const least = hasGivenWay(box, 'rows') ? BARE : LEAST;
  if (numbered) {
    const room = Math.min(usual, height - FEWEST_NAMES * NAME_ROOM);
    return { numbered, listed, height: Math.max(least, room) };
  }
  const left = height - belowPlot(nameList(aside, width, undefined, measurer));
  if (left >= LEAST) return { numbered, listed, height: left };
  return { numbered, listed: [], height: Math.max(least, height) };
}

/** Whether a box has room for a plot with numbers and a list of names that is worth it. */
const hasListRoom = ({ height = Infinity, tile = false }: Box): boolean =>
  !tile && height >= LEAST + FEWEST_NAMES * NAME_ROOM;

/** The names below a plot: in a box with a height as many of those with numbers as it has room for. */
export function namesBelow(
  { numbered, listed, height }: Plan,
  box: Box,
  measurer: TextMeasurer,
): NameList {
  const isBounded = numbered && box.height !== undefined;
  const room = isBounded ? box.height - height - SPACE.m : undefined;
  return nameList(listed, box.width, room, measurer);
}

/** The plot with labels, or with numbers where these say more. */
export function planned(
  scatter: Scatter,
  box: Box,
  measurer: TextMeasurer,
): { readonly plan: Plan; readonly made: Plotted } {
  const { groups = [], points } = scatter;
  const attempt = (numbered: boolean) => {
    const plan = planOf(scatter, box, numbered, measurer);
    return { plan, made: plotted(scatter, plan, box, measurer) };
  };
  const mayNumber = groups.length > 0 && box.width < LABELLED_FROM && hasListRoom(box);
  if (mayNumber && box.width < NUMBERED_BELOW) return attempt(true);
  const labelled = attempt(false);
  const placed = labelled.made.labels.filter((place) => place !== undefined).length;
  return mayNumber && placed < points.length * FEWEST_LABELS ? attempt(true) : labelled;
}

import { above, block, drawingOf, type Block } from '../blocks.js';
import { hasGivenWay, type Box, type Drawing } from '../drawing.js';
import { flowBlock } from '../flow.js';
import type { Target, Targets } from '../targets.js';
import type { TextMeasurer } from '../text.js';
import { SPACE } from '../../tokens/tokens.js';
import { namesBelow, planned } from './plan.js';
import { nearestTargets, targetOf } from './points.js';
import type { Scatter } from './spec.js';

export type { Scatter };

/** A drawing whose data are points; the nearest one to a pointer answers. */
export type ScatterDrawing = Drawing<Targets>;

/** Before a text of the legend. */
const LEAD = 16;

/** What the signs mean; none where it has given way or there is nothing to say. */
function legendOf({ legend = [] }: Scatter, box: Box, measurer: TextMeasurer): Block {
  if (!legend.length || hasGivenWay(box, 'legend')) return block(0, 0);
  const list = flowBlock(legend, box.width, measurer, { lead: LEAD });
  return { ...list, height: list.height + SPACE.s };
}

/** A plot as a block, with how many names found no room below it. */
export interface ScatterBlock extends Block {
  readonly rest: number;
}

/**
 * A plot with two value axes: points with their labels, as many as find a place where nothing overlaps, the
 * weightiest first. A narrow plot has numbers beside its points and their names in a list below. A box
 * with a height is filled.
 */
export function scatterBlock(scatter: Scatter, box: Box, measurer: TextMeasurer): ScatterBlock {
  const legend = legendOf(scatter, box, measurer);
  const left = box.height === undefined ? undefined : box.height - legend.height;
  const room = { ...box, height: left };
  const { plan, made } = planned(scatter, room, measurer);
  const names = namesBelow(plan, room, measurer);
  const { block: plot, plane, labels, radius } = made;
  const top = plot.height + SPACE.m;
  const within = { x: 0, y: 0, width: box.width, height: plot.height };
  const targets = scatter.points.map((point, index): Target => {
    const listed = names.places.get(index);
    const name = listed ? { ...listed, y: listed.y + top } : labels[index]?.rect;
    return targetOf(point, radius, { plane, within }, name);
  });
  const below = names.height > 0 ? [block(0, SPACE.m), names] : [];
  const all = above(legend, { ...plot, targets }, ...below);
  return { ...all, width: box.width, rest: names.rest };
}

/** The drawing of a plot in its box. */
export function scatterDrawing(made: ScatterBlock, box: Box): ScatterDrawing {
  const drawing = drawingOf(made, box);
  return { ...drawing, rest: made.rest, targets: nearestTargets(drawing.targets) };
}

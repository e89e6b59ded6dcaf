import { paint } from '../chart/blocks.js';
import type { Look, Mark } from '../chart/drawing.js';
import { horizontal, rect } from '../chart/geometry.js';
import type { Axes } from './plotted.layout.js';
import type { TargetStep } from './times.model.js';

/** A line to read the data against: it lies under them, over the grid. */
export const TARGET: Look = { layer: 'grid', part: 'target', style: 'target' };
/** A band to stay in. */
const BAND: Look = { layer: 'ground', part: 'target', style: 'target-band' };

/** The targets, and both ends of a band. */
export const targetEnds = (targets: readonly TargetStep[]): number[] =>
  targets.flatMap(({ value }) => (typeof value === 'number' ? value : [value.min, value.max]));

/** The targets over the time that each is in force: a stepped line, or a band between two. */
export function targetMarks(targets: readonly TargetStep[], { plot, x, y }: Axes): Mark[] {
  const steps = targets.flatMap(({ start, end, value }) => {
    if (typeof value !== 'number') return [];
    return [x(start), x(end)].map((place) => ({ x: place, y: y(value) }));
  });
  const bands = targets.flatMap(({ value }) => (typeof value === 'number' ? [] : value));
  const edges = bands.flatMap(({ min, max }) =>
    [min, max].map((edge) => horizontal(plot.x, y(edge), plot.x + plot.width)),
  );
  const areas = bands.map(({ min, max }) => rect(plot.x, y(max), plot.width, y(min) - y(max)));
  return [
    ...paint(BAND, areas),
    ...paint(TARGET, ...(steps.length ? [{ shape: 'line' as const, points: steps }] : []), edges),
  ];
}

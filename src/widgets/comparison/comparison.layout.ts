import { above, block, paint, type Block } from '../../chart/blocks.js';
import { hasGivenWay, type Box, type Look, type Mark } from '../../chart/drawing.js';
import type { FlowEntry } from '../../chart/flow.js';
import { areaWithin, horizontal, rect, type Geometry } from '../../chart/geometry.js';
import { LEAST_ROW } from '../../chart/list-rows.js';
import { REST_HEIGHT, fitsInto } from '../../chart/rows.js';
import type { Plane } from '../../chart/scatter/plane.js';
import type { Segment } from '../../chart/scatter/overlap.js';
import type { ScatterPoint } from '../../chart/scatter/points.js';
import {
  scatterBlock,
  scatterDrawing,
  type Scatter,
  type ScatterBlock,
  type ScatterDrawing,
} from '../../chart/scatter/scatter.js';
import type { TextMeasurer } from '../../chart/text.js';
import type { Target } from '../../chart/targets.js';
import { SPACE } from '../../tokens/tokens.js';
import type { ComparisonFigures, UnitFigure } from './comparison.model.js';
import type { ComparisonWords } from './comparison.words.js';
import { sizeDomain, valueDomain } from './domains.layout.js';
import { listedUnits, outsideList, type ComparisonInput } from './list.layout.js';
import { comparisonTile } from './tile.layout.js';
import type { Limits } from './units.model.js';

const OUTER: Look = { layer: 'ground', part: 'band', style: 'outer-limits' };
const INNER: Look = { layer: 'ground', part: 'band', style: 'inner-limits' };
const OUTER_EDGE: Look = { layer: 'grid', part: 'band', style: 'outer-edge' };
const INNER_EDGE: Look = { layer: 'grid', part: 'band', style: 'inner-edge' };
const CENTRE: Look = { layer: 'grid', part: 'axis', style: 'centre' };

/** Up to so many units, and in so large a box, those within the limits have their names as well. */
const FEW_UNITS = 12;
const NAMED_FROM = { width: 440, height: 230 } as const;

type Which = 'inner' | 'outer';
type End = 'lower' | 'upper';

/** Both bands of limits with their edges, and the line that they lie about. */
function limitMarks({ figures, box }: ComparisonInput, { plot, x, y }: Plane): Mark[] {
  const { curve, centre } = figures;
  if (!curve.length || centre === null) return [];
  const [low, high] = valueDomain(figures, box);
  const along = (which: Which, end: End) =>
    curve.map((limits: Limits) => [x(limits.size), y(limits[which][end])] as const);
  const band = (which: Which) =>
    areaWithin(...along(which, 'lower'), ...along(which, 'upper').reverse());
  const edge = (which: Which, end: End): Geometry => ({
    shape: 'line',
    // Where a limit leaves the plot, it has no edge there.
    points: curve.map((limits) => {
      const value = limits[which][end];
      return value < low || value > high ? null : { x: x(limits.size), y: y(value) };
    }),
  });
  return [
    ...paint(OUTER, band('outer')),
    ...paint(INNER, band('inner')),
    ...paint(OUTER_EDGE, edge('outer', 'lower'), edge('outer', 'upper')),
    ...paint(INNER_EDGE, edge('inner', 'lower'), edge('inner', 'upper')),
    ...paint(CENTRE, horizontal(plot.x, y(centre), plot.x + plot.width)),
  ];
}

/** How far a unit lies from the centre, where its inner limit lies at 1. */
function distanceOf({ value, limits }: UnitFigure, centre: number | null): number {
  if (value === null || !limits || centre === null) return 0;
  const reach = value < centre ? centre - limits.inner.lower : limits.inner.upper - centre;
  return reach > 0 ? Math.abs(value - centre) / reach : 0;
}

function pointsOf({ figures, words, box }: ComparisonInput): ScatterPoint[] {
  const { units, centre } = figures;
  const { width, height = Infinity } = box;
  const isLarge = width >= NAMED_FROM.width && height >= NAMED_FROM.height;
  const isNamed = isLarge && units.length <= FEW_UNITS;
  return units.flatMap((unit, index): ScatterPoint[] => {
    const { key, value, n, finding } = unit;
    if (value === null || n === null) return [];
    const { label, tone } = words.units[index]!;
    const isOutside = finding !== null && finding !== 'usual';
    return [
      {
        key,
        x: n,
        y: value,
        tone,
        label: isOutside || isNamed ? label : '',
        strong: isOutside,
        weight: distanceOf(unit, centre),
      },
    ];
  });
}

function legendOf({ curve }: ComparisonFigures, words: ComparisonWords): FlowEntry[] {
  if (!curve.length) return [];
  return [
    { text: words.centre, swatch: paint(CENTRE, horizontal(0, 0, 12)), tone: 'muted' },
    {
      text: words.limits,
      swatch: [
        ...paint(OUTER, rect(0, -7, 12, 14)),
        ...paint(INNER, rect(0, -4, 12, 8)),
        ...paint(OUTER_EDGE, horizontal(0, -7, 12), horizontal(0, 7, 12)),
        ...paint(INNER_EDGE, horizontal(0, -4, 12), horizontal(0, 4, 12)),
      ],
      tone: 'muted',
    },
  ];
}

/** The line that labels keep off. */
function centreLine({ centre }: ComparisonFigures, { plot, y }: Plane): Segment[] {
  if (centre === null) return [];
  const at = y(centre);
  return [{ from: { x: plot.x, y: at }, to: { x: plot.x + plot.width, y: at } }];
}

/** The funnel plot: values over the size of the units, with the limits that narrow as it grows. */
export function scatterOf(input: ComparisonInput): Scatter {
  const { figures, words, box } = input;
  return {
    x: { domain: sizeDomain(figures, box), title: words.sizeName, labels: words.sizeTicks },
    y: { domain: valueDomain(figures, box), title: words.valueName, labels: words.valueTicks },
    points: pointsOf(input),
    legend: legendOf(figures, words),
    ground: (plane) => limitMarks(input, plane),
    lines: (plane) => centreLine(figures, plane),
  };
}

/** The plot with the list below it: a unit of the list answers for its point. */
function withList(plot: ScatterBlock, list: Block): ScatterBlock {
  const gap = list.height ? SPACE.m : 0;
  const top = plot.height + gap;
  const rows = new Map(list.targets.map((target) => [target.key, target]));
  const named = plot.targets.map((target): Target => {
    const row = rows.get(target.key);
    rows.delete(target.key);
    return row
      ? { ...target, name: { x: row.x, y: row.y + top, width: row.width, height: row.height } }
      : target;
  });
  const rest = { ...list, targets: [...rows.values()] };
  return { ...above({ ...plot, targets: named }, block(0, gap), rest), rest: 0 };
}

/** The plot in its box, with the list as far as it has not given way. */
function comparisonBlock(input: ComparisonInput): ScatterBlock {
  const { figures, box, measurer } = input;
  const scatter = scatterOf(input);
  const { height } = box;
  if (height === undefined)
    return withList(scatterBlock(scatter, box, measurer), outsideList(input));
  if (!hasGivenWay(box, 'strip')) {
    const least = listedUnits(figures).length * LEAST_ROW;
    // What can't fit is not laid out, which would take long for thousands.
    if (least > height) return { ...block(box.width, height + least), rest: 0 };
    const list = outsideList(input);
    const left = height - list.height - (list.height ? SPACE.m : 0);
    return withList(scatterBlock(scatter, { ...box, height: left }, measurer), list);
  }
  // Units without a point have no place but the list.
  const rest = figures.units.filter(({ value }) => value === null).length;
  const room = height - (rest ? REST_HEIGHT : 0);
  return { ...scatterBlock(scatter, { ...box, height: room }, measurer), rest };
}

/** Places a comparison: its funnel plot, and a list of the units beyond the limits. */
export function comparisonLayout(
  figures: ComparisonFigures,
  words: ComparisonWords,
  box: Box,
  measurer: TextMeasurer,
): ScatterDrawing {
  const input = { figures, words, box, measurer };
  const tile = () => comparisonTile(input, scatterOf(input));
  if (box.tile) return scatterDrawing(tile(), box);
  const made = comparisonBlock(input);
  const { height = Infinity } = box;
  const fits = fitsInto(made, height) || !hasGivenWay(box, 'rows');
  return scatterDrawing(fits ? made : tile(), box);
}

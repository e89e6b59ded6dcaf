import { extent, max, sum } from 'd3-array';
import { block, paint, textAt, type Block } from '../../chart/blocks.js';
import type { Box, LayoutInput, Look, Mark } from '../../chart/drawing.js';
import { BASELINE } from '../../chart/flow.js';
import { circle, clamp, horizontal, rect, vertical } from '../../chart/geometry.js';
import { niceTicks, type Scale } from '../../chart/scale.js';
import { spanned, valueScale, type Reach, type Spans } from '../../chart/spans.js';
import { LINE, textLines, textWidth } from '../../chart/text.js';
import type { BreakdownFigures, GroupFigure } from './breakdown.model.js';
import type { BreakdownWords } from './breakdown.words.js';

export type BreakdownInput = LayoutInput<BreakdownFigures, BreakdownWords>;

/** The radius of a dot. */
export const DOT = 4.5;
/** The height of a bar, and half the height of the ends of an interval. */
const BAR = 13;
const CAP = 3.5;

const BAND: Look = { layer: 'band', part: 'target', style: 'target-band' };
const TARGET: Look = { layer: 'overlay', part: 'target', style: 'target' };
const OVERALL: Look = { layer: 'overlay', part: 'axis', style: 'overall' };

/** The common scale of all groups. */
export interface GroupScale {
  readonly domain: readonly [low: number, high: number];
  /** Whether it starts at zero, so that lengths compare. */
  readonly hasBars: boolean;
}

/** About how many steps the scale has. */
const STEPS = 5;

/** How far the groups reach with their intervals, and what they are held against; undefined without any. */
function valueReach({ groups, pooled, edges }: BreakdownFigures): Reach | undefined {
  const shown = groups.flatMap(({ value, interval }) => [
    ...(value === null ? [] : [value]),
    ...(interval ? [interval.lower, interval.upper] : []),
  ]);
  const [low, high] = extent([...shown, ...(pooled === null ? [] : [pooled]), ...edges]);
  return low === undefined ? undefined : [low, high];
}

/** How far a breakdown reaches on its scale. */
export const breakdownSpans = (figures: BreakdownFigures): Spans => ({
  [valueScale(figures.unit)]: valueReach(figures),
});

/**
 * The scale of all that is drawn. It starts at zero where that costs no more than half of its length: a
 * bar from anywhere else would say a wrong amount, and dots need no zero.
 */
export function scaleOf(figures: BreakdownFigures, box: Pick<Box, 'spans'> = {}): GroupScale {
  const { kind, unit } = figures;
  const [low, high] = spanned(box, valueScale(unit), valueReach(figures)) ?? [0, 1];
  const hasBars = low >= 0 && low <= high / 2;
  const ticks = niceTicks(hasBars ? 0 : low, high > low || hasBars ? high : low + 1, STEPS);
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  const isWithin = kind === 'share' && high <= 100;
  return { domain: [first, isWithin ? Math.min(100, last) : last], hasBars };
}

const BAR_LOOK: Look = { layer: 'mark', style: 'bar' };
export const PALE_BAR: Look = { layer: 'mark', style: 'pale-bar' };
const DOT_LOOK: Look = { layer: 'mark', style: 'dot' };
export const OPEN_DOT: Look = { layer: 'mark', style: 'open-dot' };

/** How a group's mark looks: pale or open where it may differ by chance. */
export function markLook(
  { finding }: Pick<GroupFigure, 'finding'>,
  tone: Look['tone'],
  isBar: boolean,
): Look {
  const look = finding === 'unclear' ? (isBar ? PALE_BAR : OPEN_DOT) : isBar ? BAR_LOOK : DOT_LOOK;
  return { ...look, tone };
}

/** An interval with its ends. */
export const intervalMarks = (
  { interval }: Pick<GroupFigure, 'interval'>,
  x: Scale,
  y: number,
): Mark[] => {
  if (!interval) return [];
  const [left, right] = [x(interval.lower), x(interval.upper)];
  return paint(
    { layer: 'overlay', style: 'interval' },
    horizontal(left, y, right),
    vertical(left, y - CAP, y + CAP),
    vertical(right, y - CAP, y + CAP),
  );
};

/** A group's value as a bar or a dot, with its interval. */
export function groupMarks(
  group: GroupFigure,
  tone: Look['tone'],
  hasBars: boolean,
  x: Scale,
  y: number,
): Mark[] {
  const { value } = group;
  if (value === null) return [];
  const shape = hasBars
    ? rect(x(0), y - BAR / 2, Math.max(1, x(value) - x(0)), BAR)
    : circle(x(value), y, DOT);
  return [...paint(markLook(group, tone, hasBars), shape), ...intervalMarks(group, x, y)];
}

/** The value of all groups together, and the target, as lines from one height to another. */
export function landmarkLines(
  { pooled, edges }: BreakdownFigures,
  x: Scale,
  [top, bottom]: readonly [top: number, bottom: number],
): Mark[] {
  const line = (value: number) => vertical(x(value), top, bottom);
  const [from, to] = edges;
  return [
    ...(to === undefined ? [] : paint(BAND, rect(x(from!), top, x(to) - x(from!), bottom - top))),
    ...paint(TARGET, edges.map(line)),
    ...(pooled === null ? [] : paint(OVERALL, line(pooled))),
  ];
}

/** From the end of one name of a line to the next. */
const NAME_GAP = 10;
/** The lines of a name, as many as the longest has in the narrowest box. */
const MOST_LINES = 4;

/**
 * The names of these lines above the rows, one below the other where they would meet, in as many lines as
 * they need.
 */
export function landmarkNames(
  { figures, words, box: { width }, measurer }: BreakdownInput,
  x: Scale,
): Block {
  const { edges } = figures;
  const target = edges.length ? (edges[0]! + edges.at(-1)!) / 2 : null;
  const wanted = [
    { text: words.overall, value: figures.pooled },
    { text: words.goal, value: target },
  ];
  const names = wanted.flatMap(({ text, value }) => {
    if (value === null || !text) return [];
    const lines = textLines(text, width, measurer, MOST_LINES);
    const half = textWidth(lines, measurer) / 2;
    return { lines, half, middle: clamp(x(value), half, width - half) };
  });
  const [first, second] = names;
  const meet =
    first && second && Math.abs(first.middle - second.middle) < first.half + second.half + NAME_GAP;
  const counts = names.map(({ lines }) => lines.length);
  const lineCount = (meet ? sum(counts) : max(counts)) ?? 0;
  return block(width, names.length ? LINE * lineCount + 3 : 0, {
    texts: names.flatMap(({ lines, middle }, index) => {
      // The first stands right above the rows.
      const above = meet && index ? 0 : lineCount - lines.length;
      return textAt(lines, middle, BASELINE + above * LINE, { tone: 'muted', anchor: 'middle' });
    }),
  });
}

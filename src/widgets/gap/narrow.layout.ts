import { above, block, paint, textAt, type Block } from '../../chart/blocks.js';
import { partsOf, type TextLook } from '../../chart/drawing.js';
import {
  clamp,
  horizontal,
  lineThrough,
  rect,
  vertical,
  type Geometry,
} from '../../chart/geometry.js';
import { linear, type Scale } from '../../chart/scale.js';
import { ellipsis, textWidth } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import { domainOf, levelLook, stepLook } from './chain.layout.js';
import { COMMUNICATION, PROMISED, SERVICE } from './chain.model.js';
import type { StepWords, StopWords } from './chain.words.js';
import { GRID, type GapInput } from './parts.layout.js';

/** The height of a dividing line with the room about it. */
export const DIVIDER = 8;

/** The least height of a row in a box with a height, and the most as a multiple of the usual one. */
export const LEAST_ROW = 17;
const MOST_ROWS = 1.4;

/** The shortest plot beside names that have their owners with them. */
const SHORTEST_PLOT = 200;

/** The shortest plot beside gaps' full names. */
const SHORTEST_BESIDE_LONG_NAMES = 120;

/** The shortest plot at all, and the room of a name that is not cut for its sake. */
const SHORTEST_MARKS = 24;
const SHORTEST_NAME = 72;

/** From a name to the plot, and from the plot to a figure. */
const GAP = 18;

/** From the bottom of a row of the usual height to the middle of its mark, and to the baseline of its words. */
const MIDDLE = 12;
const BASELINE = 8;

/** A step from one level to another: a term as a block, the promise as a line, the service gap as a bracket. */
function stepShape(index: number, from: number, to: number, y: number): Geometry {
  if (index < SERVICE) {
    return rect(Math.min(from, to) - 1, y - 6, Math.abs(to - from) + 2, 12);
  }
  if (index > SERVICE) return horizontal(from, y, to);
  return lineThrough([from, y - 5], [from, y], [to, y], [to, y - 5]);
}

/** What all rows are laid out by. */
interface Frame extends GapInput {
  readonly width: number;
  readonly height: number;
  readonly x: Scale;
  /** The room of a name. */
  readonly nameWidth: number;
  /** Whether there is room for marks beside the names and figures. */
  readonly hasMarks: boolean;
  /** Whether there is room for the names of the stations' owners. */
  readonly hasOwners: boolean;
  /** Whether gaps have their short names. */
  readonly isTight: boolean;
}

/** What stands in a row. */
type Row = { readonly stop: number } | { readonly step: number };

/** How far above its usual place all stands in a row that is higher than usual. */
const liftOf = ({ box, height }: Frame): number =>
  Math.max(0, Math.floor((height - partsOf(box).station) / 2));

/** The words of a row. */
function rowTexts(
  frame: Frame,
  { name, figure }: Pick<StopWords | StepWords, 'name' | 'figure'>,
  nameLook: TextLook,
  figureLook: TextLook,
) {
  const { width, height, nameWidth, measurer } = frame;
  const y = height - BASELINE - liftOf(frame);
  const shown = ellipsis(name, nameWidth, TYPE.mark, measurer, WEIGHT.strong);
  return [
    ...textAt(shown, 0, y, nameLook),
    ...textAt(figure, width, y, { emphasis: 'strong', anchor: 'end', ...figureLook }),
  ];
}

/** A row with the level of a station. */
function stopBlock(frame: Frame, index: number): Block {
  const { words, width, height, x, hasMarks, hasOwners, measurer } = frame;
  const stop = words.stops[index]!;
  const ownerStart = textWidth(stop.name, measurer, WEIGHT.strong) + 6;
  const lift = liftOf(frame);
  const y = height - MIDDLE - lift;
  return block(width, height, {
    marks:
      stop.level === null || !hasMarks
        ? []
        : paint(levelLook(index), vertical(x(stop.level), y - 5, y + 5)),
    texts: [
      ...rowTexts(frame, stop, { emphasis: 'strong' }, {}),
      ...textAt(hasOwners ? stop.owner : '', ownerStart, height - BASELINE - lift, {
        tone: 'muted',
      }),
    ],
  });
}

/** A row with a gap between two levels. */
function stepBlock(frame: Frame, index: number): Block {
  const { words, width, height, x, hasMarks, isTight } = frame;
  const step = words.steps[index]!;
  const [from, to] = [step.start, step.end].map((stop) => words.stops[stop]!.level);
  const nameLook: TextLook = index === SERVICE ? { emphasis: 'strong' } : {};
  const y = height - MIDDLE - liftOf(frame);
  return block(width, height, {
    marks:
      from == null || to == null || !hasMarks
        ? []
        : paint(stepLook(index, step), stepShape(index, x(from), x(to), y)),
    texts: rowTexts(
      frame,
      { name: isTight ? step.shortName : step.name, figure: step.figure },
      nameLook,
      { tone: step.tone },
    ),
    targets: [{ key: step.gap, x: 0, y: 0, width, height, group: 'chain' }],
  });
}

/** Shares out the width of the box for the rows. */
function columnsOf(input: GapInput, rows: readonly Row[]): Omit<Frame, 'height'> {
  const { figures, words, box, measurer } = input;
  const { width } = box;
  const strongWidth = (texts: readonly string[]) => textWidth(texts, measurer, WEIGHT.strong);
  const stops = rows.flatMap((row) => ('stop' in row ? words.stops[row.stop]! : []));
  const steps = rows.flatMap((row) => ('step' in row ? words.steps[row.step]! : []));
  const all = [...stops, ...steps];
  const longNames = all.map(({ name }) => name);
  const ownedNames = stops.map(({ name, owner }) => `${name} ${owner}`);
  const figureWidth = strongWidth(all.map(({ figure }) => figure)) + GAP;
  const hasOwners = width - strongWidth(ownedNames) - figureWidth > SHORTEST_PLOT;
  const isTight = width - strongWidth(longNames) - figureWidth < SHORTEST_BESIDE_LONG_NAMES;
  const names = isTight
    ? [...stops.map(({ name }) => name), ...steps.map(({ shortName }) => shortName)]
    : longNames;
  const wanted = strongWidth(hasOwners ? [...names, ...ownedNames] : names);
  const besideMarks = width - figureWidth - SHORTEST_MARKS - GAP;
  const hasMarks = besideMarks >= Math.min(wanted, SHORTEST_NAME);
  const nameWidth = hasMarks ? Math.min(wanted, besideMarks) : width - figureWidth + GAP / 2;
  const x = linear(domainOf(figures, words), [nameWidth + GAP, width - figureWidth]);
  return { ...input, width, x, nameWidth, hasMarks, hasOwners, isTight };
}

/** Groups of rows with lines between them, as high as a height lets them be. */
function groupsBlock(
  input: GapInput,
  groups: readonly (readonly Row[])[],
  room: number | undefined,
): Block {
  const { box } = input;
  const { width } = box;
  const { station } = partsOf(box);
  const rows = groups.flat();
  const left = (room ?? 0) - DIVIDER * (groups.length - 1);
  const height =
    room === undefined
      ? station
      : clamp(Math.floor(left / rows.length), LEAST_ROW, Math.round(MOST_ROWS * station));
  const frame: Frame = { ...columnsOf(input, rows), height };
  const divider = block(width, DIVIDER, { marks: paint(GRID, horizontal(0, DIVIDER / 2, width)) });
  return above(
    ...groups.flatMap((group, index) => [
      ...(index ? [divider] : []),
      ...group.map((row) =>
        'stop' in row ? stopBlock(frame, row.stop) : stepBlock(frame, row.step),
      ),
    ]),
  );
}

const TERMS = [...Array(SERVICE).keys()];

/**
 * The chain from top to bottom, then its total, then the promise as a branch of its own. It has no
 * scale, since each level has its figure.
 *
 * @param room the height to fill and to keep to, in pixels; undefined for as much as it needs
 */
export function narrowChain(input: GapInput, room?: number): Block {
  const chain = [{ stop: 0 }, ...TERMS.flatMap((step) => [{ step }, { stop: step + 1 }])];
  const promise = [{ stop: PROMISED }, { step: COMMUNICATION }];
  const groups = [chain, [{ step: SERVICE }], ...(input.words.stops[PROMISED] ? [promise] : [])];
  const rows = groupsBlock(input, groups, room);
  return room === undefined ? above(rows, block(input.box.width, DIVIDER)) : rows;
}

/**
 * Gaps of the chain alone, without the stations' levels.
 *
 * @param steps indices of the gaps, in their order
 * @param room as for {@link narrowChain}
 */
export function stepRows(input: GapInput, steps: readonly number[], room: number): Block {
  const groups = [
    steps.filter((step) => step < SERVICE),
    steps.filter((step) => step >= SERVICE),
  ].filter(({ length }) => length);
  const rows = groups.map((group) => group.map((step): Row => ({ step })));
  return groupsBlock(input, rows, room);
}

import { above, block, paint, textAt, type Block } from '../../chart/blocks.js';
import { partsOf, type TextLook } from '../../chart/drawing.js';
import { horizontal, lineThrough, rect, vertical, type Geometry } from '../../chart/geometry.js';
import { linear, type Scale } from '../../chart/scale.js';
import { ellipsis, textWidth } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import { domainOf, levelLook, stepLook } from './chain.layout.js';
import { COMMUNICATION, PROMISED, SERVICE } from './chain.model.js';
import type { StepWords, StopWords } from './chain.words.js';
import { GRID, type GapInput } from './parts.layout.js';

/** The height of a dividing line with the room about it. */
const DIVIDER = 8;

/** The shortest plot beside names that have their owners with them. */
const SHORTEST_PLOT = 200;

/** The shortest plot beside gaps' full names. */
const SHORTEST_BESIDE_LONG_NAMES = 120;

/** The shortest plot of all, beside names that are cut. */
const SHORTEST = 18;

/** The room between the words of a row and its plot. */
const SPACE = 18;

/** From the bottom of a row to the middle of its mark, and to the baseline of its words. */
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
  readonly nameRoom: number;
  /** Whether there is room for the names of the stations' owners. */
  readonly hasOwners: boolean;
  /** Whether gaps have their short names. */
  readonly isTight: boolean;
}

/** The words of a row. */
const rowTexts = (
  { width, height, nameRoom, measurer }: Frame,
  { name, figure }: Pick<StopWords | StepWords, 'name' | 'figure'>,
  nameLook: TextLook,
  figureLook: TextLook,
) => [
  ...textAt(
    ellipsis(name, nameRoom, TYPE.mark, measurer, WEIGHT.strong),
    0,
    height - BASELINE,
    nameLook,
  ),
  ...textAt(figure, width, height - BASELINE, { emphasis: 'strong', anchor: 'end', ...figureLook }),
];

/** A row with the level of a station. */
function stopBlock(frame: Frame, index: number): Block {
  const { words, width, height, x, hasOwners, measurer } = frame;
  const stop = words.stops[index]!;
  const ownerStart = textWidth(stop.name, measurer, WEIGHT.strong) + 6;
  const y = height - MIDDLE;
  return block(width, height, {
    marks:
      stop.level === null ? [] : paint(levelLook(index), vertical(x(stop.level), y - 5, y + 5)),
    texts: [
      ...rowTexts(frame, stop, { emphasis: 'strong' }, {}),
      ...textAt(hasOwners ? stop.owner : '', ownerStart, height - BASELINE, { tone: 'muted' }),
    ],
  });
}

/** A row with a gap between two levels. */
function stepBlock(frame: Frame, index: number): Block {
  const { words, width, height, x, isTight } = frame;
  const step = words.steps[index]!;
  const [from, to] = [step.start, step.end].map((stop) => words.stops[stop]!.level);
  const nameLook: TextLook = index === SERVICE ? { emphasis: 'strong' } : {};
  return block(width, height, {
    marks:
      from == null || to == null
        ? []
        : paint(stepLook(index, step), stepShape(index, x(from), x(to), height - MIDDLE)),
    texts: rowTexts(
      frame,
      { name: isTight ? step.shortName : step.name, figure: step.figure },
      nameLook,
      { tone: step.tone },
    ),
    targets: [{ key: step.gap, x: 0, y: 0, width, height, group: 'chain' }],
  });
}

/**
 * The chain from top to bottom, then its total, then the promise as a branch of its own. It has no
 * scale, since each level has its figure.
 */
export function narrowChain(input: GapInput): Block {
  const { figures, words, box, measurer } = input;
  const { stops, steps } = words;
  const { width } = box;
  const strongWidth = (texts: readonly string[]) => textWidth(texts, measurer, WEIGHT.strong);
  const rows = [...stops, ...steps];
  const longNames = rows.map(({ name }) => name);
  const ownedNames = stops.map(({ name, owner }) => `${name} ${owner}`);
  const figureWidth = strongWidth(rows.map(({ figure }) => figure)) + SPACE;
  const hasOwners = width - strongWidth(ownedNames) - figureWidth > SHORTEST_PLOT;
  const isTight = width - strongWidth(longNames) - figureWidth < SHORTEST_BESIDE_LONG_NAMES;
  const names = isTight
    ? [...stops.map(({ name }) => name), ...steps.map(({ shortName }) => shortName)]
    : longNames;
  const nameRoom = Math.max(0, width - figureWidth - SPACE - SHORTEST);
  const left =
    Math.min(strongWidth(hasOwners ? [...names, ...ownedNames] : names), nameRoom) + SPACE;
  const x = linear(domainOf(figures, words), [left, width - figureWidth]);
  const height = partsOf(box).station;
  const frame: Frame = { ...input, width, height, x, nameRoom, hasOwners, isTight };

  const divider = block(width, DIVIDER, { marks: paint(GRID, horizontal(0, DIVIDER / 2, width)) });
  const terms = steps
    .slice(0, SERVICE)
    .flatMap((_, index) => [stepBlock(frame, index), stopBlock(frame, index + 1)]);
  const promise = stops[PROMISED]
    ? [divider, stopBlock(frame, PROMISED), stepBlock(frame, COMMUNICATION)]
    : [];
  return above(
    stopBlock(frame, 0),
    ...terms,
    divider,
    stepBlock(frame, SERVICE),
    ...promise,
    block(width, DIVIDER),
  );
}

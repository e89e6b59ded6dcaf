import { block, overlay, paint, textAt, type Block } from '../../chart/blocks.js';
import { hasGivenWay } from '../../chart/drawing.js';
import {
  clamp,
  horizontal,
  lineThrough,
  vertical,
  type Geometry,
  type Rect,
} from '../../chart/geometry.js';
import { LINE, textWidth } from '../../chart/text.js';
import { connectorShape, stepShape } from '../../chart/waterfall.js';
import { TYPE } from '../../tokens/tokens.js';
import { levelLook, stepLook } from './chain.layout.js';
import { COMMUNICATION, DELIVERED, PROMISED, SERVICE } from './chain.model.js';
import { GRID } from '../../chart/ticks.js';
import type { GapInput } from './parts.layout.js';
import {
  TICK_SPACE,
  TOTAL_SIZE,
  plotHeightFor,
  waterfallOf,
  type Waterfall,
} from './waterfall.layout.js';

/** The least height of the levels in a box with a height, and the most as a share of its width. */
const LEAST_PLOT = 48;
const MOST_PLOT = 0.3;

/** The lines of the scale with their values. */
const scaleBlock = ({ words, ticks, left, right, y, bottom }: Waterfall): Block =>
  block(right, bottom, {
    marks: ticks.flatMap((value) => paint(GRID, horizontal(left, y(value), right))),
    texts: ticks.flatMap((value) =>
      textAt(words.tick(value), left - TICK_SPACE, y(value) + 4, { tone: 'muted', anchor: 'end' }),
    ),
  });

/** A step with its target, the rectangle that its mark and its words take; the block ends below it. */
function stepBlock(
  { words }: Waterfall,
  index: number,
  area: Rect,
  shape: Geometry,
  content: Pick<Block, 'marks' | 'texts'>,
): Block {
  const step = words.steps[index]!;
  return block(area.x + area.width, area.y + area.height, {
    // What is not known has words alone.
    marks: [...(step.value === null ? [] : paint(stepLook(index, step), shape)), ...content.marks],
    texts: content.texts,
    targets: [{ ...area, key: step.gap, group: 'chain' }],
  });
}

/** A term: a block from one level to the next, its figure and its name below. */
function termBlock(chain: Waterfall, index: number): Block {
  const { words, halfLevel, distance, termWidth, nameRoom, nameLines, stationX, levelY } = chain;
  const step = words.steps[index]!;
  const { figure, tone, start, end, value } = step;
  const [from, to] = [levelY(start), levelY(end)];
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const middle = stationX(index) + distance / 2;
  const names = nameLines(step);
  const area = {
    x: middle - nameRoom / 2,
    y: top - 6,
    width: nameRoom,
    height: bottom + 21 + names.length * LINE - (top - 6),
  };
  const shape = stepShape({ from, to, middle, thickness: termWidth }, 'up');
  return stepBlock(chain, index, area, shape, {
    marks:
      value === null
        ? []
        : paint(
            { layer: 'line', style: 'connector' },
            connectorShape(from, stationX(index) + halfLevel, middle - termWidth / 2, 'up'),
            connectorShape(to, middle + termWidth / 2, stationX(index + 1) - halfLevel, 'up'),
          ),
    texts: [
      ...textAt(figure, middle, bottom + 17, {
        emphasis: 'strong',
        tone,
        anchor: 'middle',
      }),
      ...textAt(names, middle, bottom + 17 + LINE, { tone: 'muted', anchor: 'middle' }),
    ],
  });
}

/** The service gap: a bracket at the right end from the first level to the last. */
function serviceBlock(chain: Waterfall): Block {
  const { words, right, total, totalWidth, levelY } = chain;
  const { figure, start, end } = words.steps[SERVICE]!;
  const [from, to] = [levelY(start), levelY(end)];
  const x = right + 12;
  const middle = (from + to) / 2;
  const top = Math.min(from, to, middle - 18);
  const bottom = Math.max(from, to, middle + 10 + total.length * LINE);
  const area = { x: x - 10, y: top, width: totalWidth + 36, height: bottom - top };
  const bracket = lineThrough([x - 6, from], [x, from], [x, to], [x - 6, to]);
  return stepBlock(chain, SERVICE, area, bracket, {
    marks: [],
    texts: [
      ...textAt(figure, x + 12, middle + 2, { emphasis: 'strong', size: TOTAL_SIZE }),
      ...textAt(total, x + 12, middle + 4 + LINE, { tone: 'muted' }),
    ],
  });
}

/** The promise and the communication gap at delivery, with their words above both levels. */
function promiseBlock(chain: Waterfall): Block {
  const { words, measurer, halfLevel, promise, promiseY, stationX, levelY } = chain;
  const { start, end } = words.steps[COMMUNICATION]!;
  const [from, to] = [levelY(start), levelY(end)];
  const x = stationX(DELIVERED);
  // Below delivery the mark is narrower, since the names of the terms on both sides come near.
  const reach = from <= to ? halfLevel : 17;
  const firstY = promiseY - (promise.length - 1) * LINE;
  const top = firstY - 12;
  const width = Math.max(2 * reach, textWidth(promise, measurer)) + 8;
  const area = { x: x - width / 2, y: top, width, height: Math.max(from, to) + 4 - top };
  return stepBlock(chain, COMMUNICATION, area, vertical(x + reach - 3, from, to), {
    marks:
      words.stops[PROMISED]!.level === null
        ? []
        : paint(levelLook(PROMISED), horizontal(x - reach, from, x + reach)),
    texts: textAt(promise, x, firstY, { anchor: 'middle' }),
  });
}

/** A station's level with its figure, and its name and owner at the foot. */
function stopBlock(
  { words, halfLevel, stationX, levelY }: Waterfall,
  index: number,
  foot: number,
  hasOwner: boolean,
): Block {
  const { level, name, owner, figure } = words.stops[index]!;
  const [x, y] = [stationX(index), levelY(index)];
  // Where the promise is close above, its level would cross the figure.
  const clearance = index === DELIVERED && words.stops[PROMISED] ? y - levelY(PROMISED) : -1;
  const figureY = y + (clearance >= 0 && clearance < 26 ? 17 : -9);
  return block(x + halfLevel, foot + (hasOwner ? LINE : 0) + 6, {
    marks:
      level === null ? [] : paint(levelLook(index), horizontal(x - halfLevel, y, x + halfLevel)),
    texts: [
      ...textAt(figure, x, figureY, { emphasis: 'strong', anchor: 'middle', size: TYPE.strong }),
      ...textAt(name, x, foot, { emphasis: 'strong', anchor: 'middle' }),
      ...textAt(hasOwner ? owner : '', x, foot + LINE, { tone: 'muted', anchor: 'middle' }),
    ],
  });
}

/** The chain with levels of a height. */
function chainOf(input: GapInput, plotHeight: number): Block {
  const chain = waterfallOf(input, plotHeight);
  const { steps } = input.words;
  const terms = [...Array(SERVICE).keys()];
  const plot = overlay(
    scaleBlock(chain),
    ...terms.map((index) => termBlock(chain, index)),
    serviceBlock(chain),
    ...(steps[COMMUNICATION] ? [promiseBlock(chain)] : []),
  );
  const foot = plot.height + 26;
  const hasOwners = !hasGivenWay(input.box, 'axis-titles');
  return overlay(
    plot,
    ...[...terms, SERVICE].map((index) => stopBlock(chain, index, foot, hasOwners)),
  );
}

/**
 * The chain as a waterfall from left to right: levels that step down, each gap a block between two
 * of them, the service gap as a bracket at the end and the promise beside delivery.
 *
 * @param room the height to fill and to keep to, in pixels; undefined for as much as it needs
 */
export function wideChain(input: GapInput, room?: number): Block {
  const { width } = input.box;
  const usual = plotHeightFor(width);
  if (room === undefined) return chainOf(input, usual);
  // Higher levels make the whole higher by no more than themselves.
  const lowest = chainOf(input, LEAST_PLOT);
  const plotHeight = LEAST_PLOT + Math.floor(room - lowest.height);
  return chainOf(input, clamp(plotHeight, LEAST_PLOT, Math.max(usual, MOST_PLOT * width)));
}

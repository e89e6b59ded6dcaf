import { block, overlay, paint, textAt, type Block } from '../../chart/blocks.js';
import type { Box } from '../../chart/drawing.js';
import { horizontal, rect, vertical, type Geometry, type Rect } from '../../chart/geometry.js';
import { LINE, textLines, textWidth, type TextMeasurer } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import { GRID, levelLook, stepLook, toneOf } from './chain.layout.js';
import { SERVICE } from './chain.model.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';
import {
  DELIVERED,
  PROMISED,
  TOTAL_SIZE,
  waterfallOf,
  type Waterfall,
} from './waterfall.layout.js';

/** The lines of the scale with their values. */
const scaleBlock = ({ words, ticks, left, right, y, bottom }: Waterfall): Block =>
  block(right, bottom, {
    marks: ticks.flatMap((value) => paint(GRID, horizontal(left, y(value), right))),
    texts: ticks.flatMap((value) =>
      textAt(words.tick(value), left - 8, y(value) + 4, { tone: 'muted', anchor: 'end' }),
    ),
  });

/** The target of a step in the room that its mark and its words take; the block ends below it. */
function stepBlock(
  { words }: Waterfall,
  index: number,
  place: Rect,
  shape: Geometry,
  content: Pick<Block, 'marks' | 'texts'>,
): Block {
  const step = words.steps[index]!;
  return block(place.x + place.width, place.y + place.height, {
    marks: [...paint(stepLook(index, step), shape), ...content.marks],
    texts: content.texts,
    targets: [{ ...place, key: step.gap, group: 'chain' }],
  });
}

/** A term: a block from one level to the next, its figure and its name below. */
function termBlock(chain: Waterfall, index: number): Block {
  const { words, measurer, half, distance, thickness, stationX, levelY } = chain;
  const { name, figure, tone, start, end } = words.steps[index]!;
  const [from, to] = [levelY(start), levelY(end)];
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const middle = stationX(index) + distance / 2;
  // The middles of stations stay free for what stands at them.
  const room = distance - 36;
  const names = textLines(name, room, measurer);
  const place = {
    x: middle - room / 2,
    y: top - 6,
    width: room,
    height: bottom + 21 + names.length * LINE - (top - 6),
  };
  const shape = rect(middle - thickness / 2, top - 1, thickness, bottom - top + 2);
  return stepBlock(chain, index, place, shape, {
    marks: paint(
      { layer: 'line', style: 'connector' },
      horizontal(stationX(index) + half, from, middle - thickness / 2),
      horizontal(middle + thickness / 2, to, stationX(index + 1) - half),
    ),
    texts: [
      ...textAt(figure, middle, bottom + 17, {
        emphasis: 'strong',
        tone: toneOf(tone),
        anchor: 'middle',
      }),
      ...textAt(names, middle, bottom + 17 + LINE, { tone: 'muted', anchor: 'middle' }),
    ],
  });
}

/** The whole: a bracket at the right end from the first level to the last. */
function serviceBlock(chain: Waterfall): Block {
  const { words, right, total, levelY } = chain;
  const { name, figure, start, end } = words.steps[SERVICE]!;
  const [from, to] = [levelY(start), levelY(end)];
  const x = right + 12;
  const middle = (from + to) / 2;
  const top = Math.min(from, to, middle - 18);
  const bottom = Math.max(from, to, middle + 10 + LINE);
  const place = { x: x - 10, y: top, width: total + 36, height: bottom - top };
  const corners = [
    { x: x - 6, y: from },
    { x, y: from },
    { x, y: to },
    { x: x - 6, y: to },
  ];
  return stepBlock(
    chain,
    SERVICE,
    place,
    { shape: 'line', points: corners },
    {
      marks: [],
      texts: [
        ...textAt(figure, x + 12, middle + 2, { emphasis: 'strong', size: TOTAL_SIZE }),
        ...textAt(name, x + 12, middle + 4 + LINE, { tone: 'muted' }),
      ],
    },
  );
}

/** The promise beside delivery, with its words above both. */
function promiseBlock(chain: Waterfall): Block {
  const { words, measurer, half, promise, promiseY, stationX, levelY } = chain;
  const { start, end } = words.steps[PROMISED]!;
  const [from, to] = [levelY(start), levelY(end)];
  const x = stationX(DELIVERED);
  // Below delivery the names of its neighbours come near: the mark is no wider than is free.
  const reach = from <= to ? half : 17;
  const firstY = promiseY - (promise.length - 1) * LINE;
  const top = firstY - 12;
  const width = Math.max(2 * reach, textWidth(promise, measurer)) + 8;
  const place = { x: x - width / 2, y: top, width, height: Math.max(from, to) + 4 - top };
  return stepBlock(chain, PROMISED, place, vertical(x + reach - 3, from, to), {
    marks: paint(levelLook(PROMISED), horizontal(x - reach, from, x + reach)),
    texts: textAt(promise, x, firstY, { anchor: 'middle' }),
  });
}

/** A station's level with its figure, and its name and owner at the foot. */
function stopBlock(
  { words, half, stationX, levelY }: Waterfall,
  index: number,
  foot: number,
): Block {
  const { name, owner, figure } = words.stops[index]!;
  const [x, y] = [stationX(index), levelY(index)];
  // A promise close above would strike the figure through.
  const above = index === DELIVERED && words.stops[PROMISED] ? y - levelY(PROMISED) : -1;
  const figureY = y + (above >= 0 && above < 26 ? 17 : -9);
  return block(x + half, foot + LINE + 6, {
    marks: paint(levelLook(index), horizontal(x - half, y, x + half)),
    texts: [
      ...textAt(figure, x, figureY, { emphasis: 'strong', anchor: 'middle', size: TYPE.strong }),
      ...textAt(name, x, foot, { emphasis: 'strong', anchor: 'middle' }),
      ...textAt(owner, x, foot + LINE, { tone: 'muted', anchor: 'middle' }),
    ],
  });
}

/**
 * The chain as a waterfall from left to right: levels that step down, each gap a block between two
 * of them, the whole as a bracket at the end and the promise beside delivery.
 */
export function wideChain(
  figures: GapFigures,
  words: GapWords,
  { width }: Box,
  measurer: TextMeasurer,
): Block {
  const chain = waterfallOf(figures, words, width, measurer);
  const terms = [...Array(SERVICE).keys()];
  const plot = overlay(
    scaleBlock(chain),
    ...terms.map((index) => termBlock(chain, index)),
    serviceBlock(chain),
    ...(words.steps[PROMISED] ? [promiseBlock(chain)] : []),
  );
  const foot = plot.height + 26;
  return overlay(plot, ...[...terms, SERVICE].map((index) => stopBlock(chain, index, foot)));
}

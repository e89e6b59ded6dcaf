import { above, block, paint, textAt, type Block } from '../../chart/blocks.js';
import { partsOf, type Box, type TextLook } from '../../chart/drawing.js';
import { horizontal, rect, vertical, type Geometry } from '../../chart/geometry.js';
import { linear, type Scale } from '../../chart/scale.js';
import { textWidth, type TextMeasurer } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import { GRID, domainOf, levelLook, stepLook, toneOf } from './chain.layout.js';
import { SERVICE } from './chain.model.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords, StopWords, StepWords } from './gap.words.js';

/** The room of a line between the parts of the chain. */
const RULE = 8;

/** From the bottom of a row to the middle of its mark, and to the baseline of its words. */
const MIDDLE = 12;
const BASELINE = 8;

/** A step from one level to another: a block, for the promise a line, for the whole a bracket. */
function stepShape(index: number, from: number, to: number, y: number): Geometry {
  if (index < SERVICE) {
    return rect(Math.min(from, to) - 1, y - 6, Math.abs(to - from) + 2, 12);
  }
  if (index > SERVICE) return horizontal(from, y, to);
  return {
    shape: 'line',
    points: [
      { x: from, y: y - 5 },
      { x: from, y },
      { x: to, y },
      { x: to, y: y - 5 },
    ],
  };
}

/** What all rows are drawn by. */
interface Rows {
  readonly words: GapWords;
  readonly width: number;
  readonly height: number;
  readonly x: Scale;
  /** Whether there is room for the names of the stations' owners. */
  readonly roomy: boolean;
  readonly measurer: TextMeasurer;
}

/** The words of a row. */
const rowTexts = (
  { width, height }: Rows,
  { name, figure }: StopWords | StepWords,
  nameLook: TextLook,
  figureLook: TextLook,
) => [
  ...textAt(name, 0, height - BASELINE, nameLook),
  ...textAt(figure, width, height - BASELINE, { emphasis: 'strong', anchor: 'end', ...figureLook }),
];

/** A row with the level of a station. */
function stopBlock(rows: Rows, index: number): Block {
  const { words, width, height, x, roomy, measurer } = rows;
  const stop = words.stops[index]!;
  const ownerStart = textWidth(stop.name, measurer, WEIGHT.strong) + 6;
  const y = height - MIDDLE;
  return block(width, height, {
    marks: paint(levelLook(index), vertical(x(stop.level), y - 5, y + 5)),
    texts: [
      ...rowTexts(rows, stop, { emphasis: 'strong' }, {}),
      ...textAt(roomy ? stop.owner : '', ownerStart, height - BASELINE, { tone: 'muted' }),
    ],
  });
}

/** A row with a gap between two levels. */
function stepBlock(rows: Rows, index: number): Block {
  const { words, width, height, x } = rows;
  const step = words.steps[index]!;
  const [from, to] = [x(words.stops[step.start]!.level), x(words.stops[step.end]!.level)];
  const nameLook: TextLook = index === SERVICE ? { emphasis: 'strong' } : {};
  return block(width, height, {
    marks: paint(stepLook(index, step), stepShape(index, from, to, height - MIDDLE)),
    texts: rowTexts(rows, step, nameLook, { tone: toneOf(step.tone) }),
    targets: [{ key: step.gap, x: 0, y: 0, width, height, group: 'chain' }],
  });
}

/**
 * The chain from top to bottom, then its total, then the promise as a branch of its own. It has no
 * scale, since each level has its figure.
 */
export function narrowChain(
  figures: GapFigures,
  words: GapWords,
  box: Box,
  measurer: TextMeasurer,
): Block {
  const { stops, steps } = words;
  const { width } = box;
  const strongWidth = (texts: readonly string[]) => textWidth(texts, measurer, WEIGHT.strong);
  const all = [...stops, ...steps];
  const figureWidth = strongWidth(all.map(({ figure }) => figure)) + 18;
  const names = all.map(({ name }) => name);
  const owned = stops.map(({ name, owner }) => `${name} ${owner}`);
  // Whose a station is goes first where room is short.
  const roomy = width - strongWidth(owned) - figureWidth > 200;
  const left = strongWidth(roomy ? [...names, ...owned] : names) + 18;
  const x = linear(domainOf(figures, words), [left, width - figureWidth]);
  const rows: Rows = { words, width, height: partsOf(box).station, x, roomy, measurer };

  const rule = block(width, RULE, { marks: paint(GRID, horizontal(0, RULE / 2, width)) });
  const terms = [...Array(SERVICE).keys()].flatMap((index) => [
    stepBlock(rows, index),
    stopBlock(rows, index + 1),
  ]);
  const promise = stops[SERVICE + 1]
    ? [rule, stopBlock(rows, SERVICE + 1), stepBlock(rows, SERVICE + 1)]
    : [];
  return above(
    stopBlock(rows, 0),
    ...terms,
    rule,
    stepBlock(rows, SERVICE),
    ...promise,
    block(width, RULE),
  );
}

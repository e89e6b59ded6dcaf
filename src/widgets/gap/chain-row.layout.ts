import { block, paint, textAt, type Block } from '../../chart/blocks.js';
import type { TextLook } from '../../chart/drawing.js';
import { horizontal, lineThrough, vertical, type Geometry } from '../../chart/geometry.js';
import type { Scale } from '../../chart/scale.js';
import { ellipsis, textWidth } from '../../chart/text.js';
import { stepShape } from '../../chart/waterfall.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import { levelLook, stepLook } from './chain.layout.js';
import { SERVICE } from './chain.model.js';
import type { StepWords, StopWords } from './chain.words.js';
import type { GapInput } from './parts.layout.js';

/** A step from one level to another: a term as a block, the promise as a line, the service gap as a bracket. */
function rowShape(index: number, from: number, to: number, y: number): Geometry {
  if (index < SERVICE) return stepShape({ from, to, middle: y, thickness: 12 }, 'across');
  if (index > SERVICE) return horizontal(from, y, to);
  return lineThrough([from, y - 5], [from, y], [to, y], [to, y - 5]);
}

/** What all rows are laid out by. */
export interface Frame extends GapInput {
  readonly width: number;
  readonly height: number;
  /** The middle of a row's marks, and the baseline of its words. */
  readonly y: number;
  readonly baseline: number;
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

/** What stands in a row: a station or a gap, by its index. */
export type Row = { readonly stop: number } | { readonly step: number };

/** The words of a row. */
function rowTexts(
  frame: Frame,
  { name, figure }: Pick<StopWords | StepWords, 'name' | 'figure'>,
  nameLook: TextLook,
  figureLook: TextLook,
) {
  const { width, baseline, nameWidth, measurer } = frame;
  const shown = ellipsis(name, nameWidth, TYPE.mark, measurer, WEIGHT.strong);
  return [
    ...textAt(shown, 0, baseline, nameLook),
    ...textAt(figure, width, baseline, { emphasis: 'strong', anchor: 'end', ...figureLook }),
  ];
}

/** A row with the level of a station. */
function stopBlock(frame: Frame, index: number): Block {
  const { words, width, height, y, baseline, x, hasMarks, hasOwners, measurer } = frame;
  const stop = words.stops[index]!;
  const ownerStart = textWidth(stop.name, measurer, WEIGHT.strong) + 6;
  return block(width, height, {
    marks:
      stop.level === null || !hasMarks
        ? []
        : paint(levelLook(index), vertical(x(stop.level), y - 5, y + 5)),
    texts: [
      ...rowTexts(frame, stop, { emphasis: 'strong' }, {}),
      ...textAt(hasOwners ? stop.owner : '', ownerStart, baseline, { tone: 'muted' }),
    ],
  });
}

/** A row with a gap between two levels. */
function stepBlock(frame: Frame, index: number): Block {
  const { words, width, height, y, x, hasMarks, isTight } = frame;
  const step = words.steps[index]!;
  const [from, to] = [step.start, step.end].map((stop) => words.stops[stop]!.level);
  const nameLook: TextLook = index === SERVICE ? { emphasis: 'strong' } : {};
  return block(width, height, {
    marks:
      from == null || to == null || !hasMarks
        ? []
        : paint(stepLook(index, step), rowShape(index, x(from), x(to), y)),
    texts: rowTexts(
      frame,
      { name: isTight ? step.shortName : step.name, figure: step.figure },
      nameLook,
      { tone: step.tone },
    ),
    targets: [{ key: step.gap, x: 0, y: 0, width, height, group: 'chain' }],
  });
}

export const rowBlock = (frame: Frame, row: Row): Block =>
  'stop' in row ? stopBlock(frame, row.stop) : stepBlock(frame, row.step);

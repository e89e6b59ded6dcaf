import { block, paint, textAt, type Block } from './blocks.js';
import type { Look, TextMark } from './drawing.js';
import { clamp, vertical } from './geometry.js';
import { roundTicks, type Scale } from './scale.js';
import { textWidth, type TextMeasurer } from './text.js';

export const GRID: Look = { layer: 'grid', part: 'grid', style: 'grid' };

/** From the value of one tick to that of the next. */
const TICK_GAP = 4;
/** The room of a tick beyond its value, and the most ticks of a scale. */
const TICK_ROOM = 28;
export const MOST_TICKS = 7;

/** Below lines: the height of their values, and from the top to their baseline. */
const TICKS = 22;
const TICK_BASELINE = 16;

/** What values along a scale are written by. */
export interface TickInput {
  /** Of the box, in pixels. */
  readonly width: number;
  readonly measurer: TextMeasurer;
  /** A value as the axis has it. */
  readonly write: (value: number) => string;
}

/** Values of a scale about their places, inside the box: all, or both ends, or none, as there is room. */
export function tickTexts(
  values: readonly number[],
  x: Scale,
  baseline: number,
  { width, measurer, write }: TickInput,
): TextMark[] {
  const ticks = values.map((value) => {
    const text = write(value);
    const half = textWidth(text, measurer) / 2;
    return { text, half, middle: clamp(x(value), half, width - half) };
  });
  const areApart = (some: typeof ticks) =>
    some.every(({ half, middle }, index) => {
      const before = some[index - 1];
      return !before || before.middle + before.half + TICK_GAP <= middle - half;
    });
  const ends = ticks.filter((_, index) => index === 0 || index === ticks.length - 1);
  const shown = [ticks, ends].find(areApart) ?? [];
  return shown.flatMap(({ text, middle }) =>
    textAt(text, middle, baseline, { tone: 'muted', anchor: 'middle' }),
  );
}

/** Few round values of a scale, as many as have room between both ends of a plot. */
export function fewTicks(
  domain: readonly [low: number, high: number],
  [left, right]: readonly [left: number, right: number],
  { measurer, write }: TickInput,
  most = MOST_TICKS,
): number[] {
  const tickWidth = textWidth(domain.map(write), measurer) + TICK_ROOM;
  return roundTicks(domain, clamp((right - left) / tickWidth, 2, most));
}

/** How a scale is drawn behind rows. */
export interface ScaleLook extends TickInput {
  /** Of the lines; none are drawn where undefined. */
  readonly lines: Look | undefined;
  /** Whether the values stand below the rows. */
  readonly hasValues: boolean;
}

/** Values of a scale: lines behind rows of a height, and what they are below. */
export function scaleBlock(
  values: readonly number[],
  x: Scale,
  height: number,
  look: ScaleLook,
): Block {
  const { lines, hasValues } = look;
  const shapes = lines ? values.map((value) => vertical(x(value), 0, height)) : [];
  const marks = lines ? paint(lines, shapes) : [];
  const texts = hasValues ? tickTexts(values, x, height + TICK_BASELINE, look) : [];
  return block(0, height + (hasValues ? TICKS : 0), { marks, texts });
}

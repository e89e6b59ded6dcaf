import { extent, range } from 'd3-array';
import { block, overlay, paint, textAt, type Block } from '../blocks.js';
import type { Look, TextLook } from '../drawing.js';
import { horizontal, vertical, type Rect } from '../geometry.js';
import { linear, roundTicks, type Scale } from '../scale.js';
import { LINE, textLines, textWidth, type TextMeasurer } from '../text.js';
import { SPACE } from '../../tokens/tokens.js';

/** An axis of values. */
export interface ValueAxis {
  /** Its ends, in the unit of the axis; the first may be the larger one. */
  readonly domain: readonly [start: number, end: number];
  /** What is measured along it; `''` for none. */
  readonly title: string;
  /** The labels of round values along it. */
  readonly labels: (ticks: readonly number[]) => readonly string[];
}

/** The two scales of a plot, and where it stands in its block. */
export interface Plane {
  readonly plot: Rect;
  readonly x: Scale;
  readonly y: Scale;
}

/** A plane with what stands around it. */
export interface Framed {
  readonly plane: Plane;
  /** The axes' lines, values and titles. */
  readonly axes: Block;
  readonly height: number;
}

/** What a plane leaves room for. */
export interface FrameOptions {
  readonly width: number;
  /** Of all, the axes included. */
  readonly height: number;
  /** Whether the axes have their titles and their values. */
  readonly titles: boolean;
  readonly values: boolean;
  /** From the edges of the plot to the ends of the scales: across, and up and down. */
  readonly inset: readonly [across: number, down: number];
}

const AXIS: Look = { layer: 'grid', part: 'axis', style: 'axis' };
const LABEL: TextLook = { tone: 'muted' };

/** From a tick's label to the axis, the line of the labels below, the least room of a tick either way. */
const LABEL_GAP = SPACE.s;
const VALUES = SPACE.xs + LINE;
const TICK_ROOM = 26;
const TICK_GAP = 16;
const MOST_TICKS = 6;
const BASELINE = 12;

/** The share of a domain that is added at both ends, so that no point stands on an edge. */
const PADDING = 0.06;

/**
 * A domain about values with room at both ends. Values that are all alike have a made-up one; without
 * any it is 0 to 1.
 */
export function paddedDomain(values: readonly number[]): [low: number, high: number] {
  const [low = 0, high = 1] = extent(values);
  const size = Math.max(Math.abs(low), Math.abs(high));
  const spread = high - low;
  const room = spread > size * 1e-9 ? spread * PADDING : size / 10 || 1;
  return [low - room, high + room];
}

/** The round values of an axis, about so many. */
const ticksOf = ({ domain: [start, end] }: ValueAxis, count: number): number[] =>
  roundTicks(start < end ? [start, end] : [end, start], count);

/** As many round values as stand at least so far apart. */
function ticksAlong(axis: ValueAxis, scale: Scale, room: number): number[] {
  const counts = range(MOST_TICKS, 1, -1);
  const isOpen = (ticks: readonly number[]) =>
    ticks.length < 2 || Math.abs(scale(ticks[1]!) - scale(ticks[0]!)) >= room;
  return counts.map((count) => ticksOf(axis, count)).find(isOpen) ?? ticksOf(axis, 1);
}

/** The labels along the lower edge that have room, each in the middle under its value. */
function valuesBelow(
  axis: ValueAxis,
  { plot, x }: Plane,
  width: number,
  measurer: TextMeasurer,
): Block {
  const widest = textWidth(axis.labels(ticksOf(axis, MOST_TICKS)), measurer);
  const ticks = ticksAlong(axis, x, widest + TICK_GAP);
  const texts = axis.labels(ticks);
  const y = plot.y + plot.height + SPACE.xs + BASELINE;
  return block(width, plot.y + plot.height + VALUES, {
    texts: ticks.flatMap((tick, index) => {
      const half = textWidth(texts[index]!, measurer) / 2;
      const fits = x(tick) - half >= 0 && x(tick) + half <= width;
      return fits ? textAt(texts[index]!, x(tick), y, { ...LABEL, anchor: 'middle' }) : [];
    }),
  });
}

const valuesLeft = (
  ticks: readonly number[],
  texts: readonly string[],
  { plot, y }: Plane,
): Block =>
  block(plot.x, plot.y + plot.height, {
    texts: ticks.flatMap((tick, index) =>
      textAt(texts[index]!, plot.x - LABEL_GAP, y(tick) + 4, { ...LABEL, anchor: 'end' }),
    ),
  });

const titleLines = (text: string, width: number, measurer: TextMeasurer): string[] =>
  text ? textLines(text, width, measurer) : [];

/**
 * A plane in a width and a height with its axes: the title of the upward one above it, that of the other
 * below at its end, values along both.
 */
export function framed(
  across: ValueAxis,
  up: ValueAxis,
  { width, height, titles, values, inset }: FrameOptions,
  measurer: TextMeasurer,
): Framed {
  const above = titles ? titleLines(up.title, width, measurer) : [];
  // It ends where the plot does.
  const below = titles ? titleLines(across.title, width - SPACE.xxs, measurer) : [];
  const top = above.length ? above.length * LINE + SPACE.xs : SPACE.xxs;
  const bottom = (values ? VALUES : SPACE.xxs) + below.length * LINE;
  const plotHeight = Math.max(1, height - top - bottom);
  const insetX = inset[0];
  // In the smallest picture of a tile both ends may come together, but never change places.
  const insetY = Math.min(inset[1], plotHeight / 2);
  const foot = top + plotHeight;
  const y = linear(up.domain, [foot - insetY, top + insetY]);
  const ticks = values ? ticksAlong(up, y, TICK_ROOM) : [];
  const labels = up.labels(ticks);
  const left = values ? Math.ceil(textWidth(labels, measurer)) + LABEL_GAP : SPACE.xxs;
  const plot = {
    x: left,
    y: top,
    width: Math.max(LINE, width - left - SPACE.xxs),
    height: plotHeight,
  };
  const right = plot.x + plot.width;
  const plane = { plot, x: linear(across.domain, [plot.x + insetX, right - insetX]), y };
  const titleY = foot + (values ? VALUES : SPACE.xxs) + BASELINE;
  const lines = block(width, height, {
    marks: paint(AXIS, horizontal(plot.x, foot, right), vertical(plot.x, plot.y, foot)),
    texts: [
      ...textAt(above, 0, BASELINE, LABEL),
      ...textAt(below, right, titleY, { ...LABEL, anchor: 'end' }),
    ],
  });
  const beside = valuesLeft(ticks, labels, plane);
  return {
    plane,
    axes: overlay(
      lines,
      beside,
      values ? valuesBelow(across, plane, width, measurer) : block(0, 0),
    ),
    height: foot + bottom,
  };
}

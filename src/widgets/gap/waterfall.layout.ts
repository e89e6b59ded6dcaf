import { clamp } from '../../chart/geometry.js';
import { linear, roundTicks } from '../../chart/scale.js';
import { LINE, textLines, textWidth } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import { domainOf } from './chain.layout.js';
import { COMMUNICATION, DELIVERED, PROMISED, SERVICE } from './chain.model.js';
import type { StepWords } from './chain.words.js';
import type { GapInput } from './parts.layout.js';

/** The font size of the service gap's figure. */
export const TOTAL_SIZE = 18;
/** From the values of the scale to its lines. */
export const TICK_SPACE = 8;

/** Where everything of the chain stands in a wide box. */
export type Waterfall = ReturnType<typeof waterfallOf>;

/** The height of the levels where it follows from the width of the box. */
export const plotHeightFor = (width: number): number => clamp(width * 0.16, 110, 150);

/** Shares out the width of a box. Positions and sizes are in pixels. */
export function waterfallOf({ figures, words, box, measurer }: GapInput, plotHeight: number) {
  const { width } = box;
  const { stops, steps, tick } = words;
  const domain = domainOf(figures, box);
  const ticks = roundTicks(domain, 3);
  const service = steps[SERVICE]!;
  const communication = steps[COMMUNICATION];
  const left = textWidth(ticks.map(tick), measurer) + 10;
  const total = textLines(service.name, width * 0.2, measurer);
  const totalWidth = Math.max(
    measurer(service.figure, TOTAL_SIZE, WEIGHT.strong),
    textWidth(total, measurer),
  );
  const right = width - totalWidth - 38;
  const halfLevel = clamp((right - left) * 0.045, 23, 42);
  const distance = (right - left - 2 * halfLevel) / SERVICE;
  const termWidth = halfLevel * 0.8;
  // Leaves the middles of stations free for their figures.
  const nameRoom = distance - 36;
  const widestWord = textWidth(
    steps.slice(0, SERVICE).flatMap(({ name }) => name.split(' ')),
    measurer,
  );

  const promise = communication
    ? [stops[PROMISED]!, communication].flatMap(({ name, figure }) =>
        textLines(`${name} ${figure}`, distance - termWidth - 2, measurer),
      )
    : [];
  const plotY = linear(domain, [plotHeight, 0]);
  // What is not known stands in the middle: its name needs a place.
  const plotLevelY = (index: number) => plotY(stops[index]!.level ?? (domain[0] + domain[1]) / 2);
  // The promise's words stand above both levels, and may need room above the plot.
  const promiseInPlot = communication
    ? Math.min(plotLevelY(PROMISED), plotLevelY(DELIVERED) - 18) - 10
    : 0;
  const top = Math.max(26, promise.length * LINE + 2 - promiseInPlot);
  return {
    words,
    measurer,
    ticks,
    /** The left end of the scale's lines, and where the last level ends. */
    left,
    right,
    /** The name of the service gap in lines, and the room of its words. */
    total,
    totalWidth,
    /** Half the width of a station's level. */
    halfLevel,
    /** From the middle of a station to that of the next. */
    distance,
    termWidth,
    /** The room of a term's words, and its name in lines. */
    nameRoom,
    nameLines: ({ name, shortName }: StepWords): string[] =>
      textLines(widestWord > nameRoom ? shortName : name, nameRoom, measurer, 3),
    /** The lines of the promise's words, and the baseline of their last. */
    promise,
    promiseY: top + promiseInPlot,
    /** Where the plot ends below. */
    bottom: top + plotHeight,
    /** The middle of a station. */
    stationX: (index: number) => left + halfLevel + index * distance,
    /** The height of a value, and that of a stop's level. */
    y: (value: number) => top + plotY(value),
    levelY: (index: number) => top + plotLevelY(index),
  };
}

/** Whether the figures of the stations and of the gaps between them have room side by side. */
export function hasRoomAcross(input: GapInput): boolean {
  const { words, box, measurer } = input;
  const { distance, halfLevel } = waterfallOf(input, plotHeightFor(box.width));
  const stations = words.stops.slice(0, SERVICE + 1).map(({ figure }) => figure);
  const terms = words.steps.slice(0, SERVICE).map(({ figure }) => figure);
  const widthOf = (texts: readonly string[]) =>
    textWidth(texts, measurer, WEIGHT.strong, TYPE.strong);
  const widest = widthOf(stations) + textWidth(terms, measurer, WEIGHT.strong);
  // A gap stands half way from one station to the next, and half of each figure is on that way.
  // The first station has the values of the scale at its left.
  const isFree = widthOf(stations.slice(0, 1)) / 2 <= halfLevel + TICK_SPACE;
  return isFree && widest <= distance;
}

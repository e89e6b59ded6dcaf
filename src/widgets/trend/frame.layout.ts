import type { Block } from '../../chart/blocks.js';
import { hasGivenWay, partsOf, type Box } from '../../chart/drawing.js';
import { clamp, px } from '../../chart/geometry.js';
import { linear } from '../../chart/scale.js';
import { textWidth } from '../../chart/text.js';
import { SPACE } from '../../tokens/tokens.js';
import { LABEL_GAP } from './axes.layout.js';
import type { Axes } from '../../series/plotted.layout.js';
import {
  BESIDE_GAPS,
  LEAST_WIDTH,
  namesBeside,
  valuesBeside,
  type Beside,
  type TrendInput,
} from './beside.layout.js';
import { legendBlock, namesOf, valuesOf, type Name } from './names.layout.js';
import { heightBelow } from './time-axis.layout.js';

/** Above the plot: the line of the events' names; half a label and a ring; the least of these. */
const EVENT_LINE = 24;
const HEAD = 12;
const LEAST_HEAD = 8;

/** The labels of a value axis that are wider than this share of the box give way. */
const LABELS_SHARE = 0.25;
/** The least height of a plot as a share of the usual, of one that has nothing around it in pixels. */
const LEAST_SHARE = 1 / 3;
const LEAST_PLOT = 8;
/** The greatest height of a plot that fills its box, as a share of the width. */
const MOST_SHARE = 0.75;
/** With less height than this the plot matters more than the times below it. */
const TIMES_FROM = 52;

/** The axes and what stands around them. */
export interface Frame {
  readonly axes: Axes;
  /** The names of the lines, or their last values. */
  readonly names: Block;
  /** Whether the names stand beside the plot, at the line ends. */
  readonly beside: boolean;
  /** Whether the events' names have a line above the plot. */
  readonly events: boolean;
  /** Whether the value axis has labels. */
  readonly labelled: boolean;
  /** Whether the time axis has labels. */
  readonly timed: boolean;
}

/** The room that is left for the axes beside and below names. */
interface Around {
  readonly top: number;
  readonly right: number;
}

/** The height of a plot: by its width, or what the box leaves after what is `taken`. */
function plotHeight(box: Box, taken: number): number {
  const { width, height } = box;
  const { plot } = partsOf(box);
  if (height === undefined) return Math.round(clamp(width * 0.32, 150, plot));
  const least = hasGivenWay(box, 'rows') ? LEAST_PLOT : Math.round(plot * LEAST_SHARE);
  return clamp(Math.floor(height - taken), least, Math.max(plot, width * MOST_SHARE));
}

/** Whether the time axis has labels below names of a height. */
const hasTimes = (box: Box, top: number): boolean =>
  box.height === undefined || !hasGivenWay(box, 'rows') || box.height - top >= TIMES_FROM;

/** Whether a legend may stay: several lines need one to be told apart until the axes' labels give way. */
const hasLegend = ({ figures: { series }, box }: TrendInput): boolean =>
  !hasGivenWay(box, 'legend') || (series.length > 1 && !hasGivenWay(box, 'axis-titles'));

/** What stands around the plot, whatever its names. */
interface Scaffold extends Pick<Frame, 'events' | 'labelled'> {
  /** From the left of the box to the plot. */
  readonly left: number;
  /** From the names to the plot. */
  readonly head: number;
  /** Between the plot and the time axis. */
  readonly below: number;
}

function scaffoldOf(
  { figures, box, measurer }: TrendInput,
  labels: readonly string[],
  below: number,
): Scaffold {
  const { events: all, phases, forecastStart } = figures;
  const isBare = hasGivenWay(box, 'axis-titles');
  const room = Math.ceil(textWidth(labels, measurer)) + LABEL_GAP;
  const labelled = !isBare || room <= box.width * LABELS_SHARE;
  const events = !isBare && (all.length > 0 || phases.length > 0 || forecastStart !== null);
  const head = events ? EVENT_LINE : isBare ? LEAST_HEAD : HEAD;
  return { left: labelled ? room : SPACE.s, head, below, events, labelled };
}

/** The axes in what a scaffold and the names leave of the box. */
function axesIn(
  { figures: { span }, box }: TrendInput,
  domain: readonly [number, number],
  { left, head, below }: Scaffold,
  { top, right }: Around,
): Pick<Frame, 'axes' | 'timed'> {
  const timed = hasTimes(box, top);
  const height = plotHeight(box, top + head + below + heightBelow(timed));
  const width = px(Math.max(LEAST_WIDTH, box.width - left - right));
  const plot = { x: left, y: px(top + head), width, height };
  const axes = {
    plot,
    x: linear([span.start, span.end], [plot.x, plot.x + width]),
    y: linear(domain, [plot.y + height, plot.y]),
  };
  return { axes, timed };
}

/**
 * The axes with the names at the line ends where there is room for all, else in a legend above; where
 * that has given way, with the last values alone.
 *
 * @param domain of the value axis, in the widget's unit
 * @param labels of the value axis and of the volumes' own
 * @param below the height of what stands between the plot and the time axis
 */
export function frameOf(
  input: TrendInput,
  domain: readonly [number, number],
  labels: readonly string[],
  below: number,
): Frame {
  const { figures, words, box, measurer } = input;
  const scaffold = scaffoldOf(input, labels, below);
  const { left, events, labelled } = scaffold;
  const atEnds = (names: Beside | undefined, beside: boolean): Frame | undefined => {
    if (!names) return undefined;
    const made = axesIn(input, domain, scaffold, { top: 0, right: names.room + BESIDE_GAPS });
    const placed = names.place(made.axes);
    return placed && { ...made, names: placed, beside, events, labelled };
  };
  const withLegend = (named: readonly Name[]): Frame => {
    const legend = legendBlock(named, box.width, measurer);
    const made = axesIn(input, domain, scaffold, { top: legend.height, right: SPACE.s });
    return { ...made, names: legend, beside: false, events, labelled };
  };
  const names = namesOf(figures, words, !hasGivenWay(box, 'target-label'));
  const whole = atEnds(namesBeside(input, names), true);
  if (whole) return whole;
  if (hasLegend(input)) return withLegend(names);
  const values = valuesOf(figures, words);
  return atEnds(valuesBeside(input, left), false) ?? withLegend(values.slice(0, 1));
}

import type { Block } from '../../chart/blocks.js';
import { hasGivenWay, partsOf, type Box, type LayoutInput } from '../../chart/drawing.js';
import { clamp, px } from '../../chart/geometry.js';
import { linear } from '../../chart/scale.js';
import { textWidth } from '../../chart/text.js';
import { SPACE } from '../../tokens/tokens.js';
import { LABEL_GAP, type Axes } from './axes.layout.js';
import {
  NAME_GAP,
  NAME_WEIGHT,
  endNames,
  endValues,
  legendBlock,
  nameLines,
  namesOf,
  valuesOf,
  type Name,
} from './names.layout.js';
import { middleAt } from './plotted.layout.js';
import { BARE_FOOT, TIME_HEIGHT } from './time-axis.layout.js';
import type { TrendFigures } from './trend.model.js';
import type { TrendWords } from './trend.words.js';

export type TrendInput = LayoutInput<TrendFigures, TrendWords>;

/** Narrower boxes have a legend as long as there is room for one, and still narrower ones no names. */
const NAMES_FROM = 560;
const NARROW_NAMES_FROM = 340;
/** More lines than these are named in a legend. */
const MOST_END_NAMES = 8;

/** Above the plot: the line of the events' names; half a label and a ring; the least of these. */
const EVENT_LINE = 24;
const HEAD = 12;
const LEAST_HEAD = 8;

/** Shares of the width: of names beside the plot, of values there, of labels of a value axis. */
const NAMES_SHARE = 0.26;
const VALUES_SHARE = 0.4;
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

/** Names that stand beside the plot: how wide they are, and how they are placed on axes. */
interface Beside {
  readonly room: number;
  place(axes: Axes): Block | undefined;
}

/** Where the lines of the plot end across. */
const endOf = ({ series }: TrendFigures, axes: Axes): number =>
  axes.x(
    Math.max(
      ...series.flatMap(({ columns }) =>
        columns.length ? middleAt(columns, columns.length - 1) : [],
      ),
    ),
  );

/** The names at the line ends with the newest volumes below them; undefined where they are too long. */
function namesBeside(
  { figures, words, box, measurer }: TrendInput,
  names: readonly Name[],
): Beside | undefined {
  const { width } = box;
  const isWide = width >= (hasGivenWay(box, 'legend') ? NARROW_NAMES_FROM : NAMES_FROM);
  if (!isWide || names.length > MOST_END_NAMES) return undefined;
  const lines = nameLines(names, Math.min(width * NAMES_SHARE, 220), measurer);
  if (!lines) return undefined;
  return {
    room: Math.max(
      textWidth(lines.flat(), measurer, NAME_WEIGHT),
      textWidth(words.volume, measurer),
    ),
    place: (axes) => endNames(names, lines, axes, endOf(figures, axes)),
  };
}

/** The last values alone at the line ends; undefined where they are too long. */
function valuesBeside({ figures, words, box, measurer }: TrendInput): Beside | undefined {
  const values = valuesOf(figures, words);
  const room = textWidth(
    values.map(({ text }) => text),
    measurer,
    NAME_WEIGHT,
  );
  if (room > box.width * VALUES_SHARE) return undefined;
  return { room, place: (axes) => endValues(values, axes, endOf(figures, axes)) };
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
  const { span, events, phases, forecastStart } = figures;
  const isBare = hasGivenWay(box, 'axis-titles');
  const names = namesOf(figures, words, !hasGivenWay(box, 'target-label'));
  const labelRoom = Math.ceil(textWidth(labels, measurer)) + LABEL_GAP;
  const labelled = !isBare || labelRoom <= box.width * LABELS_SHARE;
  const left = labelled ? labelRoom : SPACE.s;
  const hasEvents = !isBare && (events.length > 0 || phases.length > 0 || forecastStart !== null);
  const head = hasEvents ? EVENT_LINE : isBare ? LEAST_HEAD : HEAD;
  const frame = ({ top, right }: Around): Omit<Frame, 'names' | 'beside'> => {
    const timed = hasTimes(box, top);
    const height = plotHeight(box, top + head + below + (timed ? TIME_HEIGHT : BARE_FOOT));
    const width = px(Math.max(40, box.width - left - right));
    const plot = { x: left, y: px(top + head), width, height };
    const axes = {
      plot,
      x: linear([span.start, span.end], [plot.x, plot.x + width]),
      y: linear(domain, [plot.y + height, plot.y]),
    };
    return { axes, events: hasEvents, labelled, timed };
  };
  const tryBeside = (beside: Beside | undefined, whole: boolean): Frame | undefined => {
    if (!beside) return undefined;
    const made = frame({ top: 0, right: beside.room + NAME_GAP + 4 });
    const placed = beside.place(made.axes);
    return placed && { ...made, names: placed, beside: whole };
  };
  const legendOf = (named: readonly Name[]): Frame => {
    const legend = legendBlock(named, box.width, measurer);
    return { ...frame({ top: legend.height, right: SPACE.s }), names: legend, beside: false };
  };
  const atEnds = tryBeside(namesBeside(input, names), true);
  if (atEnds) return atEnds;
  if (hasLegend(input)) return legendOf(names);
  return tryBeside(valuesBeside(input), false) ?? legendOf(valuesOf(figures, words).slice(0, 1));
}

import { block, paint, textAt, type Block } from '../../chart/blocks.js';
import type { Look, Mark, TextLook, TextMark } from '../../chart/drawing.js';
import { flowBlock } from '../../chart/flow.js';
import { horizontal, segment } from '../../chart/geometry.js';
import { spread } from '../../chart/labels.js';
import { LINE as LINE_HEIGHT, wrap, type TextMeasurer } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import type { Axes } from '../../series/plotted.layout.js';
import { figureAt, type Column } from '../../series/columns.model.js';
import { CAPPED, DOTS, LINE } from '../../series/line.layout.js';
import { lastValueOf } from '../../series/series.model.js';
import { TARGET } from '../../series/target.layout.js';
import type { TrendFigures } from './trend.model.js';
import type { TrendWords } from './trend.words.js';

/** From a name to its line's end. */
const LEADER: Look = { layer: 'ground', part: 'legend', style: 'leader' };
const TARGET_LEADER: Look = { ...LEADER, style: 'target-leader' };

/** How far names at the line ends may stand above the plot and below it, and from one to the next. */
const ABOVE = 8;
const BELOW = 12;
const NAME_SPACE = 3;

/** Names are measured as if strong. */
export const NAME_WEIGHT = WEIGHT.strong;
/** From the plot to the names at the line ends. */
export const NAME_GAP = 14;
/** From a sample of the legend to the next line of it, and to its name. */
const LEGEND_LINE = LINE_HEIGHT + 3;
const SAMPLE = 22;
/** The length of a leader that is worth drawing, in pixels upward. */
const SHORTEST_LEADER = 5;

/** What stands at the end of a line, or in the legend: its last value and its name. */
export interface Name {
  readonly text: string;
  readonly textLook: TextLook;
  /** The look of its line. */
  readonly line: Look;
  /** The last value; null where the line ends elsewhere. */
  readonly value: number | null;
  /** The series whose symbols are on the line; undefined for a line without. */
  readonly symbol?: number;
}

/**
 * The names of all lines: of each series and its capped rate, then of the target.
 *
 * @param withTarget whether the target has a name
 */
export function namesOf(
  { series, newestTarget }: TrendFigures,
  words: TrendWords,
  withTarget: boolean,
): Name[] {
  const names = series.flatMap((figure, order): Name[] => {
    const { end, capped } = words.series[order]!;
    const last = lastValueOf(figure);
    const lastOf = (column: Column) => (last < 0 ? null : figureAt(column, last));
    const { value, capped: rate } = figure.columns;
    const colour = { series: order };
    return [
      {
        text: end,
        textLook: { ...colour, emphasis: 'strong' },
        line: { ...LINE, ...colour },
        value: lastOf(value),
        symbol: order,
      },
      // A capped rate that ends before its line has a name here, but no end to point at.
      { text: capped, textLook: colour, line: { ...CAPPED, ...colour }, value: lastOf(rate) },
    ];
  });
  // The name of a band stands at its middle.
  const value =
    newestTarget && typeof newestTarget === 'object'
      ? (newestTarget.min + newestTarget.max) / 2
      : newestTarget;
  const target = withTarget ? words.target : '';
  names.push({ text: target, textLook: { tone: 'muted' }, line: TARGET, value });
  return names.filter(({ text }) => text);
}

/** The last values of all lines in place of their names: those of the series, then the capped ones. */
export function valuesOf(figures: TrendFigures, words: TrendWords): Name[] {
  // The names are those of each series and its capped rate in turn.
  const values = namesOf(figures, words, false).map((name) => {
    const { last, lastCapped } = words.series[name.textLook.series!]!;
    return { ...name, text: name.symbol === undefined ? lastCapped : last };
  });
  const isShown = ({ text, value }: Name) => text !== '' && value !== null;
  return [true, false].flatMap((own) =>
    values.filter((name) => isShown(name) && (name.symbol !== undefined) === own),
  );
}

/** The names in lines for the room beside the plot; undefined where one would lose a word there. */
export function nameLines(
  names: readonly Name[],
  room: number,
  measurer: TextMeasurer,
): string[][] | undefined {
  const texts = names.map(({ text }) => wrap(text, room, TYPE.mark, measurer, 3, NAME_WEIGHT));
  return texts.some((lines) => lines.at(-1)?.endsWith('\u2026')) ? undefined : texts;
}

/**
 * Names at the line ends, moved apart.
 *
 * @param lines the lines of each name
 * @param end where the lines of the plot end across
 * @returns undefined where the names can't all stand there
 */
export function endNames(
  names: readonly Name[],
  lines: readonly string[][],
  { plot, y }: Axes,
  end: number,
): Block | undefined {
  const ends = names.map(({ value }) => (value === null ? null : y(value)));
  const middles = spread(
    lines.map(({ length }, index) => ({
      y: ends[index] ?? plot.y,
      height: length * LINE_HEIGHT + NAME_SPACE,
    })),
    plot.y - ABOVE,
    plot.y + plot.height + BELOW,
  );
  if (!middles) return undefined;
  const left = plot.x + plot.width + NAME_GAP;
  const marks: Mark[] = [];
  const texts: TextMark[] = [];
  names.forEach(({ textLook, line }, index) => {
    const [lineEnd, middle, nameLine] = [ends[index] ?? null, middles[index]!, lines[index]!];
    const baseline = middle - ((nameLine.length - 1) * LINE_HEIGHT) / 2 + 4;
    texts.push(...textAt(nameLine, left, baseline, textLook));
    if (lineEnd === null || Math.abs(lineEnd - middle) < SHORTEST_LEADER) return;
    const leader = segment(end + 5, lineEnd, left - 3, middle);
    marks.push(...paint(line === TARGET ? TARGET_LEADER : LEADER, leader));
  });
  return block(0, 0, { marks, texts });
}

/** Last values at the line ends, as many from the first on as have room; undefined where none has. */
export function endValues(values: readonly Name[], axes: Axes, end: number): Block | undefined {
  const room = axes.plot.height + ABOVE + BELOW;
  const most = Math.min(values.length, Math.floor(room / (LINE_HEIGHT + NAME_SPACE)));
  for (let count = most; count > 0; count--) {
    const shown = values.slice(0, count);
    const lines = shown.map(({ text }) => [text]);
    const placed = endNames(shown, lines, axes, end);
    if (placed) return placed;
  }
  return undefined;
}

/** The names as a legend, each after a sample of its line. */
export function legendBlock(names: readonly Name[], width: number, measurer: TextMeasurer): Block {
  const entries = names.map(({ text, textLook, line, symbol }) => ({
    ...textLook,
    text,
    swatch: [
      ...paint({ ...line, part: 'legend' }, horizontal(0, 0, 16)),
      ...(symbol === undefined
        ? []
        : paint(
            { ...DOTS, part: 'legend', series: symbol },
            { shape: 'symbol', symbol, radius: 3, center: { x: 8, y: 0 } },
          )),
    ],
  }));
  const options = { lead: SAMPLE, weight: NAME_WEIGHT, step: LEGEND_LINE };
  const legend = flowBlock(entries, width, measurer, options);
  return { ...legend, height: names.length ? legend.height + 4 : 0 };
}

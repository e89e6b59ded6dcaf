import { across, markers } from '../../chart/path.js';
import { px } from '../../chart/box.js';
import { spread } from '../../chart/labels.js';
import { LINE, flow, linesOf, type Sheet } from '../../chart/sheet.js';
import { wrap, type TextMeasurer } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { Axes } from './axes.layout.js';
import { colourOf } from './lines.layout.js';
import { figureAt, type TrendFigures } from './trend.model.js';
import { lastValueOf, type TrendWords } from './trend.words.js';

/** What stands at the end of a line, or in the legend: its last value and its name. */
export interface Name {
  readonly text: string;
  /** The classes of its words and of its line's sample. */
  readonly kind: string;
  readonly stroke: string;
  /** The last value; null where the line ends elsewhere. */
  readonly value: number | null;
  /** The series whose markers are on the line; undefined for a line without. */
  readonly series?: number;
}

export const namesOf = ({ series, latest }: TrendFigures, words: TrendWords): Name[] =>
  [
    ...series.flatMap((one, index) => {
      const { end, capped } = words.series[index]!;
      const colour = colourOf(index);
      const last = lastValueOf(one);
      const { value, capped: rate } = one.columns;
      return [
        {
          text: end,
          kind: `${colour} strong`,
          stroke: `line ${colour}`,
          value: last < 0 ? null : figureAt(value, last),
          series: index,
        },
        // A capped rate that ends before its line has a name here, but no end to point at.
        {
          text: capped,
          kind: colour,
          stroke: `capped ${colour}`,
          value: last < 0 ? null : figureAt(rate, last),
        },
      ];
    }),
    {
      text: words.target,
      kind: 'muted',
      stroke: 'target',
      value: latest?.point.target ?? null,
    },
  ].filter(({ text }) => text);

/** The names in lines for the room beside the plot; null where one would lose a word there. */
export function nameLines(
  names: readonly Name[],
  room: number,
  measure: TextMeasurer,
): string[][] | null {
  const lines = names.map((one) => wrap(one.text, room, TYPE.mark, measure, 3, 600));
  return lines.some((all) => all.at(-1)?.endsWith('\u2026')) ? null : lines;
}

/** Writes names at the line ends, moved apart; false where they can't all stand there. */
export function endNames(
  names: readonly Name[],
  lines: readonly string[][],
  { plot, y }: Axes,
  end: number,
  sheet: Sheet,
): boolean {
  const ends = names.map(({ value }) => (value === null ? null : y(value)));
  const middles = spread(
    ends.map((at, i) => ({ y: at ?? plot.y, height: lines[i]!.length * LINE + 3 })),
    plot.y - 8,
    plot.y + plot.height + 12,
  );
  if (!middles) return false;
  const left = plot.x + plot.width + 14;
  names.forEach(({ kind, stroke }, i) => {
    const [at, middle] = [ends[i] ?? null, middles[i]!];
    sheet.text(lines[i]!, left, middle - ((lines[i]!.length - 1) * LINE) / 2 + 4, kind);
    if (at !== null && Math.abs(at - middle) >= 5) {
      sheet.mark(`leader ${stroke}`, `M${px(end + 5)},${at}L${left - 3},${px(middle)}`, 'legend');
    }
  });
  return true;
}

const SAMPLE = 22;

/** The same as a legend above the plot, flowing in lines, down to the sheet's new height. */
export function legend(names: readonly Name[], sheet: Sheet): void {
  const spots = flow(
    names.map(({ text }) => text),
    sheet.width,
    sheet.measure,
    { lead: SAMPLE, weight: 600 },
  );
  names.forEach(({ kind, stroke, series }, i) => {
    const { lines, x, line } = spots[i]!;
    const y = line * (LINE + 3) + 12;
    sheet.mark(stroke, across(x, y - 4, x + 16), 'legend');
    if (series !== undefined)
      sheet.mark(
        `dots ${colourOf(series)}`,
        markers(series, [{ x: x + 8, y: y - 4 }], 3),
        'legend',
      );
    sheet.text(lines, x + SAMPLE, y, kind);
  });
  if (names.length) sheet.y = linesOf(spots) * (LINE + 3) + 4;
}

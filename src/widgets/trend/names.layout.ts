import { label, px, type TextMark } from '../../chart/box.js';
import { spread } from '../../chart/labels.js';
import { ellipsis, wrap, type Measure } from '../../chart/text.js';
import { SPACE, TYPE } from '../../tokens/tokens.js';
import type { Axes } from './axes.layout.js';
import { colourOf } from './lines.layout.js';
import type { TrendFigures } from './trend.model.js';
import type { TrendWords } from './trend.words.js';

/** What stands at the end of a line, or in the legend: its last value and its name. */
export interface Name {
  readonly text: string;
  /** 0 is the target's. */
  readonly colour: number;
  readonly thin: boolean;
  /** The last value; null where the line ends elsewhere. */
  readonly value: number | null;
}

/** A line's sample in the legend, or the leader from its end to its name. */
export interface Stroke {
  readonly path: string;
  readonly colour: number;
  readonly thin: boolean;
}

export interface Names {
  readonly texts: readonly TextMark[];
  readonly strokes: readonly Stroke[];
  readonly height: number;
}

export const LINE = 15;

export function namesOf({ series, latest }: TrendFigures, words: TrendWords): Name[] {
  const all = series.flatMap(({ points }, index): Name[] => {
    const { end, last, cappedLabel, lastCapped } = words.series[index]!;
    const { value = null, capped = null } = points.filter((one) => one.value !== null).at(-1) ?? {};
    const own = { text: `${last} ${end}`.trim(), colour: colourOf(index), thin: false, value };
    if (points.every((one) => one.capped === null)) return [own];
    // A capped rate that ends before its line has a name here, but no end to point at.
    return [
      own,
      { ...own, text: `${lastCapped} ${cappedLabel}`.trim(), thin: true, value: capped },
    ];
  });
  const target: Name = {
    text: words.target,
    colour: 0,
    thin: true,
    value: latest?.point.target ?? null,
  };
  return words.target ? [...all, target] : all;
}

const weight = ({ thin }: Name): number => (thin ? 400 : 600);
const kind = ({ colour, thin }: Name): string =>
  colour ? `s${colour}${thin ? '' : ' strong'}` : 'muted';

/** The names in lines for the room beside the plot; null where one would lose a word there. */
export function nameLines(
  names: readonly Name[],
  room: number,
  measure: Measure,
): string[][] | null {
  const lines = names.map((one) => wrap(one.text, room, TYPE.mark, measure, 3, weight(one)));
  return lines.some((all) => all.at(-1)?.endsWith('\u2026')) ? null : lines;
}

/** Names at the line ends, moved apart; null where they can't all stand there. */
export function endNames(
  names: readonly Name[],
  lines: readonly string[][],
  { plot, y }: Axes,
  end: number,
): Names | null {
  const ends = names.map(({ value }) => (value === null ? null : y(value)));
  const middles = spread(
    ends.map((at, i) => ({ y: at ?? plot.y, height: lines[i]!.length * LINE + 3 })),
    plot.y - 8,
    plot.y + plot.height + 12,
  );
  if (!middles) return null;
  const left = plot.x + plot.width + 14;
  return {
    height: 0,
    texts: names.flatMap((one, i) =>
      lines[i]!.map((text, line) =>
        label(left, middles[i]! + (line - (lines[i]!.length - 1) / 2) * LINE + 4, text, kind(one)),
      ),
    ),
    strokes: names.flatMap(({ colour }, i) => {
      const at = ends[i] ?? null;
      const moved = at !== null && Math.abs(at - middles[i]!) >= 5;
      return moved
        ? [{ path: `M${px(end + 5)},${at}L${left - 3},${px(middles[i]!)}`, colour, thin: true }]
        : [];
    }),
  };
}

/** The same as a legend above the plot, flowing in lines. */
export function legend(names: readonly Name[], width: number, measure: Measure): Names {
  const texts: TextMark[] = [];
  const strokes: Stroke[] = [];
  let [x, y] = [0, 12];
  for (const one of names) {
    const text = ellipsis(one.text, width - 22, TYPE.mark, measure, weight(one));
    const length = 22 + measure(text, TYPE.mark, weight(one));
    if (x > 0 && x + length > width) [x, y] = [0, y + 18];
    strokes.push({ path: `M${px(x)},${y - 4}h16`, colour: one.colour, thin: one.thin });
    texts.push(label(x + 22, y, text, kind(one)));
    x += length + SPACE.l;
  }
  return { texts, strokes, height: names.length ? y + 10 : 0 };
}

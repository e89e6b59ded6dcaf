import { clamp, px, type TextMark } from '../../chart/box.js';
import { linear, roundTicks, type Scale } from '../../chart/scale.js';
import { widest, wrap, type Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import { drawnOrder, sortKey, type DimensionFigure, type GapFigures } from './gap.model.js';
import type { GapWords, RowWords, Tone } from './gap.words.js';
import { BASE, LINE, legend, lines, merged, rect, type Dot, type GapTarget, type Part, type PathMark, type Sign } from './marks.layout.js';

type Span = readonly [from: number, to: number];

/** Where everything of a row stands, from left to right. */
interface Columns {
  /** The label's room; above the plot where it is stacked. */
  readonly label: number;
  readonly stacked: boolean;
  readonly plot: Span;
  /** The right edges of figures. */
  readonly figure: number;
  readonly importance: number | null;
  readonly bar: Span | null;
  readonly interval: Span | null;
}

/** A row that has been given its height. */
interface Row {
  readonly figure: DimensionFigure;
  readonly words: RowWords;
  readonly label: readonly string[];
  readonly top: number;
  readonly height: number;
  /** The middle of its dots. */
  readonly y: number;
}

const GAP = 14;
const BAR = 40;
const INTERVAL = 92;
/** Less than this is no plot. */
const LEAST_PLOT = 150;
const DOT = 5;

function columnsOf(figures: GapFigures, words: GapWords, width: number, measure: Measure): Columns {
  const { rows, heads, total } = words;
  const of = (texts: readonly string[], head: string) =>
    Math.max(widest(texts, TYPE.mark, measure, 600), measure(head, TYPE.mark));
  const figure = of([...rows.map((row) => row.figure), total?.figure ?? ''], heads.figure);
  const numbers = rows.map(({ importance }) => importance);
  const importance = numbers.some(Boolean) ? of(numbers, heads.importance) : 0;
  const names = Math.max(
    widest(rows.map(({ label }) => label), TYPE.mark, measure),
    total ? measure(total.name, TYPE.mark, 600) : 0,
  );
  const label = Math.min(names, clamp(width * 0.32, 96, 270));
  const intervals = figures.dimensions.some(({ interval }) => interval);
  const side = (interval: boolean, bar: boolean) =>
    figure + GAP + (interval ? INTERVAL + GAP : 0) + (importance ? importance + GAP + (bar ? BAR + 8 : 0) : 0);
  // What goes first where room is short: the bars, then the intervals, then the label goes above.
  const [interval, bar] = [
    [intervals, importance > 0],
    [intervals, false],
  ].find(([a, b]) => width - label - GAP - side(a!, b!) >= 200) ?? [false, false];
  const rest = width - label - GAP - side(interval!, bar!);
  if (rest < LEAST_PLOT) {
    return {
      label: width - figure - (importance ? importance + GAP : 0) - GAP,
      stacked: true,
      plot: [DOT + 2, width - DOT - 2],
      figure: width,
      importance: importance ? width - figure - GAP : null,
      bar: null,
      interval: null,
    };
  }
  const plot: Span = [label + GAP + 2, label + GAP + rest - 8];
  const figureAt = label + GAP + rest + GAP + figure;
  return {
    label,
    stacked: false,
    plot,
    figure: figureAt,
    interval: interval ? [figureAt + GAP, figureAt + GAP + INTERVAL] : null,
    bar: bar ? [width - importance - 8 - BAR, width - importance - 8] : null,
    importance: importance ? width : null,
  };
}

function rowsOf(figures: GapFigures, words: GapWords, columns: Columns, sort: string, top: number, measure: Measure): Row[] {
  const { stacked, label: room } = columns;
  const least = figures.dimensions.length > 12 ? 25 : 29;
  let y = top;
  return drawnOrder(figures, sort).map((index) => {
    const row = words.rows[index]!;
    const label = wrap(row.label, room, TYPE.mark, measure, 3);
    const height = stacked ? label.length * LINE + 25 : Math.max(least, label.length * LINE + 8);
    const middle = stacked ? y + label.length * LINE + 12 : y + height / 2;
    const made = { figure: figures.dimensions[index]!, words: row, label, top: y, height, y: middle };
    y += height;
    return made;
  });
}

/** A row's words: its name, its figure, its importance. */
function rowTexts({ words, label, top, y }: Row, columns: Columns): TextMark[] {
  const { stacked, figure, importance, label: room } = columns;
  const base = stacked ? top + 12 : y + BASE;
  const first = stacked ? base : base - ((label.length - 1) * LINE) / 2;
  return [
    ...lines(label, stacked ? 0 : room, first, stacked ? '' : 'end'),
    { x: px(figure), y: px(base), text: words.figure, kind: `strong end ${words.tone}` },
    ...(importance !== null && words.importance
      ? [{ x: px(importance), y: px(base), text: words.importance, kind: 'muted end' }]
      : []),
  ];
}

/** The zone of tolerance; a minimum above the expectation leaves none. */
function zone({ figure: { minimum, expectation }, y }: Row, x: Scale): string[] {
  if (minimum === null || expectation === null || minimum >= expectation) return [];
  return [rect(x(minimum), y - 8, x(expectation) - x(minimum), 16)];
}

const toneOf = ({ words }: Row): Tone | 'perceived' => words.tone || 'perceived';

function rowDots(row: Row, x: Scale): Dot[] {
  const { expectation, perception } = row.figure;
  const at = (value: number | null, r: number, kind: string) =>
    value === null ? [] : [{ x: x(value), y: px(row.y), r, kind }];
  return [...at(expectation, DOT, 'expected'), ...at(perception, DOT - 0.5, toneOf(row))];
}

/** The line from expectation to perception, from edge to edge of the dots. */
function link({ figure: { expectation, perception }, y }: Row, x: Scale): string[] {
  if (expectation === null || perception === null) return [];
  const [a, b] = [x(expectation), x(perception)];
  const away = Math.sign(b - a) * DOT;
  return Math.abs(b - a) <= DOT ? [] : [`M${px(a + away)},${px(y)}H${b}`];
}

const TONES: readonly Tone[] = ['negative', 'positive', 'muted'];

/** Pieces of the rows, those of one tone in one path. */
const byTone = (kind: string, rows: readonly Row[], piece: (row: Row) => string[]): PathMark[] =>
  TONES.flatMap((tone) =>
    merged(`${kind} ${tone}`, rows.filter((row) => row.words.tone === tone).flatMap(piece)),
  );

/** The column of intervals: each on its own row, all on one zero line. */
function intervals(rows: readonly Row[], words: GapWords, span: Span, [top, bottom]: Span): Part {
  const ends = rows.flatMap(({ figure: { interval, gap } }) =>
    interval && gap !== null ? [interval.lower, interval.upper, gap] : [],
  );
  const x = linear([Math.min(0, ...ends), Math.max(0, ...ends)], [span[0] + 4, span[1] - 4]);
  const known = rows.filter(({ figure }) => figure.interval);
  return {
    bottom,
    paths: [
      { kind: 'axis', d: `M${x(0)},${top}V${bottom}` },
      ...byTone('interval', known, ({ figure: { interval }, y }) => [
        `M${x(interval!.lower)},${px(y)}H${x(interval!.upper)}`,
      ]),
    ],
    dots: known.map((row) => ({ x: x(row.figure.gap!), y: px(row.y), r: 2.5, kind: toneOf(row) })),
    texts: [
      { x: px((span[0] + span[1]) / 2), y: px(top - 8), text: words.heads.interval, kind: 'muted middle' },
      { x: x(0), y: bottom + 16, text: words.tick(0), kind: 'muted middle' },
    ],
    targets: [],
  };
}

/** The answer scale below the rows: few lines, none where they would cross the labels. */
function axis(figures: GapFigures, words: GapWords, columns: Columns, x: Scale, [top, bottom]: Span, measure: Measure): Part {
  const { lower, upper } = figures.scale;
  const room = widest([words.tick(lower), words.tick(upper)], TYPE.mark, measure) + 28;
  const ticks = roundTicks([lower, upper], clamp((columns.plot[1] - columns.plot[0]) / room, 2, 7));
  return {
    bottom: bottom + 22,
    paths: columns.stacked ? [] : merged('grid', ticks.map((tick) => `M${x(tick)},${top}V${bottom}`)),
    texts: ticks.map((tick) => ({ x: x(tick), y: bottom + 16, text: words.tick(tick), kind: 'muted middle' })),
    dots: [],
    targets: [],
  };
}

function entriesOf(figures: GapFigures, words: GapWords, sort: string) {
  const { legend: say } = words;
  const { dimensions, performanceOnly } = figures;
  const by = sortKey(figures, sort);
  const zoned = dimensions.some(
    ({ minimum, expectation }) => minimum !== null && expectation !== null && minimum < expectation,
  );
  const all: readonly (readonly [show: boolean, sign: Sign, text: string])[] = [
    [!performanceOnly, 'expected', say.expectation],
    // A single kind of dot needs no legend: the column's head names it.
    [!performanceOnly, 'filled', say.perception],
    [dimensions.some(({ finding }) => finding === 'unclear'), 'muted', say.unclear],
    [zoned, 'zone', say.tolerance],
    [by !== null, '', by ? say.sorted[by] : ''],
  ];
  return all.flatMap(([show, sign, text]) => (show ? [{ sign, text }] : []));
}

/** The headers of the columns at the right. */
function heads(words: GapWords, { figure, importance }: Columns, y: number): TextMark[] {
  const { heads: say } = words;
  return [
    { x: px(figure), y, text: say.figure, kind: 'muted end' },
    ...(importance === null ? [] : [{ x: px(importance), y, text: say.importance, kind: 'muted end' }]),
  ];
}

function totalRow(words: GapWords, columns: Columns, width: number, top: number): { paths: PathMark[]; texts: TextMark[]; bottom: number } {
  if (!words.total) return { paths: [], texts: [], bottom: top };
  const { stacked, label, figure } = columns;
  const y = top + 22;
  return {
    paths: [{ kind: 'grid', d: `M0,${px(top + 4)}H${px(width)}` }],
    texts: [
      { x: px(stacked ? 0 : label), y, text: words.total.name, kind: stacked ? 'strong' : 'strong end' },
      { x: px(figure), y, text: words.total.figure, kind: 'strong end' },
    ],
    bottom: top + 30,
  };
}

/**
 * The dimensions: a row each with expectation and perception on the answer scale, the gap and its
 * interval at the right. In a narrow box the name and the figure stand above the row's plot.
 */
export function dimensionsLayout(
  figures: GapFigures,
  words: GapWords,
  width: number,
  measure: Measure,
  sort: string,
  top: number,
): Part {
  const columns = columnsOf(figures, words, width, measure);
  const { stacked, plot, bar } = columns;
  const why = words.legend.none ? wrap(words.legend.none, width, TYPE.mark, measure, 4) : [];
  const first = top + why.length * LINE + (why.length ? 6 : 0);
  const across: Span = stacked ? [0, width] : [plot[0] - DOT, plot[1] + GAP];
  const key = legend(entriesOf(figures, words, sort), across, first, measure);
  const start = key.bottom + (stacked ? 22 : 4);
  const rows = rowsOf(figures, words, columns, sort, start, measure);
  const last = rows.at(-1);
  const end = last ? last.top + last.height : start;
  const x = linear([figures.scale.lower, figures.scale.upper], plot);
  const scale = axis(figures, words, columns, x, [start, end], measure);
  const column = columns.interval && intervals(rows, words, columns.interval, [start, end]);
  const total = totalRow(words, columns, width, scale.bottom);
  const most = Math.max(0, ...rows.map(({ figure }) => figure.importance ?? 0)) || 1;
  const bars = bar
    ? rows.map(({ figure, y }) => rect(bar[0], y - 2.5, ((figure.importance ?? 0) / most) * BAR, 5))
    : [];
  return {
    bottom: total.bottom,
    paths: [
      ...scale.paths,
      ...(stacked ? merged('grid', rows.map(({ y }) => `M${plot[0]},${px(y)}H${px(plot[1])}`)) : []),
      ...key.paths,
      ...merged('zone', rows.flatMap((row) => zone(row, x))),
      ...merged('importance', bars),
      ...byTone('link', rows, (row) => link(row, x)),
      ...(column?.paths ?? []),
      ...total.paths,
    ],
    dots: [...key.dots, ...rows.flatMap((row) => rowDots(row, x)), ...(column?.dots ?? [])],
    texts: [
      ...lines(why, 0, top + 12, 'muted'),
      ...key.texts,
      ...heads(words, columns, start - 8),
      ...rows.flatMap((row) => rowTexts(row, columns)),
      ...(column?.texts ?? []),
      ...scale.texts,
      ...total.texts,
    ],
    targets: rows.map(({ figure, top: y, height, y: middle }): GapTarget => {
      const at = [figure.expectation, figure.perception].flatMap((value) => (value === null ? [] : x(value)));
      const anchor = at.length ? { anchor: { x: px(at.reduce((a, b) => a + b) / at.length), y: px(middle - 8) } } : {};
      return { key: figure.key, part: 'dimension', x: 0, y: px(y), width, height: px(height), ...anchor };
    }),
  };
}

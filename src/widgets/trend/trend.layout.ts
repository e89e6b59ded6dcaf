import {
  clamp,
  px,
  type Box,
  type Layout,
  type Point,
  type Rect,
  type Target,
  type TextMark,
} from '../../chart/box.js';
import { downsample } from '../../chart/downsample.js';
import { spread } from '../../chart/labels.js';
import { circles, polyline } from '../../chart/path.js';
import { linear, niceDomain, roundTicks, type Scale } from '../../chart/scale.js';
import { ellipsis, widest, wrap, type Measure } from '../../chart/text.js';
import { timeTicks, type Tick } from '../../chart/time.js';
import { SPACE, TYPE } from '../../tokens/tokens.js';
import type { PointFigure, SeriesFigure, Span, TrendFigures } from './trend.model.js';
import { volumeSeries, type TrendWords } from './trend.words.js';

export interface SeriesMarks {
  /** 1 to 8: which of the series colours. */
  readonly colour: number;
  readonly line: string;
  readonly forecast: string;
  readonly capped: string;
  /** Points as open dots, all of them or those that would not be seen. */
  readonly dots: string;
  readonly intervals: string;
  /** The room between the control limits, and its edges. */
  readonly limits: string;
  readonly limitEdges: string;
  readonly center: string;
}

export interface EventMarks extends Rect {
  readonly span: boolean;
}

/** A line's sample in the legend, or the leader from its end to its label. */
export interface Stroke {
  readonly path: string;
  readonly colour: number;
  readonly thin: boolean;
}

export interface TrendLayout extends Layout {
  readonly plot: Rect;
  readonly grid: string;
  readonly axis: string;
  readonly series: readonly SeriesMarks[];
  readonly target: string;
  readonly signals: string;
  readonly events: readonly EventMarks[];
  readonly forecastLine: string;
  readonly strip: {
    readonly requested: string;
    readonly fulfilled: string;
    readonly sold: string;
  } | null;
  readonly strokes: readonly Stroke[];
  readonly texts: readonly TextMark[];
  /** The cross-hair's dots, one list for each target. */
  readonly crosses: readonly {
    readonly x: number;
    readonly dots: readonly (Point & { readonly colour: number })[];
  }[];
}

const LINE = 15;
const AXIS = 22;
const STRIP = 44;
const WIDE = 560;
const COLOURS = 8;

const middle = ({ start, end }: Span): number => start / 2 + end / 2;

/** The range of values to show: all data, limits and targets, on round numbers. */
function domainOf({ series, unit }: TrendFigures): [number, number] {
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ value, capped, limits, interval, target }) => [
      value,
      value === null ? null : capped,
      limits?.lower ?? null,
      limits?.upper ?? null,
      interval?.lower ?? null,
      interval?.upper ?? null,
      target,
    ]),
  );
  const known = values.filter((value) => value !== null && Number.isFinite(value));
  let low = known.reduce<number>((least, value) => Math.min(least, value!), Infinity);
  let high = known.reduce<number>((most, value) => Math.max(most, value!), -Infinity);
  if (low > high) return [0, 1];
  const share = unit === 'percent' && low >= 0 && high <= 100;
  // Amounts are read against nothing; rates against one another, but noise isn't blown up.
  if (!share && unit !== 'index' && low > 0) low = 0;
  if (low === high) [low, high] = [low - 1, high + 1];
  if (share && high - low < 10) [low, high] = [Math.max(0, high - 10), Math.max(10, high)];
  const [from, to] = niceDomain(low, high, 4);
  return share ? [Math.max(0, from), Math.min(100, to)] : [from, to];
}

interface Axes {
  readonly plot: Rect;
  readonly x: Scale;
  readonly y: Scale;
}

const at = ({ x, y }: Axes, point: Span, value: number | null): Point | null =>
  value === null || !Number.isFinite(value) ? null : { x: x(middle(point)), y: y(value) };

/** A stepped line over whole periods: each value holds from its period's start to its end. */
function steps(
  points: readonly PointFigure[],
  axes: Axes,
  pick: (one: PointFigure) => number | null,
): string {
  const { x, y } = axes;
  return points
    .map((one, index) => {
      const value = pick(one);
      if (value === null) return '';
      const before = points[index - 1];
      const open = before === undefined || pick(before) === null;
      const [from, to] = edges(points, index);
      return `${open ? `M${x(from)},${y(value)}` : `V${y(value)}`}H${x(to)}`;
    })
    .join('');
}

/** Where a point's period begins and ends on the axis; an instant reaches half way to its neighbours. */
function edges(points: readonly PointFigure[], index: number): [number, number] {
  const one = points[index]!;
  if (one.end > one.start) return [one.start, points[index + 1]?.start ?? one.end];
  const [before, after] = [points[index - 1], points[index + 1]];
  return [
    before ? (before.start + one.start) / 2 : one.start,
    after ? (after.start + one.start) / 2 : one.start,
  ];
}

function limitBand(points: readonly PointFigure[], { x, y }: Axes): string {
  return points
    .map(({ limits }, index) => {
      if (!limits) return '';
      const [from, to] = edges(points, index);
      return `M${x(from)},${y(limits.upper)}H${x(to)}V${y(limits.lower)}H${x(from)}Z`;
    })
    .join('');
}

const whisker = ({ x, y }: Axes, one: PointFigure): string =>
  one.interval ? `M${x(middle(one))},${y(one.interval.lower)}V${y(one.interval.upper)}` : '';

/** A point that no line reaches: its neighbours are missing. */
const alone = (all: readonly (Point | null)[], index: number): boolean =>
  !all[index - 1] && !all[index + 1];

function seriesMarks({ points, center }: SeriesFigure, index: number, axes: Axes): SeriesMarks {
  const all = points.map((one) => at(axes, one, one.value));
  const known = all.map((point, i) => (points[i]!.forecast ? null : point));
  // The dashed part starts at the last known point, so that the line has no hole there.
  const first = points.findIndex(({ forecast }) => forecast);
  const future = all.map((point, i) => (first >= 0 && i >= first - 1 ? point : null));
  const roomy = axes.plot.width / Math.max(1, points.length) >= 9;
  const seen = all.filter((point, i): point is Point => point !== null && (roomy || alone(all, i)));
  const width = axes.plot.width;
  return {
    colour: (index % COLOURS) + 1,
    line: polyline(downsample(known, width)),
    forecast: first < 0 ? '' : polyline(downsample(future, width)),
    capped: polyline(
      downsample(
        points.map((one) => at(axes, one, one.value === null ? null : one.capped)),
        width,
      ),
    ),
    dots: circles(seen, roomy ? 3 : 2),
    intervals: points.map((one) => whisker(axes, one)).join(''),
    limits: index === 0 ? limitBand(points, axes) : '',
    limitEdges:
      steps(points, axes, ({ limits }) => limits?.upper ?? null) +
      steps(points, axes, ({ limits }) => limits?.lower ?? null),
    center: center === null ? '' : steps(points, axes, ({ limits }) => (limits ? center : null)),
  };
}

/** A bar for each period, as one path; the outline of what was asked for, filled by what came. */
function stripMarks(series: SeriesFigure, axes: Axes, top: number, height: number) {
  const { points } = series;
  const most = points.reduce((all, { requested }) => Math.max(all, requested ?? 0), 0);
  const y = linear([0, most], [top + height, top]);
  const bar = (index: number, value: number | null): string => {
    if (value === null || most <= 0) return '';
    const [from, to] = edges(points, index).map((edge) => axes.x(edge)) as [number, number];
    const width = Math.max(1, Math.min((to - from) * 0.7, 28));
    const left = px((from + to) / 2 - width / 2);
    return `M${left},${px(top + height)}V${y(value)}h${px(width)}V${px(top + height)}`;
  };
  const tick = (index: number, value: number | null): string => {
    if (value === null || most <= 0) return '';
    const [from, to] = edges(points, index).map((edge) => axes.x(edge)) as [number, number];
    const width = Math.max(3, Math.min((to - from) * 0.9, 34));
    return `M${px((from + to) / 2 - width / 2)},${y(Math.min(value, most))}h${px(width)}`;
  };
  const path = (pick: (one: PointFigure) => number | null, draw = bar) =>
    points.map((one, index) => draw(index, pick(one))).join('');
  return {
    most,
    marks: {
      requested: path(({ requested }) => requested),
      fulfilled: path(({ fulfilled, requested }) =>
        fulfilled === null || requested === null ? null : Math.min(fulfilled, requested),
      ),
      sold: path(({ sold }) => sold, tick),
    },
  };
}

/** What stands at the end of a line, or in the legend: a value and its name. */
interface Entry {
  readonly text: string;
  readonly colour: number;
  readonly thin: boolean;
  /** Height of the line's end; null where it has none. */
  readonly y: number | null;
}

function entriesOf(figures: TrendFigures, words: TrendWords, y: Scale): Entry[] {
  const entries = figures.series.flatMap(({ points }, index): Entry[] => {
    const { end: name, last, cappedLabel, lastCapped } = words.series[index]!;
    const colour = (index % COLOURS) + 1;
    const { value = null, capped = null } = points.filter((one) => one.value !== null).at(-1) ?? {};
    const line: Entry = {
      text: `${last} ${name}`.trim(),
      colour,
      thin: false,
      y: value === null ? null : y(value),
    };
    if (points.every((one) => one.capped === null)) return [line];
    // A capped rate that ends before its line has a name here, but no end to point at.
    const end = capped === null ? null : y(capped);
    return [line, { text: `${lastCapped} ${cappedLabel}`.trim(), colour, thin: true, y: end }];
  });
  const target = figures.latest?.point.target ?? null;
  return words.target
    ? [
        ...entries,
        { text: words.target, colour: 0, thin: true, y: target === null ? null : y(target) },
      ]
    : entries;
}

const kindOfEntry = ({ colour, thin }: Entry): string =>
  colour === 0 ? 'muted' : `s${colour}${thin ? '' : ' strong'}`;

/** Labels at the line ends, moved apart; undefined where they can't all stand there. */
function endLabels(
  entries: readonly Entry[],
  { plot, x }: Axes,
  lines: readonly (readonly string[])[],
  end: number,
) {
  const middles = spread(
    entries.map(({ y }, i) => ({ y: y ?? plot.y, height: lines[i]!.length * LINE + 3 })),
    plot.y - 8,
    plot.y + plot.height + 12,
  );
  if (!middles) return undefined;
  const left = plot.x + plot.width + 14;
  const texts = entries.flatMap((entry, i) =>
    lines[i]!.map((text, line): TextMark => ({
      x: px(left),
      y: px(middles[i]! - ((lines[i]!.length - 1) * LINE) / 2 + line * LINE + 4),
      text,
      kind: kindOfEntry(entry),
    })),
  );
  const strokes = entries.flatMap(({ y, colour, thin }, i): Stroke[] =>
    y === null || Math.abs(y - middles[i]!) < 5
      ? []
      : [
          {
            path: `M${px(x(end) + 5)},${y}L${px(left - 3)},${px(middles[i]!)}`,
            colour,
            thin: thin || true,
          },
        ],
  );
  return { texts, strokes };
}

/** The same as a legend above the plot, flowing in lines. */
function legend(entries: readonly Entry[], width: number, measure: Measure) {
  const texts: TextMark[] = [];
  const strokes: Stroke[] = [];
  let [x, y] = [0, 12];
  for (const entry of entries) {
    const text = ellipsis(entry.text, width - 22, TYPE.mark, measure, entry.thin ? 400 : 600);
    const length = 22 + measure(text, TYPE.mark, entry.thin ? 400 : 600);
    if (x > 0 && x + length > width) [x, y] = [0, y + 18];
    strokes.push({ path: `M${px(x)},${y - 4}h16`, colour: entry.colour, thin: entry.thin });
    texts.push({ x: px(x + 22), y, text, kind: kindOfEntry(entry) });
    x += length + SPACE.l;
  }
  return { texts, strokes, height: entries.length ? y + 10 : 0 };
}

function eventMarks(figures: TrendFigures, words: TrendWords, { plot, x }: Axes, measure: Measure) {
  const texts: TextMark[] = [];
  const { forecastStart, span } = figures;
  const ahead = forecastStart !== null && forecastStart > span.start && forecastStart < span.end;
  const future = ahead ? x(forecastStart) : null;
  let free = plot.x;
  const name = (label: string, wanted: number): void => {
    const length = measure(label, TYPE.mark);
    const left = Math.max(plot.x, Math.min(wanted, plot.x + plot.width - length));
    // A name that has no place is in the tooltip; a mark without one still tells that something was.
    if (left < free || length > plot.width) return;
    texts.push({ x: px(left), y: plot.y - 6, text: label, kind: 'muted' });
    free = left + length + SPACE.m;
  };
  const marks = figures.events.flatMap(({ start, end, to }, index): EventMarks[] => {
    if (end < figures.span.start || start > figures.span.end) return [];
    const [from, until] = [x(start), x(to === null ? start : end)];
    const label = words.events[index]!;
    name(label, to === null ? from : (from + until - measure(label, TYPE.mark)) / 2);
    return [
      {
        x: from,
        y: plot.y,
        width: px(Math.max(to === null ? 0 : 2, until - from)),
        height: plot.height,
        span: to !== null,
      },
    ];
  });
  if (future !== null) name(words.forecast, future);
  return { marks, texts, future };
}

/** Ticks of the time axis with labels that don't touch, each under the middle of its period. */
function timeLabels(
  figures: TrendFigures,
  words: TrendWords,
  { plot, x }: Axes,
  y: number,
  measure: Measure,
): TextMark[] {
  const { kind, span, series } = figures;
  const own = kind !== 'instant';
  const sample = series[0]?.points[0];
  const half = own && sample ? (sample.end - sample.start) / 2 : 0;
  const place = ({ at: start }: Tick): number => x(own ? start + half : words.fromWall(start));
  const label = (ticks: readonly Tick[], index: number): string => {
    const { at: start, kind: step } = ticks[index]!;
    const year = new Date(start).getUTCFullYear();
    const before = ticks[index - 1];
    const full =
      step !== 'year' &&
      step !== 'hour' &&
      (!before || new Date(before.at).getUTCFullYear() !== year);
    return step === 'hour' && start % 86_400_000 === 0
      ? words.x(start, 'day', false)
      : words.x(start, step, full);
  };
  // The first and the last may reach a little over the axis, not over the card's edge.
  const inside = (tick: Tick, length: number): number =>
    clamp(place(tick), plot.x - SPACE.l + length / 2, plot.x + plot.width + SPACE.s - length / 2);
  const fits = (ticks: readonly Tick[]): boolean => {
    let free = -Infinity;
    return ticks.every((tick, index) => {
      const length = measure(label(ticks, index), TYPE.mark);
      const left = inside(tick, length) - length / 2;
      const ok = left >= free;
      free = left + length + 10;
      return ok;
    });
  };
  const [start, end] = [words.toWall(span.start), words.toWall(span.end)];
  const ticks = timeTicks(kind, start, own ? end : end + 1, plot.width, fits);
  return ticks.map((tick, index) => {
    const text = label(ticks, index);
    return { x: px(inside(tick, measure(text, TYPE.mark))), y, text, kind: 'muted middle' };
  });
}

interface Crossing {
  readonly t: string;
  readonly x: number;
  readonly dots: (Point & { readonly colour: number })[];
}

/** All points of one time together: the cross-hair's stops, in order of time. */
function crossings(figures: TrendFigures, axes: Axes): Crossing[] {
  const stops = new Map<number, Crossing>();
  figures.series.forEach(({ points }, index) => {
    for (const point of points) {
      const x = axes.x(middle(point));
      const stop = stops.get(point.start) ?? { t: String(point.t), x, dots: [] };
      stops.set(point.start, stop);
      const place = at(axes, point, point.value);
      if (place) stop.dots.push({ ...place, colour: (index % COLOURS) + 1 });
    }
  });
  return [...stops.entries()].sort(([a], [b]) => a - b).map(([, stop]) => stop);
}

function targetsOf(stops: readonly Crossing[], { plot }: Axes, height: number): Target[] {
  return stops.map(({ t, x, dots }, index) => {
    const left = index === 0 ? plot.x - 6 : (stops[index - 1]!.x + x) / 2;
    const right =
      index === stops.length - 1 ? plot.x + plot.width + 6 : (x + stops[index + 1]!.x) / 2;
    const top = dots.reduce((least, { y }) => Math.min(least, y), plot.y + plot.height);
    return {
      key: t,
      x: px(left),
      y: plot.y - 4,
      width: px(right - left),
      height: height - plot.y + 4,
      anchor: { x, y: top },
    };
  });
}

/** The widest labels at the right that the box has room for; none in a narrow one. */
function endRoom(figures: TrendFigures, words: TrendWords, width: number, measure: Measure) {
  const entries = entriesOf(figures, words, linear([0, 1], [0, 1]));
  if (width < WIDE || entries.length > 8) return null;
  const most = Math.min(width * 0.26, 220);
  const lines = entries.map(({ text, thin }) =>
    wrap(text, most, TYPE.mark, measure, 3, thin ? 400 : 600),
  );
  const whole = lines.every((all) => !all.at(-1)!.endsWith('\u2026'));
  return whole ? { lines, room: widest(lines.flat(), TYPE.mark, measure, 600) + 18 } : null;
}

/**
 * Places a trend: the lines with limits, signals, target and events, under them the volumes on the
 * same time axis. Names stand at the line ends where they fit, else in a legend above; a narrow
 * box loses the volume strip before anything that is said.
 */
export function trendLayout(
  figures: TrendFigures,
  words: TrendWords,
  { width }: Box,
  measure: Measure,
): TrendLayout {
  const domain = domainOf(figures);
  const count = 4;
  const values = roundTicks(domain, count);
  const yTexts = values.map((value, index) => words.y(value, index === values.length - 1));
  const volume = volumeSeries(figures);
  const withStrip = volume !== undefined && width >= 380;
  const stripTick = withStrip
    ? words.volumeTick(
        volume.points.reduce((most, { requested }) => Math.max(most, requested ?? 0), 0),
      )
    : '';
  const left = Math.ceil(widest([...yTexts, stripTick], TYPE.mark, measure)) + SPACE.s;
  const ends = endRoom(figures, words, width, measure);
  const height = Math.round(Math.min(Math.max(width * 0.32, 150), 240));
  const above = (figures.events.length || figures.forecastStart !== null ? 20 : 8) + 4;

  const build = (labelled: boolean) => {
    const right = labelled && ends ? ends.room : SPACE.s;
    const probe = linear(domain, [height, 0]);
    const top = labelled ? null : legend(entriesOf(figures, words, probe), width, measure);
    const plot: Rect = {
      x: left,
      y: (top?.height ?? 0) + above,
      width: Math.max(40, width - left - right),
      height,
    };
    const axes: Axes = {
      plot,
      x: linear([figures.span.start, figures.span.end], [plot.x, plot.x + plot.width]),
      y: linear(domain, [plot.y + plot.height, plot.y]),
    };
    const last = figures.series.reduce(
      (most, { points }) => Math.max(most, points.at(-1) ? middle(points.at(-1)!) : 0),
      -Infinity,
    );
    const labels =
      labelled && ends ? endLabels(entriesOf(figures, words, axes.y), axes, ends.lines, last) : top;
    return labels && { plot, axes, labels };
  };
  const { plot, axes, labels } = (ends && build(true)) || build(false)!;
  const bottom = plot.y + plot.height;
  const strip = withStrip ? stripMarks(volume, axes, bottom + 14, STRIP - 8) : null;
  const foot = bottom + (strip ? STRIP + 8 : 0);
  const events = eventMarks(figures, words, axes, measure);
  const stops = crossings(figures, axes);
  const total = foot + AXIS;
  const beside = ends && labels !== undefined && plot.x + plot.width < width - 60;
  const volumeTexts: TextMark[] =
    strip && beside
      ? words.volume.slice(0, 3).map((text, index) => ({
          x: px(plot.x + plot.width + 14),
          y: px(bottom + 28 + index * LINE),
          text: ellipsis(text, width - plot.x - plot.width - 14, TYPE.mark, measure),
          kind: 'muted',
        }))
      : [];
  const signalled = figures.series.flatMap(({ points }) =>
    points.flatMap((one) => (one.signals.length ? [at(axes, one, one.value)] : [])),
  );
  // Rings as wide as the points stand apart, so that many don't clot.
  const ring = px(clamp(plot.width / Math.max(1, stops.length), 3, 6.5));
  return {
    width,
    height: total,
    plot,
    grid: values.map((value) => `M${plot.x},${axes.y(value)}h${px(plot.width)}`).join(''),
    axis: `M${plot.x},${foot}h${px(plot.width)}`,
    series: figures.series.map((one, index) => seriesMarks(one, index, axes)),
    target: figures.series[0] ? steps(longest(figures.series), axes, ({ target }) => target) : '',
    signals: circles(
      signalled.filter((one) => one !== null),
      ring,
    ),
    events: events.marks,
    forecastLine: events.future === null ? '' : `M${events.future},${plot.y}V${bottom}`,
    strip: strip?.marks ?? null,
    strokes: labels.strokes,
    texts: [
      ...labels.texts,
      ...values.map((value, index) => ({
        x: left - SPACE.s,
        y: px(axes.y(value) + 4),
        text: yTexts[index]!,
        kind: 'muted end',
      })),
      ...(strip ? [{ x: left - SPACE.s, y: bottom + 22, text: stripTick, kind: 'muted end' }] : []),
      ...events.texts,
      ...volumeTexts,
      ...timeLabels(figures, words, axes, foot + 16, measure),
    ],
    targets: targetsOf(stops, axes, total),
    crosses: stops,
  };
}

/** The series that reaches furthest carries the target's steps. */
const longest = (series: readonly SeriesFigure[]): readonly PointFigure[] =>
  series.reduce<readonly PointFigure[]>(
    (most, { points }) => (points.length > most.length ? points : most),
    [],
  );

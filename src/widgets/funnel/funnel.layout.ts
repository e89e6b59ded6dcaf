import { px, type Box, type Layout, type Rect, type Target, type TextMark } from '../../chart/box.js';
import { linear, type Scale } from '../../chart/scale.js';
import { widest, wrap, type Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { FunnelFigures, StageFigure } from './funnel.model.js';
import type { FunnelWords, LegendItem, StageWords } from './funnel.words.js';

/** A channel's share of a stage, or a swatch that names it; `shade` counts from 1. */
export interface Segment extends Rect {
  readonly shade: number;
}

/** What is drawn in one stroke for all stages, each as an SVG path; `''` for nothing. */
interface Paths {
  /** The base behind each bar. */
  readonly ghosts: string;
  /** From bar to bar: what went on. */
  readonly connectors: string;
  /** What was lost at the biggest drop. */
  readonly loss: string;
  /** Outlines of what is still on its way. */
  readonly pending: string;
  /** Hatching of what no channel holds. */
  readonly unassigned: string;
  /** Ticks at the counts of the period before. */
  readonly ticks: string;
}

export interface FunnelLayout extends Layout, Paths {
  readonly segments: readonly Segment[];
  readonly texts: readonly TextMark[];
}

/** Where the columns stand: names beside the bars, or above them in a narrow box. */
interface Plan {
  readonly side: boolean;
  readonly label: number;
  readonly bar: { readonly x: number; readonly width: number; readonly height: number };
  /** The shares' own width; in a narrow box they stand right of the counts. */
  readonly share: number;
  readonly figures: number;
  readonly asides: number;
  /** The width that rows take. */
  readonly extent: number;
}

const LINE = 16;
/** From the top of a line of text to its baseline. */
const BASELINE = 12;
const GAP = 16;
const PAD = 8;
const SHADES = 5;
const LEAST_BAR = 220;
/** Longer bars tell no more, and the eye loses the way to the figures. */
const LONGEST_BAR = 720;
const SWATCH = 10;

const block = (x: number, y: number, width: number, height: number): string =>
  `M${px(x)},${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;

/** A block filled with diagonals: a pattern without an id, so that pictures can't mix them up. */
function hatch({ x, y, width, height }: Rect): string {
  const lines = [block(x, y, width, height)];
  for (let from = 4 - height; from < width; from += 4) {
    const start = Math.max(0, -from);
    const end = Math.min(height, width - from);
    lines.push(`M${px(x + from + start)},${px(y + height - start)}L${px(x + from + end)},${px(y + height - end)}`);
  }
  return lines.join('');
}

function planOf(words: FunnelWords, width: number, measure: Measure): Plan {
  const all = (pick: (stage: StageWords) => readonly string[]) => words.stages.flatMap(pick);
  const share = widest(all((one) => [one.share]), TYPE.mark, measure);
  const count = widest(all((one) => [one.count]), TYPE.strong, measure, 600);
  const asides = widest(all((one) => one.asides.map(({ text }) => text)), TYPE.mark, measure);
  const label = Math.min(widest(all((one) => [one.label]), TYPE.mark, measure), Math.max(96, width * 0.3), 240);
  const figures = Math.max(share, count);
  const beside = GAP + figures + (asides && asides + GAP * 1.5);
  const room = width - label - 10 - beside;
  const side = room >= LEAST_BAR;
  const bar = side
    ? { x: label + 10, width: Math.min(room, LONGEST_BAR), height: 28 }
    : { x: 0, width: Math.min(width, LONGEST_BAR), height: 20 };
  const extent = bar.x + bar.width + (side ? beside : 0);
  return { side, label, bar, share, figures: side ? figures : count + PAD + share, asides, extent };
}

interface Spot {
  readonly lines: readonly string[];
  readonly x: number;
  readonly line: number;
}

/** Sets texts side by side, each after room for a swatch, in as many lines as they need. */
function flow(texts: readonly string[], room: number, lead: number, gap: number, measure: Measure): Spot[] {
  let x = 0;
  let line = 0;
  let tall = 1;
  return texts.map((text) => {
    const lines = wrap(text, Math.max(room - lead, LINE), TYPE.mark, measure, 4);
    const length = lead + widest(lines, TYPE.mark, measure);
    if (x > 0 && x + length > room) {
      x = 0;
      line += tall;
      tall = 1;
    }
    const spot = { lines, x, line };
    x += length + gap;
    tall = Math.max(tall, lines.length);
    return spot;
  });
}

const linesOf = (spots: readonly Spot[]): number =>
  spots.reduce((most, { line, lines }) => Math.max(most, line + lines.length), 0);

interface Part extends Paths {
  readonly segments: readonly Segment[];
  readonly texts: readonly TextMark[];
}

/** A bar with what belongs to it: its parts side by side, the pending after them, the old tick. */
function barPart(stage: StageFigure, base: StageFigure, scale: Scale, plan: Plan, y: number, ways: number) {
  const { x, height } = plan.bar;
  const parts = stage.parts.length ? stage.parts : [stage.count];
  const segments: Segment[] = [];
  let unassigned = '';
  let sum = 0;
  parts.forEach((part, index) => {
    const from = scale(sum);
    sum += part;
    const length = scale(sum) - from;
    if (part <= 0) return;
    // A gap tells neighbours of one shade apart; what is there at all leaves a mark.
    const rect = { x: px(from), y: px(y), width: px(Math.max(0.75, length > 3 && ways > 1 ? length - 1 : length)), height };
    if (ways > 0 && index === ways) unassigned = hatch({ ...rect, x: rect.x + 0.5, y: rect.y + 0.5, width: Math.max(0.5, rect.width - 1), height: height - 1 });
    else segments.push({ ...rect, shade: (index % SHADES) + 1 });
  });
  const end = scale(stage.count);
  const pending = stage.pending
    ? block(end + 1, y + 0.5, Math.max(1, scale(stage.count + stage.pending) - end - 1.5), height - 1)
    : '';
  return {
    segments,
    unassigned,
    pending,
    ghosts: base.count > 0 ? block(x, y, scale(base.count) - x, height) : '',
    ticks: stage.previous === null ? '' : `M${scale(stage.previous)},${px(y - 3)}v${height + 6}`,
  };
}

/** The name and the figures of a stage: beside its bar, or in lines above it. */
function rowTexts(words: StageWords, plan: Plan, y: number, middle: number, measure: Measure): TextMark[] {
  const { side, bar, label, share, figures } = plan;
  const lines = labelLines(words, plan, measure);
  const right = bar.x + bar.width;
  const centred = (count: number, index: number) => px(middle + (index - count / 2) * LINE + BASELINE);
  const top = (index: number) => px(y + index * LINE + BASELINE);
  if (side) {
    const aside = right + GAP * 2.5 + figures;
    return [
      ...lines.map((text, i) => ({ x: px(label), y: centred(lines.length, i), text, kind: 'end' })),
      { x: px(right + GAP), y: centred(2, 0), text: words.count, kind: 'strong', size: TYPE.strong },
      { x: px(right + GAP), y: centred(2, 1), text: words.share, kind: 'muted' },
      ...words.asides.map((one, i) => ({ ...one, x: px(aside), y: centred(words.asides.length, i) })),
    ];
  }
  const spots = flow(words.asides.map(({ text }) => text), bar.width, 0, PAD, measure);
  return [
    ...lines.map((text, i) => ({ x: 0, y: top(i), text })),
    { x: px(right - share - PAD), y: top(0), text: words.count, kind: 'strong end', size: TYPE.strong },
    { x: px(right), y: top(0), text: words.share, kind: 'muted end' },
    ...spots.map(({ x, line }, i) => ({ ...words.asides[i]!, x: px(x), y: top(lines.length + line) })),
  ];
}

const labelLines = (words: StageWords, plan: Plan, measure: Measure): string[] =>
  wrap(words.label, plan.side ? plan.label : plan.bar.width - plan.figures - GAP, TYPE.mark, measure, 4);

/** The words between two bars: the way on the left, what was lost at the right. */
function stepTexts({ steps, drop }: StageWords, { bar }: Plan, y: number, measure: Measure) {
  const lost = drop ? measure(drop.text, TYPE.mark, 600) + GAP : 0;
  const gap = measure(' \u00b7 ', TYPE.mark);
  const spots = flow(steps.map(({ text }) => text), bar.width - 2 * PAD - lost, 0, gap, measure);
  const texts: TextMark[] = spots.flatMap(({ lines, x, line }, index) =>
    lines.map((text, i) => ({
      x: px(bar.x + PAD + x),
      y: px(y + (line + i) * LINE + BASELINE),
      text: spots[index + 1]?.line === line ? `${text} \u00b7` : text,
      kind: steps[index]!.kind,
    })),
  );
  if (drop) {
    texts.push({ x: px(bar.x + bar.width - PAD), y: px(y + BASELINE), text: drop.text, kind: `${drop.kind} end` });
  }
  return { texts, lines: Math.max(linesOf(spots), drop ? 1 : 0) };
}

/** The names of what is drawn, each after a swatch of it. */
function legendPart(items: readonly LegendItem[], x: number, y: number, room: number, gap: number, measure: Measure) {
  const spots = flow(items.map(({ text }) => text), room, SWATCH + 6, gap, measure);
  const paths = { pending: '', unassigned: '', ticks: '' };
  const segments: Segment[] = [];
  items.forEach(({ mark }, index) => {
    const spot = spots[index]!;
    const at = { x: px(x + spot.x), y: px(y + spot.line * (LINE + 4) + 3), width: SWATCH, height: SWATCH };
    const inner = { x: at.x + 0.5, y: at.y + 0.5, width: SWATCH - 1, height: SWATCH - 1 };
    if (typeof mark === 'number') segments.push({ ...at, shade: (mark % SHADES) + 1 });
    else if (mark === 'unassigned') paths.unassigned = hatch(inner);
    else if (mark === 'pending') paths.pending = block(inner.x, inner.y, inner.width, inner.height);
    else paths.ticks = `M${at.x + SWATCH / 2},${at.y - 1}v${SWATCH + 2}`;
  });
  const texts = spots.flatMap(({ lines, x: from, line }) =>
    lines.map((text, i) => ({
      x: px(x + from + SWATCH + 6),
      y: px(y + line * (LINE + 4) + i * LINE + BASELINE),
      text,
      kind: 'muted',
    })),
  );
  return { segments, texts, ...paths, height: linesOf(spots) * (LINE + 4) };
}

/**
 * Places a funnel: each stage's bar on one baseline, the way to it between the bars, its name and
 * figures beside it or, in a narrow box, above it; what the shades mean at the foot, or at the
 * right where the bars leave room.
 */
export function funnelLayout(
  figures: FunnelFigures,
  words: FunnelWords,
  { width }: Box,
  measure: Measure,
): FunnelLayout {
  const plan = planOf(words, width, measure);
  const { side, bar, extent } = plan;
  const { stages, channels, biggest } = figures;
  const base = stages[figures.base]!;
  const most = stages.reduce(
    (top, { count, pending, previous }) => Math.max(top, count + (pending ?? 0), previous ?? 0),
    0,
  );
  const scale = linear([0, most || 1], [bar.x, bar.x + bar.width]);
  const parts: Partial<Part>[] = [];
  const targets: Target[] = [];
  let y = 2;
  let bottom = 0;
  stages.forEach((stage, index) => {
    const say = words.stages[index]!;
    const top = y;
    const way = stepTexts(say, plan, y + (index ? 7 : 0), measure);
    y += way.lines ? way.lines * LINE + (index ? 13 : 4) : index ? 10 : 0;
    const lines = labelLines(say, plan, measure).length;
    const asides = side ? [] : flow(say.asides.map(({ text }) => text), bar.width, 0, PAD, measure);
    const head = (lines + linesOf(asides)) * LINE;
    const row = side ? Math.max(bar.height, head, 2 * LINE) : head + 4 + bar.height;
    const barY = side ? y + (row - bar.height) / 2 : y + head + 4;
    const before = stages[index - 1];
    const [from, to] = [scale(before?.count ?? 0), scale(stage.count + (stage.pending ?? 0))];
    const foot = side ? barY : y;
    parts.push(
      barPart(stage, base, scale, plan, barY, channels.length),
      { texts: [...way.texts, ...rowTexts(say, plan, y, barY + bar.height / 2, measure)] },
      before ? { connectors: `M${bar.x},${px(bottom)}H${from}L${to},${px(foot)}H${bar.x}z` } : {},
      index === biggest ? { loss: `M${from},${px(bottom)}V${px(foot)}H${to}z` } : {},
    );
    bottom = barY + bar.height;
    y += row;
    const anchor = { x: scale(stage.count), y: px(barY) };
    targets.push({ key: stage.key, x: -4, y: px(top), width: px(extent + 8), height: px(y - top + 2), anchor });
  });
  const spare = width - extent - GAP * 2;
  const beside = spare >= 150;
  const legend = beside
    ? // No room is left after an endless gap: an item a line.
      legendPart(words.legend, extent + GAP * 2, 2, spare, Infinity, measure)
    : legendPart(words.legend, bar.x, y + 12, width - bar.x, GAP, measure);
  parts.push(legend);
  const path = (name: keyof Paths) => parts.map((part) => part[name] ?? '').join('');
  return {
    width,
    height: Math.ceil(beside ? Math.max(y, legend.height) : y + (legend.height && legend.height + 12)) + 4,
    targets,
    segments: parts.flatMap(({ segments }) => segments ?? []),
    texts: parts.flatMap(({ texts }) => texts ?? []),
    ghosts: path('ghosts'),
    connectors: path('connectors'),
    loss: path('loss'),
    pending: path('pending'),
    unassigned: path('unassigned'),
    ticks: path('ticks'),
  };
}

import { px, type Box, type Layout, type Target, type TextMark } from '../../chart/box.js';
import { linear } from '../../chart/scale.js';
import type { Measure } from '../../chart/text.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelWords, LegendItem } from './funnel.words.js';
import {
  BASELINE,
  GAP,
  LINE,
  block,
  flow,
  hatch,
  linesOf,
  planOf,
  shadeOf,
  textsOf,
  type Paths,
  type Plan,
  type Segment,
} from './plan.layout.js';
import { barPart, headPart, stepPart, type Part } from './row.layout.js';

export interface FunnelLayout extends Layout, Paths {
  readonly segments: readonly Segment[];
  readonly texts: readonly TextMark[];
}

const SWATCH = 10;
const LEGEND_LINE = LINE + 4;
/** A column for the legend at the right of the rows is worth having from this width. */
const LEGEND_ROOM = 150;

/** The names of what is drawn, each after a swatch of it, from a point on. */
function legendPart(
  items: readonly LegendItem[],
  [left, top]: readonly [number, number],
  room: number,
  gap: number,
  measure: Measure,
): Part {
  const spots = flow(textsOf(items), room, measure, { lead: SWATCH + 6, gap });
  const segments: Segment[] = [];
  const paths = { pending: '', unassigned: '', ticks: '' };
  items.forEach(({ mark }, index) => {
    const spot = spots[index]!;
    const [x, y] = [px(left + spot.x), px(top + spot.line * LEGEND_LINE + 3)];
    const inner = [x + 0.5, y + 0.5, SWATCH - 1, SWATCH - 1] as const;
    if (mark === 'unassigned') paths.unassigned = hatch(...inner);
    else if (mark === 'pending') paths.pending = block(...inner);
    else if (mark === 'previous') paths.ticks = `M${x + SWATCH / 2},${y - 1}v${SWATCH + 2}`;
    else segments.push({ x, y, width: SWATCH, height: SWATCH, shade: shadeOf(mark) });
  });
  const texts = spots.flatMap(({ lines, x, line }) =>
    lines.map((text, i) => ({
      x: px(left + x + SWATCH + 6),
      y: px(top + line * LEGEND_LINE + i * LINE + BASELINE),
      text,
      kind: 'muted',
    })),
  );
  return { segments, texts, ...paths, height: linesOf(spots) * LEGEND_LINE };
}

/** All stages from the top down, and the targets that they answer to. */
function rows(figures: FunnelFigures, words: FunnelWords, plan: Plan, measure: Measure) {
  const { stages, biggest } = figures;
  const { side, bar, extent } = plan;
  const most = stages.reduce(
    (top, { count, pending, previous }) => Math.max(top, count + (pending ?? 0), previous ?? 0),
    0,
  );
  const scale = linear([0, most || 1], [bar.x, bar.x + bar.width]);
  const whole = stages[figures.base]!.count;
  const parts: Part[] = [];
  const targets: Target[] = [];
  let y = 2;
  let bottom = 0;
  stages.forEach((stage, index) => {
    const say = words.stages[index]!;
    const top = y;
    const step = stepPart(say, plan, top + (index ? 7 : 0), measure);
    y += step.height + (index ? 13 : step.height && 4);
    // In a narrow box the way ends above the name, so that the name stands on clear ground.
    const landing = y;
    if (index && !side) y += 5;
    const head = headPart(say, plan, y, measure);
    const barY = side ? y + (head.height - bar.height) / 2 : y + head.height;
    parts.push(step, head, barPart(stage, whole, scale, plan, barY));
    if (index) {
      const [from, to] = [
        scale(stages[index - 1]!.count),
        scale(stage.count + (stage.pending ?? 0)),
      ];
      const [start, end] = [px(bottom), px(side ? barY : landing)];
      const connectors = `M${bar.x},${start}H${from}L${to},${end}H${bar.x}z`;
      const loss = index === biggest ? `M${from},${start}V${end}H${to}z` : '';
      parts.push({ connectors, loss, height: 0 });
    }
    bottom = barY + bar.height;
    y += side ? head.height : head.height + bar.height;
    const anchor = { x: scale(stage.count), y: px(barY) };
    const [width, height] = [px(extent + 8), px(y - top + 2)];
    targets.push({ key: stage.key, x: -4, y: px(top), width, height, anchor });
  });
  return { parts, targets, height: y };
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
  const { parts, targets, height } = rows(figures, words, plan, measure);
  const right = plan.extent + GAP * 2;
  const { x } = plan.bar;
  const beside = width - right >= LEGEND_ROOM;
  const legend = beside
    ? // After an endless gap no room is left: an item a line.
      legendPart(words.legend, [right, 2], width - right, Infinity, measure)
    : legendPart(words.legend, [x, height + 12], width - x, GAP, measure);
  const all = [...parts, legend];
  const below = legend.height && legend.height + 12;
  const path = (name: keyof Paths) => all.map((part) => part[name] ?? '').join('');
  return {
    width,
    height: Math.ceil(beside ? Math.max(height, legend.height) : height + below) + 4,
    targets,
    segments: all.flatMap(({ segments }) => segments ?? []),
    texts: all.flatMap(({ texts }) => texts ?? []),
    ghosts: path('ghosts'),
    connectors: path('connectors'),
    loss: path('loss'),
    pending: path('pending'),
    unassigned: path('unassigned'),
    ticks: path('ticks'),
  };
}

import { px, type Box, type Layout } from '../../chart/box.js';
import { linear } from '../../chart/scale.js';
import { LINE, linesOf } from '../../chart/sheet.js';
import type { Measure } from '../../chart/text.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelWords } from './funnel.words.js';
import { BASELINE, FunnelSheet, GAP, planOf, shadeOf, type Plan } from './plan.layout.js';
import { barPart, headPart, stepPart } from './row.layout.js';

const SWATCH = 10;
const LEGEND_LINE = LINE + 4;
/** A column for the legend at the right of the rows is worth having from this width. */
const LEGEND_ROOM = 150;

/** All stages from the top down, and the targets that they answer to. */
function rows(figures: FunnelFigures, words: FunnelWords, plan: Plan, sheet: FunnelSheet): void {
  const { stages, biggest } = figures;
  const { side, x, bar, height } = plan;
  const reach = stages.map(({ count, pending }) => count + (pending ?? 0));
  const most = Math.max(...reach, ...stages.map(({ previous }) => previous ?? 0));
  const scale = linear([0, most || 1], [x, x + bar]);
  const whole = scale(stages[figures.base]!.count) - x;
  let bottom = 0;
  sheet.y = 2;
  stages.forEach((stage, index) => {
    const say = words.stages[index]!;
    const top = sheet.y;
    if (index) sheet.y += 7;
    stepPart(say, plan, sheet);
    if (sheet.y > top) sheet.y += 6;
    // In a narrow box the way ends above the name, so that the name stands on clear ground.
    const landing = sheet.y;
    if (index && !side) sheet.y += 5;
    const y = headPart(say, plan, sheet);
    sheet.piece('ghost', x, y, whole, height);
    const places = barPart(stage, scale, height, y, sheet);
    if (index) {
      const [from, to] = [scale(stages[index - 1]!.count), scale(reach[index]!)];
      const [start, end] = [px(bottom), px(side ? y : landing)];
      sheet.add('connector', `M${x},${start}H${from}L${to},${end}H${x}z`);
      if (index === biggest) sheet.add('loss', `M${from},${start}V${end}H${to}z`);
    }
    bottom = y + height;
    const anchor = scale(stage.count);
    // As many as are told apart in words.
    const series = places.slice(
      0,
      say.rows.filter(([, , channel]) => channel !== undefined).length,
    );
    sheet.target(stage.key, -4, top, plan.extent + 8, sheet.y - top + 2, { anchor, series });
  });
}

/** The names of what is drawn, each after a swatch of it, from a point on; how tall they are. */
function legend(
  items: FunnelWords['legend'],
  x: number,
  y: number,
  gap: number,
  sheet: FunnelSheet,
): number {
  const lead = SWATCH + 6;
  const spots = sheet.say(items, x, y + BASELINE, sheet.width - x, {
    step: LEGEND_LINE,
    lead,
    gap,
  });
  items.forEach(({ mark }, index) => {
    const spot = spots[index]!;
    const kind = typeof mark === 'number' ? shadeOf(mark) : mark;
    sheet.piece(kind, x + spot.x, y + spot.line * LEGEND_LINE + 3, SWATCH, SWATCH);
  });
  return linesOf(spots) * LEGEND_LINE;
}

/**
 * Places a funnel: each stage's bar on one baseline, the way to it between the bars, its name and
 * figures beside it or, in a narrow box, above it; what the shades mean at the foot, or at the
 * right where the bars leave room.
 */
export function funnelLayout(
  figures: FunnelFigures,
  words: FunnelWords,
  box: Box,
  measure: Measure,
): Layout {
  const { width } = box;
  const sheet = new FunnelSheet(box, measure);
  const plan = planOf(words, sheet);
  rows(figures, words, plan, sheet);
  const right = plan.extent + GAP * 2;
  if (width - right >= LEGEND_ROOM) {
    // After an endless gap no room is left: an item a line.
    sheet.y = Math.max(sheet.y, legend(words.legend, right, 2, Infinity, sheet));
  } else if (words.legend.length) {
    sheet.y += 12 + legend(words.legend, plan.x, sheet.y + 12, GAP, sheet);
  }
  sheet.y += 4;
  return sheet.finish();
}

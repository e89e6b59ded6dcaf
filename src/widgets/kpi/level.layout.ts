import { above, block, overlay, shift, textAt, type Block } from '../../chart/blocks.js';
import type { Box, LayoutInput } from '../../chart/drawing.js';
import { BASELINE, flowBlock, type FlowEntry } from '../../chart/flow.js';
import { clamp } from '../../chart/geometry.js';
import { LINE, textWidth, wrap, type TextMeasurer } from '../../chart/text.js';
import { SPACE, TYPE, WEIGHT } from '../../tokens/tokens.js';
import type { KpiFigures } from './kpi.model.js';
import type { KpiWords } from './kpi.words.js';

export type KpiInput = LayoutInput<KpiFigures, KpiWords>;

/** The size of the figure, by whether the box is narrower than that. */
const NARROW = 240;
const SIZE = 40;
const NARROW_SIZE = 32;
/** What the figure takes of the height of a box that has one, up to the size of any key figure. */
const HEIGHT_SHARE = 0.28;

/** From the top of a figure to its baseline, as a part of its size. */
const ASCENT = 0.85;

/** Between two changes of one line. */
const GAP = 16;
const CHANGES = { gap: GAP, weight: WEIGHT.strong, separator: '\u00b7', step: 17 };

/**
 * The same with no more changes than are too high for the box, however short they are: with those it is
 * known not to fit, and thousands take long to measure.
 */
export function withLimitedChanges(input: KpiInput): KpiInput {
  const { box, words } = input;
  const lines = Math.ceil((box.height ?? Infinity) / CHANGES.step) + 1;
  const most = lines * Math.ceil(box.width / GAP);
  return { ...input, words: { ...words, changes: words.changes.slice(0, most) } };
}

/** The size at which a figure fits into the box. */
function figureSize({ value }: KpiWords, { width, height }: Box, measurer: TextMeasurer): number {
  const usual = width < NARROW ? NARROW_SIZE : SIZE;
  const size =
    height === undefined ? usual : clamp(Math.floor(height * HEIGHT_SHARE), NARROW_SIZE, TYPE.key);
  return Math.floor(size * Math.min(1, width / measurer(value, size, WEIGHT.key)));
}

/**
 * The changes: as many as fit into one line stand on the baseline of the figure, all or the first
 * alone, so that a line is never broken there; the others below it.
 */
function changesBlock(
  entries: readonly FlowEntry[],
  left: number,
  baseline: number,
  { width }: Box,
  measurer: TextMeasurer,
): Block {
  const room = width - left;
  const fits = (candidates: readonly FlowEntry[]): boolean => {
    const texts = candidates.map(({ text }) => text);
    const isOneLine = flowBlock(candidates, room, measurer, CHANGES).height === CHANGES.step;
    return isOneLine && textWidth(texts, measurer, CHANGES.weight) <= room;
  };
  const beside = [entries.length, 1].find((count) => fits(entries.slice(0, count))) ?? 0;
  const [first, rest] = [entries.slice(0, beside), entries.slice(beside)];
  const weight = beside > 0 ? WEIGHT.text : WEIGHT.strong;
  return overlay(
    shift(flowBlock(first, room, measurer, CHANGES), left, baseline - BASELINE),
    rest.length
      ? shift(flowBlock(rest, width, measurer, { ...CHANGES, weight }), 0, baseline + SPACE.m)
      : block(0, 0),
  );
}

/** The figure, its changes and its target; all of it is the target of the level. */
export function levelBlock({ words, box, measurer }: KpiInput): Block {
  const { width } = box;
  const size = figureSize(words, box, measurer);
  const baseline = Math.round(size * ASCENT);
  const figureWidth = measurer(words.value, size, WEIGHT.key);
  const entries = words.changes.map(({ text, tone }, index): FlowEntry => {
    return { text, tone, emphasis: index ? undefined : 'strong' };
  });
  const figure = block(width, baseline + SPACE.m, {
    texts: textAt(words.value, 0, baseline, { emphasis: 'key', size }),
  });
  const changes = changesBlock(entries, figureWidth + SPACE.m, baseline, box, measurer);
  const lines = wrap(words.target.text, width, TYPE.mark, measurer);
  const target = block(width, lines.length * LINE, {
    texts: textAt(lines, 0, BASELINE, { tone: words.target.tone }),
  });
  const level = above(overlay(figure, changes), target);
  const { height } = level;
  const anchor = figureWidth / 2;
  return { ...level, width, targets: [{ key: 'value', x: 0, y: 0, width, height, anchor }] };
}

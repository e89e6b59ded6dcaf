import { px, type TextMark } from '../../chart/box.js';
import type { Scale } from '../../chart/scale.js';
import { wrap, type Measure } from '../../chart/text.js';
import { TYPE } from '../../tokens/tokens.js';
import type { StageFigure } from './funnel.model.js';
import type { Saying, StageWords } from './funnel.words.js';
import {
  BASELINE,
  GAP,
  LINE,
  PAD,
  block,
  flow,
  hatch,
  linesOf,
  shadeOf,
  textsOf,
  type Paths,
  type Plan,
  type Segment,
  type Spot,
} from './plan.layout.js';

/** Some marks of the picture, and how far down they reach from where they began. */
export interface Part extends Partial<Paths> {
  readonly height: number;
  readonly segments?: readonly Segment[];
  readonly texts?: readonly TextMark[];
}

/**
 * A bar and what belongs to it: its parts side by side, the pending after them, the base behind,
 * the tick of the period before.
 * @param whole the base stage's count
 */
export function barPart(stage: StageFigure, whole: number, scale: Scale, plan: Plan, y: number) {
  const { x, height } = plan.bar;
  const { count, pending, previous } = stage;
  const parts = stage.parts.length ? stage.parts : [count];
  const segments: Segment[] = [];
  let unassigned = '';
  let sum = 0;
  parts.forEach((part, index) => {
    const from = scale(sum);
    sum += part;
    const length = scale(sum) - from;
    if (part <= 0) return;
    // A gap tells neighbours of one shade apart; what is there at all leaves a mark.
    const width = px(Math.max(0.75, length > 3 && parts.length > 1 ? length - 1 : length));
    const rest = parts.length > 1 && index === parts.length - 1;
    if (rest) unassigned = hatch(from + 0.5, y + 0.5, Math.max(0.5, width - 1), height - 1);
    else segments.push({ x: from, y: px(y), width, height, shade: shadeOf(index) });
  });
  const end = scale(count);
  const room = Math.max(1, scale(count + (pending ?? 0)) - end - 1.5);
  return {
    height,
    segments,
    unassigned,
    pending: pending ? block(end + 1, y + 0.5, room, height - 1) : '',
    ghosts: whole > 0 ? block(x, y, scale(whole) - x, height) : '',
    ticks: previous === null ? '' : `M${scale(previous)},${px(y - 3)}v${height + 6}`,
  };
}

/** The words between two bars: the way here on the left, what was lost on it at the right. */
export function stepPart(
  { steps, drop }: StageWords,
  { bar }: Plan,
  y: number,
  measure: Measure,
): Part {
  const taken = drop ? measure(drop.text, TYPE.mark, 600) + GAP : 0;
  const gap = measure(' \u00b7 ', TYPE.mark);
  const spots = flow(textsOf(steps), bar.width - 2 * PAD, measure, { gap, taken });
  const texts: TextMark[] = spots.flatMap(({ lines, x, line }, index) =>
    lines.map((text, i) => ({
      x: px(bar.x + PAD + x),
      y: px(y + (line + i) * LINE + BASELINE),
      text: spots[index + 1]?.line === line ? `${text} \u00b7` : text,
      kind: steps[index]!.kind,
    })),
  );
  if (drop) {
    const at = { x: px(bar.x + bar.width - PAD), y: px(y + BASELINE) };
    texts.push({ ...at, text: drop.text, kind: `${drop.kind} end` });
  }
  return { texts, height: Math.max(linesOf(spots), drop ? 1 : 0) * LINE };
}

const asideSpots = (asides: readonly Saying[], { bar }: Plan, measure: Measure): Spot[] =>
  flow(textsOf(asides), bar.width, measure, { gap: PAD });

/** The name and the figures above a bar, from `y` down. */
function above(words: StageWords, plan: Plan, y: number, measure: Measure): Part {
  const { bar, share, figures } = plan;
  const lines = wrap(words.label, bar.width - figures - GAP, TYPE.mark, measure, 4);
  const spots = asideSpots(words.asides, plan, measure);
  const at = (line: number) => px(y + line * LINE + BASELINE);
  const [count, right] = [px(bar.width - share - PAD), px(bar.width)];
  return {
    height: (lines.length + linesOf(spots)) * LINE + 4,
    texts: [
      ...lines.map((text, i) => ({ x: 0, y: at(i), text })),
      { x: count, y: at(0), text: words.count, kind: 'strong end', size: TYPE.strong },
      { x: right, y: at(0), text: words.share, kind: 'muted end' },
      ...spots.map(({ x, line }, i) => ({
        ...words.asides[i]!,
        x: px(x),
        y: at(lines.length + line),
      })),
    ],
  };
}

/** The name and the figures on both sides of a bar, about its middle; `y` is the row's top. */
function beside(words: StageWords, plan: Plan, y: number, measure: Measure): Part {
  const { bar, label, figures } = plan;
  const lines = wrap(words.label, label, TYPE.mark, measure, 4);
  const height = Math.max(bar.height, Math.max(2, lines.length) * LINE);
  const at = (line: number, of: number) => px(y + height / 2 + (line - of / 2) * LINE + BASELINE);
  const x = px(bar.x + bar.width + GAP);
  return {
    height,
    texts: [
      ...lines.map((text, i) => ({ x: px(label), y: at(i, lines.length), text, kind: 'end' })),
      { x, y: at(0, 2), text: words.count, kind: 'strong', size: TYPE.strong },
      { x, y: at(1, 2), text: words.share, kind: 'muted' },
      ...words.asides.map((one, i) => ({
        ...one,
        x: px(x + figures + GAP * 1.5),
        y: at(i, words.asides.length),
      })),
    ],
  };
}

/** The name and the figures of a stage. */
export const headPart = (words: StageWords, plan: Plan, y: number, measure: Measure): Part =>
  (plan.side ? beside : above)(words, plan, y, measure);

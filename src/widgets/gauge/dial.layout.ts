import { paint, textAt, type Block } from '../../chart/blocks.js';
import { partsOf, type Box, type Look, type Mark, type TextMark } from '../../chart/drawing.js';
import { clamp, polar, type Geometry, type Point } from '../../chart/geometry.js';
import { continuous, type Scale } from '../../chart/scale.js';
import { textWidth, type TextMeasurer } from '../../chart/text.js';
import { TYPE, WEIGHT } from '../../tokens/tokens.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';
import {
  BAND,
  CAPTION_LINE,
  CAPTION_WEIGHT,
  INTERVAL,
  TARGET,
  TARGET_BAND,
  TRACK,
  captionTexts,
  captionsOf,
  levelBlock,
  levelLook,
  targetOf,
} from './parts.layout.js';

/** Half the angle of an arc: 240 degrees in all. */
const ARC = (120 * Math.PI) / 180;
/** Half the angle of a ring. */
const RING = Math.PI;
/** What a band leaves free at either end, in radians. */
const BAND_GAP = 0.008;

interface Dial {
  readonly center: Point;
  readonly radius: number;
  readonly thickness: number;
  /** Half the angle that the scale covers. */
  readonly sweep: number;
  /** 1, or -1 in a mirrored drawing: a dial goes clockwise in every language. */
  readonly turn: number;
}

const turnOf = ({ mirrored }: Box): number => (mirrored ? -1 : 1);

/** Values to angles from the top, clockwise where `turn` is 1. */
const angleScale = (
  { scale: { lower, upper } }: GaugeFigures,
  { sweep, turn }: Pick<Dial, 'sweep' | 'turn'>,
): Scale => continuous([lower, upper], [-sweep * turn, sweep * turn]);

const sectorOf = (
  center: Point,
  inner: number,
  outer: number,
  ...ends: readonly [number, number]
): Geometry => ({
  shape: 'sector',
  center,
  inner,
  outer,
  start: Math.min(...ends),
  end: Math.max(...ends),
});

/** A piece of a line from the centre outward. */
const spoke = (center: Point, angle: number, from: number, to: number): Geometry => ({
  shape: 'line',
  points: [polar(center, angle, from), polar(center, angle, to)],
});

/** The scale with all that lies on it; an arc has its bands outside, a ring has none. */
function dialMarks(figures: GaugeFigures, dial: Dial): Mark[] {
  const { value, interval, target, bands } = figures;
  const { center, radius, thickness, sweep, turn } = dial;
  const banded = sweep === ARC;
  const angle = angleScale(figures, dial);
  const inner = radius - thickness;
  const sector = (look: Look, from: number, low: number, high: number, to: number) =>
    paint(look, sectorOf(center, low, high, from, to));
  const marks = sector(TRACK, -sweep, inner, radius, sweep);
  for (const { from, to, tone } of banded ? bands : []) {
    const [start, end] = [angle(from) + BAND_GAP * turn, angle(to) - BAND_GAP * turn];
    marks.push(...sector({ ...BAND, tone }, start, radius + 3, radius + 7, end));
  }
  if (value !== null) {
    marks.push(...sector(levelLook(figures), -sweep * turn, inner, radius, angle(value)));
  }
  if (interval) {
    const [low, high] = [angle(interval.lower), angle(interval.upper)];
    const [start, end] = [Math.min(low, high), Math.max(low, high)];
    const whisker = (at: number) => spoke(center, at, inner - 9, inner - 3);
    const arc = { shape: 'arc', center, radius: inner - 6, start, end } as const;
    marks.push(...paint(INTERVAL, arc, whisker(low), whisker(high)));
  }
  const goal = targetOf(figures);
  if (target && typeof target === 'object') {
    const [from, to] = [angle(target.min), angle(target.max)];
    marks.push(...sector(TARGET_BAND, from, radius + 9, radius + 12, to));
  } else if (goal !== null) {
    const tick = spoke(center, angle(goal), inner - 2, radius + (banded ? 11 : 5));
    marks.push(...paint(TARGET, tick));
  }
  return marks;
}

/** The font size of the key figure: as large as its room lets it be. */
const keySize = (text: string, room: number, largest: number, measurer: TextMeasurer): number =>
  Math.round(clamp((largest * room) / (measurer(text, largest, WEIGHT.key) || 1), 15, largest));

/** The ends of the scale below the ends of an arc. */
const endTexts = (
  [first, last]: GaugeWords['ends'],
  { center, radius, thickness, turn }: Dial,
  y: number,
): TextMark[] => {
  const reach = Math.sin(ARC) * (radius - thickness / 2) * turn;
  return [
    ...textAt(first, center.x - reach, y, { tone: 'muted', anchor: 'middle' }),
    ...textAt(last, center.x + reach, y, { tone: 'muted', anchor: 'middle' }),
  ];
};

/**
 * The target's name at its tick, over the dial or beside it; none where there is no room.
 * @param angle that of the target
 */
function targetText(
  text: string,
  angle: number,
  over: boolean,
  { center, radius }: Dial,
  width: number,
  measurer: TextMeasurer,
): TextMark[] {
  const { x, y } = polar(center, angle, radius + 15);
  const length = textWidth(text, measurer);
  if (over) {
    const middle = clamp(x, length / 2, width - length / 2);
    return textAt(text, middle, y - 2, { anchor: 'middle' });
  }
  const right = angle > 0;
  if (length > (right ? width - x : x)) return [];
  return textAt(text, x, y + 4, { anchor: right ? 'start' : 'end' });
}

/** An arc in a column of a width: the key figure inside, the captions inside or under it. */
export function arcForm(
  figures: GaugeFigures,
  words: GaugeWords,
  box: Box,
  measurer: TextMeasurer,
): Block {
  const { width } = box;
  const radius = clamp(width / 2 - 20, 48, partsOf(box).dial);
  const turn = turnOf(box);
  const goal = targetOf(figures);
  const goalAngle = goal === null ? null : angleScale(figures, { sweep: ARC, turn })(goal);
  // A target's name that stands over the dial wants a line of its own.
  const over = goalAngle !== null && Math.abs(Math.sin(goalAngle)) * (radius + 15) < radius / 2;
  const center = { x: width / 2, y: radius + (over ? 32 : 20) };
  const thickness = Math.max(12, radius * 0.15);
  const dial: Dial = { center, radius, thickness, sweep: ARC, turn };
  const inner = radius - thickness - 10;
  const size = keySize(words.value, inner * 1.7, TYPE.key, measurer);
  const targetName =
    goalAngle === null ? [] : targetText(words.target, goalAngle, over, dial, width, measurer);
  const foot = center.y + radius / 2 + 16;

  // A caption stands inside the dial where it fits between its sides; from the first that does not,
  // they stand under it.
  let y = center.y + size * 0.2 + CAPTION_LINE + 7;
  let bottom = foot;
  const captionRoom = Math.min(width, radius * 2.2);
  const captions: TextMark[] = [];
  for (const caption of captionsOf(words, captionRoom, measurer, !targetName.length)) {
    const chord = 2 * Math.sqrt(Math.max(0, inner ** 2 - (y - center.y) ** 2));
    if (textWidth(caption.text, measurer, CAPTION_WEIGHT) > chord) y = Math.max(y, foot + 18);
    captions.push(...captionTexts([caption], center.x, y, 'middle'));
    bottom = Math.max(bottom, y);
    y += CAPTION_LINE;
  }
  return levelBlock(width, bottom + 6, center.x, {
    marks: dialMarks(figures, dial),
    texts: [
      ...textAt(words.value, center.x, center.y + size * 0.2, {
        emphasis: 'key',
        anchor: 'middle',
        size,
      }),
      ...targetName,
      ...endTexts(words.ends, dial, foot),
      ...captions,
    ],
  });
}

/** The same at small size: a whole ring with its captions beside it, or under it in a narrow box. */
export function ringForm(
  figures: GaugeFigures,
  words: GaugeWords,
  box: Box,
  measurer: TextMeasurer,
): Block {
  const { width } = box;
  const radius = clamp(width / 2 - 8, 36, 56);
  const beside = width >= 2 * radius + 150;
  const center = { x: beside ? radius + 8 : width / 2, y: radius + 8 };
  const dial: Dial = { center, radius, thickness: 9, sweep: RING, turn: turnOf(box) };
  const size = keySize(words.value, (radius - 22) * 1.75, 26, measurer);
  const left = 2 * radius + 32;
  const captions = captionsOf(words, beside ? width - left : width, measurer, true);
  const rest = (captions.length - 1) * CAPTION_LINE;
  const first = beside ? center.y - rest / 2 + 4 : left + 4;
  return levelBlock(width, beside ? left - 16 : first + rest + 8, center.x, {
    marks: dialMarks(figures, dial),
    texts: [
      ...textAt(words.value, center.x, center.y + size * 0.35, {
        emphasis: 'key',
        anchor: 'middle',
        size,
      }),
      ...captionTexts(captions, beside ? left : center.x, first, beside ? 'start' : 'middle'),
    ],
  });
}

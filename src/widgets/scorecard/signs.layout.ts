import { sum } from 'd3-array';
import { block, overlay, paint, shift, textAt, type Block } from '../../chart/blocks.js';
import type { Box, Look, Mark, Tone } from '../../chart/drawing.js';
import { areaWithin, circle, lineThrough, segment, type Geometry } from '../../chart/geometry.js';
import { TO_BASELINE, type ListColumn } from '../../chart/list-columns.js';
import { textWidth } from '../../chart/text.js';
import { WEIGHT } from '../../tokens/tokens.js';
import type { ScorecardInput } from './parts.layout.js';
import type { Ability } from '../../series/latest.model.js';
import type { RowFigure, Variation } from './row.model.js';

/** What an indicator is judged by, each with a sign and a word. */
const JUDGED = ['variation', 'assurance'] as const;

type Judged = (typeof JUDGED)[number];

/** A sign as an area and as a line. */
const FILLED: Look = { layer: 'mark', style: 'sign' };
const OUTLINED: Look = { layer: 'mark', style: 'outline' };

/** Half the size of a sign. */
const REACH = 5;
/** From the left of a sign to its word. */
const SIGN = 2 * REACH + 6;

/** What a sign is drawn of: areas, which are hollow where little is known, and lines. */
interface Sign {
  readonly areas?: readonly Geometry[];
  readonly lines?: readonly Geometry[];
}

const RING = circle(0, 0, REACH - 1);
const HALF: Geometry = {
  shape: 'sector',
  center: { x: 0, y: 0 },
  inner: 0,
  outer: REACH - 1,
  start: 0,
  end: Math.PI,
};
const TIP = REACH + 1;

/** A tick, which is written alike in every direction of reading. */
const check = (direction: 1 | -1): Geometry =>
  lineThrough([-4.5 * direction, 0.5], [-1.5 * direction, 3.5], [4.5 * direction, -3.5]);

/** The signs, each of a shape of its own, since colour alone tells nothing. */
const SIGNS: Readonly<Record<Variation | Ability, Sign>> = {
  improving: { areas: [circle(0, 0, REACH - 0.5)] },
  concerning: { areas: [areaWithin([0, -TIP], [TIP, 0], [0, TIP], [-TIP, 0])] },
  'common-cause': { lines: [lineThrough([-5, 0], [-2.5, -3], [0, 0], [2.5, 3], [5, 0])] },
  capable: { lines: [check(1)] },
  'hit-and-miss': { areas: [HALF], lines: [RING] },
  'not-capable': { lines: [segment(-3.5, -3.5, 3.5, 3.5), segment(-3.5, 3.5, 3.5, -3.5)] },
  unstable: { lines: [RING] },
};

/** The sign of a judgement about a point. */
function signMarks(
  code: Variation | Ability,
  tone: Tone,
  { provisional: isProvisional }: RowFigure,
  { mirrored }: Box,
): Mark[] {
  const isTurned = mirrored && code === 'capable';
  const { areas = [], lines = [] } = isTurned ? { lines: [check(-1)] } : SIGNS[code];
  return [
    ...paint({ ...(isProvisional ? OUTLINED : FILLED), tone }, areas),
    ...paint({ ...OUTLINED, tone }, lines),
  ];
}

/** The room of a sign and its word, where it has one. */
const signWidth = (
  { words, measurer }: ScorecardInput,
  judged: Judged,
  hasWord: boolean,
): number => {
  const texts = words.rows.map((row) => row[judged].text);
  if (!texts.some(Boolean)) return 0;
  return hasWord ? SIGN + textWidth(texts, measurer, WEIGHT.strong) : 2 * REACH;
};

/** The sign of a row with its word, from their left end; nothing where nothing is known. */
function signContent(
  { figures, words, box }: ScorecardInput,
  index: number,
  judged: Judged,
  hasWord: boolean,
): Block {
  const row = figures.rows[index]!;
  const { text, tone } = words.rows[index]![judged];
  const code = row[judged];
  if (!code) return block(0, 0);
  const emphasis = row.concern === code ? 'strong' : undefined;
  const sign = shift(block(0, 0, { marks: signMarks(code, tone, row, box) }), REACH, 0);
  const word = { texts: textAt(hasWord ? text : '', SIGN, TO_BASELINE, { tone, emphasis }) };
  return overlay(sign, block(0, 0, word));
}

/**
 * The column of a judgement.
 *
 * @param besidePlot the shortest plot that it stands beside
 */
export function signColumn(input: ScorecardInput, judged: Judged, besidePlot: number): ListColumn {
  const name = input.words.columns[judged];
  return {
    name,
    width: Math.max(signWidth(input, judged, true), textWidth(name, input.measurer)),
    anchor: 'start',
    besidePlot,
    cell: (index) => signContent(input, index, judged, true),
  };
}

/** Between two signs, and between spark lines and signs. */
export const SIGN_GAP = 12;

/** The signs beside the spark lines, where they have no columns; with words if a width has room for these. */
export interface SignsBeside {
  /** With the space before it; 0 where there are none. */
  readonly width: number;
  content(index: number): Block;
}

/**
 * The signs of rows without columns for them.
 *
 * @param room the most that they may take of the width
 */
export function signsBeside(input: ScorecardInput, room: number): SignsBeside {
  const widths = (hasWord: boolean) =>
    JUDGED.map((judged) => signWidth(input, judged, hasWord)).filter((width) => width > 0);
  const taken = (hasWord: boolean) => sum(widths(hasWord), (width) => width + SIGN_GAP);
  const hasWord = taken(true) <= room;
  return {
    width: taken(hasWord),
    content(index) {
      let x = 0;
      return overlay(
        JUDGED.map((judged) => {
          const placed = shift(signContent(input, index, judged, hasWord), x, 0);
          const width = signWidth(input, judged, hasWord);
          x += width && width + SIGN_GAP;
          return placed;
        }),
      );
    },
  };
}

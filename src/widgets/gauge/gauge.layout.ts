import { rect, type Box } from '../../chart/box.js';
import type { Measure } from '../../chart/text.js';
import { bulletForm } from './bullet.layout.js';
import { rowsOf, rowsPart, strip } from './details.layout.js';
import { arcForm, ringForm } from './dial.layout.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';
import type { Details, GaugeLayout } from './parts.layout.js';

export type { GaugeLayout } from './parts.layout.js';
export type Variant = 'arc' | 'ring' | 'bullet';

/** From this width on answers and items stand beside an arc, which then has a column of its own. */
const WIDE = 560;
const DIAL = 300;
const MOST = 640;

const NONE: Details = { height: 0, texts: [], bars: [], ghosts: [], targets: [] };
const FORMS = { arc: arcForm, ring: ringForm, bullet: bulletForm };

/**
 * Places a gauge: the dial or bar, then its items or answers, beside it in a wide box and below it
 * in a narrow one.
 */
export function gaugeLayout(
  figures: GaugeFigures,
  words: GaugeWords,
  { width }: Box,
  measure: Measure,
  variant: string,
): GaugeLayout {
  const arc = variant !== 'ring' && variant !== 'bullet';
  const form = FORMS[arc ? 'arc' : variant];
  const items = figures.items.length > 0;
  const detailed = items || (arc && figures.answers.length > 0);
  const beside = arc && detailed && width >= WIDE;
  const own = beside ? DIAL : width;
  const main = form(figures, words, own, measure);

  const below = main.height + 10;
  const place = (left: number, room: number, top: number) =>
    rowsPart(rowsOf(figures, words), left, room, measure, top);
  const details = (): Details => {
    if (!detailed) return NONE;
    if (!beside)
      return items ? place(0, width, below) : strip(figures, words, width, measure, below);
    const [left, room] = [DIAL + 32, Math.min(width - DIAL - 32, MOST)];
    const { height } = place(left, room, 0);
    return place(left, room, Math.max(8, (main.height - height) / 2));
  };
  const part = details();
  return {
    width,
    ...part,
    height: Math.ceil(Math.max(main.height, part.height)),
    dial: main.dial,
    texts: [...main.texts, ...part.texts],
    targets: [
      { key: 'value', ...rect(0, 0, own, main.height), anchor: main.anchor },
      ...part.targets,
    ],
  };
}

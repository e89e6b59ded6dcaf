import { block, paint, textAt, type Block } from '../../chart/blocks.js';
import type { Look, Mark, TextMark } from '../../chart/drawing.js';
import { clamp, rect, vertical } from '../../chart/geometry.js';
import { textWidth, type TextMeasurer } from '../../chart/text.js';
import { SPACE } from '../../tokens/tokens.js';
import type { Axes } from '../../series/plotted.layout.js';
import type { Span } from '../../series/times.model.js';
import type { TrendFigures } from './trend.model.js';
import type { TrendWords } from './trend.words.js';

const MOMENT: Look = { layer: 'ground', part: 'band', style: 'moment' };
const EVENT: Look = { layer: 'ground', part: 'band', style: 'event' };
const FUTURE: Look = { layer: 'ground', part: 'band', style: 'future' };
/** Where limits begin anew. */
const PHASE: Look = { layer: 'ground', part: 'band', style: 'phase' };

/** An event as it is drawn: a line for a moment, an area for a span. */
interface DrawnEvent extends Span {
  readonly name: string;
  readonly look: Look;
}

/** The events and phases, and where the forecast begins within the axis, in order of time. */
function eventsOf(
  { events, phases, forecastStart, span }: TrendFigures,
  words: TrendWords,
): DrawnEvent[] {
  const drawn = events.map(({ start, end, moment }, index): DrawnEvent => ({
    start,
    end,
    name: words.events[index]!,
    look: moment ? MOMENT : EVENT,
  }));
  phases.forEach(({ start }, index) => {
    drawn.push({ start, end: start, name: words.phases[index]!, look: PHASE });
  });
  if (forecastStart !== null && forecastStart > span.start && forecastStart < span.end) {
    drawn.push({ start: forecastStart, end: forecastStart, name: words.forecast, look: FUTURE });
  }
  return drawn
    .filter(({ start, end }) => end >= span.start && start <= span.end)
    .sort((a, b) => a.start - b.start);
}

/**
 * Events, phases and the forecast's start behind the data, each with its name above the plot where it has
 * room; the tooltip tells a name that has none.
 *
 * @param named whether there is a line for names
 */
export function eventsBlock(
  figures: TrendFigures,
  words: TrendWords,
  { plot, x }: Axes,
  measurer: TextMeasurer,
  named: boolean,
): Block {
  const marks: Mark[] = [];
  const texts: TextMark[] = [];
  const right = plot.x + plot.width;
  let free = plot.x;
  for (const { start, end, name, look } of eventsOf(figures, words)) {
    const [from, to] = [x(start), x(end)];
    const width = textWidth(name, measurer);
    const isSpan = look === EVENT;
    const shape = isSpan
      ? rect(from, plot.y, Math.max(2, to - from), plot.height)
      : vertical(from, plot.y, plot.y + plot.height);
    marks.push(...paint(look, shape));
    const left = clamp(isSpan ? (from + to - width) / 2 : from, plot.x, right - width);
    if (!named || !name || left < free || width > plot.width) continue;
    texts.push(...textAt(name, left, plot.y - 6, { tone: 'muted' }));
    free = left + width + SPACE.m;
  }
  return block(0, 0, { marks, texts });
}

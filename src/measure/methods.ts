import {
  normalInterval,
  varianceOfInterval,
  weightedIndex,
  type Interval,
  type Sampling,
} from '../statistics/index.js';
import { countedLevel } from './answers.js';
import { NO_LEVEL, type Level, type ScoredItem } from './level.js';
import type { IndexItem, Measure, MeasureBy } from './measure.schema.js';

/** The interval that a ready-made value came with; a census has none. */
function givenInterval(
  { value, lower, upper }: MeasureBy<'value'>,
  { design }: Sampling,
): Interval | null {
  const isGiven = value !== null && lower != null && upper != null;
  return isGiven && design !== 'census' ? { lower, upper } : null;
}

function givenLevel(
  measure: MeasureBy<'value'>,
  confidence: number,
  sampling: Sampling,
): Partial<Level> {
  const { value, n = null } = measure;
  const interval = givenInterval(measure, sampling);
  return { value, interval, variance: interval && varianceOfInterval(interval, confidence), n };
}

/** An item with its score, and how far chance may have moved it. */
function scoredItem(item: IndexItem, confidence: number, sampling: Sampling): ScoredItem {
  const { key, label, weight, items, measure } = item;
  const named = { key, label, weight };
  if (items?.length) {
    return { ...named, n: null, items: items.map((one) => scoredItem(one, confidence, sampling)) };
  }
  if (measure) {
    const { value, variance, n } = levelOf(measure, confidence, sampling);
    return { ...named, score: value, variance, n };
  }
  const { score, n = null, sd } = item;
  // Answers that are all alike say nothing of how others would differ.
  const isKnown = n !== null && sd != null && sd > 0 && sampling.design !== 'census';
  return { ...named, score, n, variance: isKnown ? sd ** 2 / n : null };
}

function indexLevel(
  { items }: MeasureBy<'index'>,
  confidence: number,
  { design }: Sampling,
): Partial<Level> {
  // The items may be of different groups, of which the whole population is none.
  const scored = items.map((item) => scoredItem(item, confidence, { design }));
  const { index: value, variance, rows } = weightedIndex<ScoredItem>(scored);
  const interval = value === null ? null : normalInterval(value, variance, confidence);
  return { value, interval, variance, rows };
}

/**
 * The level that a measure gives.
 *
 * @param confidence level of the interval, between 0 and 1
 * @param sampling what leaves no interval, or a narrower one
 */
export function levelOf(measure: Measure, confidence: number, sampling: Sampling = {}): Level {
  switch (measure.method) {
    case 'value':
      return { ...NO_LEVEL, ...givenLevel(measure, confidence, sampling) };
    case 'index':
      return { ...NO_LEVEL, ...indexLevel(measure, confidence, sampling) };
    case 'csat':
    case 'mean':
    case 'nps':
    case 'ratio':
      return countedLevel(measure, confidence, sampling);
  }
}

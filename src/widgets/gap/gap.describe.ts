import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { precisionOf, rangeIn, type Language } from '../../i18n/index.js';
import type { DimensionFigure } from './dimensions.model.js';
import { writersOf } from './dimensions.words.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';
import type { GapMessages } from './messages/index.js';

type Row = readonly [name: string, value: string];

const withValues = (rows: readonly Row[]): Row[] => rows.filter(([, value]) => value);

function stepTip(
  { stops, steps, intervalName, unclear }: GapWords,
  { key }: Target,
  language: Language<GapMessages>,
): Tip {
  const { messages, formats } = language;
  const step = steps.find(({ gap }) => gap === key)!;
  // Levels as people give them have fewer decimals than an interval is worth.
  const precision = precisionOf({ values: [step.value], interval: step.interval }, 'score');
  const end = (value: number) => formats.signed(value, 'score', precision);
  const isPart = step.gap !== 'service' && step.share !== null;
  const levels = [step.start, step.end].map((index): Row => {
    const { name, figure } = stops[index]!;
    return [name, figure];
  });
  const rows: Row[] = [
    ...levels,
    [messages.columns.gap, step.figure],
    [intervalName, rangeIn(language, step.interval, end)],
    ['', step.finding === 'unclear' ? unclear : ''],
    [messages.shareOfService, isPart ? formats.figure(step.share, 'percent') : ''],
    [messages.columns.group, messages.codes[step.group]],
  ];
  return { title: step.name, rows: withValues(rows) };
}

/** That a gap may be chance, and why where its own interval seems to deny it; `''` for others. */
function doubtIn({ finding, interval }: DimensionFigure, messages: GapMessages): string {
  if (finding !== 'unclear') return '';
  const excludesZero = interval !== null && (interval.upper < 0 || interval.lower > 0);
  return excludesZero ? messages.unclearTogether : messages.unclear;
}

function dimensionTip(
  { dimensions, performanceOnly }: GapFigures,
  words: GapWords,
  { key }: Target,
  language: Language<GapMessages>,
): Tip {
  const { shared, messages, formats } = language;
  const { columns } = messages;
  const index = dimensions.findIndex((dimension) => dimension.key === key);
  const dimension = dimensions[index]!;
  const { interval, n } = dimension;
  const { label, figure, importance } = words.rows[index]!;
  const write = writersOf(language, words.precision);
  const level = (value: number | null) => (value === null ? '' : write.level(value));
  const difference = (value: number | null) => (value === null ? '' : write.gap(value));
  const rows: Row[] = [
    [columns.expectation, level(dimension.expectation)],
    [columns.perception, performanceOnly ? figure : level(dimension.perception)],
    performanceOnly ? ['', ''] : [columns.gap, figure],
    [words.intervalName, rangeIn(language, interval, write.gap)],
    ['', doubtIn(dimension, messages)],
    [columns.minimum, level(dimension.minimum)],
    [columns.adequacy, difference(dimension.adequacy)],
    [columns.importance, importance],
    [columns['weighted-gap'], difference(dimension.weighted)],
    [shared.columns.n, n === null ? '' : formats.number(n)],
  ];
  return { title: label, rows: withValues(rows) };
}

/** The tooltip of a dimension, or of a gap of the chain. */
export const gapTip = (
  figures: GapFigures,
  words: GapWords,
  target: Target,
  language: Language<GapMessages>,
): Tip =>
  target.group === 'chain'
    ? stepTip(words, target, language)
    : dimensionTip(figures, words, target, language);

/** The figures of a target. Its group decides: a dimension may have a chain gap's name as its key. */
export const gapDatum = ({ dimensions, chain }: GapFigures, { group, key }: Target): unknown =>
  group === 'chain'
    ? chain?.steps.find(({ gap }) => gap === key)
    : dimensions.find((dimension) => dimension.key === key);

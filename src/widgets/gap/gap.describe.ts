import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { rangeIn, type Language } from '../../i18n/index.js';
import type { GapFigures } from './gap.model.js';
import type { GapWords } from './gap.words.js';
import type { GapMessages } from './messages/index.js';

type Row = readonly [name: string, value: string];

const withValues = (rows: readonly Row[]): Row[] => rows.filter(([, value]) => value);

function stepTip(
  { stops, steps, intervalName, precision, unclear }: GapWords,
  { key }: Target,
  language: Language<GapMessages>,
): Tip {
  const { messages, formats } = language;
  const score = (value: number) => formats.figure(value, 'score', precision.chain);
  const step = steps.find(({ gap }) => gap === key)!;
  const isPart = step.gap !== 'service' && step.share !== null;
  const levels = [step.start, step.end].map((index): Row => {
    const { name, figure } = stops[index]!;
    return [name, figure];
  });
  const rows: Row[] = [
    ...levels,
    [messages.columns.gap, step.figure],
    [intervalName, rangeIn(language, step.interval, score)],
    ['', step.finding === 'unclear' ? unclear : ''],
    [messages.shareOfService, isPart ? formats.figure(step.share, 'percent') : ''],
    [messages.columns.group, messages.codes[step.group]],
  ];
  return { title: step.name, rows: withValues(rows) };
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
  const score = (value: number | null) =>
    value === null ? '' : formats.figure(value, 'score', words.precision.dimensions);
  const rows: Row[] = [
    [columns.expectation, score(dimension.expectation)],
    [columns.perception, score(dimension.perception)],
    [columns.gap, performanceOnly && dimension.withheld === null ? '' : figure],
    [words.intervalName, rangeIn(language, interval, score)],
    ['', dimension.finding === 'unclear' ? words.unclear : ''],
    [columns.minimum, score(dimension.minimum)],
    [columns.adequacy, score(dimension.adequacy)],
    [columns.importance, importance],
    [columns['weighted-gap'], score(dimension.weighted)],
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

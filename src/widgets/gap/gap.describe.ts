import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { rangeIn, type Language } from '../../i18n/index.js';
import type { GapFigures } from './gap.model.js';
import type { GapMessages } from './messages/index.js';
import type { GapWords } from './gap.words.js';

/** What is said of a dimension, or of a gap of the chain. */
export function gapTip(
  { dimensions, digits, performanceOnly }: GapFigures,
  words: GapWords,
  target: Target,
  language: Language<GapMessages>,
): Tip {
  const { shared, messages, formats } = language;
  const { columns, codes } = shared;
  const score = (value: number | null) =>
    value === null ? '' : formats.figure(value, 'score', digits);
  /** Figures with the names of their columns, or names of their own. */
  const tip = (title: string, rows: readonly (readonly [string, string | undefined])[]): Tip => ({
    title,
    rows: rows.flatMap(([name, value]) => (value ? [[columns[name] ?? name, value] as const] : [])),
  });
  if (target.group === 'chain') {
    const { name, figure, share, gap, group, start, end } = words.steps.find(
      (step) => step.gap === target.key,
    )!;
    const part = gap === 'service' || share === null ? '' : formats.figure(share, 'percent');
    return tip(name, [
      ...[start, end].map((stop) => [words.stops[stop]!.name, words.stops[stop]!.figure] as const),
      ['gap', figure],
      [messages.shareOfService, part],
      ['group', codes[group]],
    ]);
  }
  const index = dimensions.findIndex(({ key }) => key === target.key);
  const { label, figure, importance } = words.rows[index]!;
  const row = dimensions[index]!;
  const { interval, n } = row;
  return tip(label, [
    ['expectation', score(row.expectation)],
    ['perception', score(row.perception)],
    ['gap', performanceOnly && row.withheld === null ? '' : figure],
    [words.interval, rangeIn(language, interval, score)],
    ['', row.finding === 'unclear' ? messages.unclear : ''],
    ['minimum', score(row.minimum)],
    ['adequacy', score(row.adequacy)],
    ['importance', importance],
    ['weighted-gap', score(row.weighted)],
    ['n', n === null ? '' : formats.number(n)],
  ]);
}

/** The figures that a target stands for: a dimension may have a chain gap's name for its key. */
export const gapDatum = ({ dimensions, chain }: GapFigures, { group, key }: Target): unknown =>
  group === 'chain'
    ? chain?.steps.find(({ gap }) => gap === key)
    : dimensions.find((dimension) => dimension.key === key);

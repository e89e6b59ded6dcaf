import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { rangeIn, type Language } from '../../i18n/index.js';
import type { FeatureFigure, KanoFigures } from './kano.model.js';
import type { KanoWords } from './kano.words.js';
import type { KanoMessages } from './messages/index.js';

const indexOf = ({ items }: KanoFigures, { key }: Target): number =>
  items.findIndex((item) => item.key === key);

/** What is said of a feature: its category, both coefficients with their intervals, its strengths. */
export function kanoTip(
  figures: KanoFigures,
  words: KanoWords,
  target: Target,
  language: Language<KanoMessages>,
): Tip {
  const { shared, messages, formats } = language;
  const { columns, codes } = messages;
  const index = indexOf(figures, target);
  const item = figures.items[index]!;
  const { category, separable, intervals, n, missing } = item;
  const named = category ? codes[category] : '';
  const rows = [
    [
      columns.category,
      separable === 'not-separable' ? shared.aside(named, codes[separable]) : named,
    ],
    [columns.better, words.write(item.better)],
    [words.intervalName, rangeIn(language, intervals.better, words.write)],
    [columns.worse, words.write(item.worse)],
    [words.intervalName, rangeIn(language, intervals.worse, words.write)],
    [columns['total-strength'], words.write(item.totalStrength)],
    [columns['category-strength'], words.write(item.categoryStrength)],
    [shared.columns.n, formats.number(n)],
    ['', missing === null ? '' : shared.missing(formats.number(missing))],
  ] as const;
  return { title: words.labels[index]!, rows: rows.filter(([, value]) => value) };
}

/** The figures of a feature. */
export const kanoDatum = (figures: KanoFigures, target: Target): FeatureFigure | undefined =>
  figures.items[indexOf(figures, target)];

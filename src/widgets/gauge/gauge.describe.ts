import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { entriesIn, type Entry, type Language } from '../../i18n/index.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';

/** The figures that have keys: the answers or the items. */
const parts = ({ answers, items }: GaugeFigures) => [...answers, ...items];

/** What is said of an answer, of an item, or of the level itself. */
export function gaugeTip(
  figures: GaugeFigures,
  words: GaugeWords,
  { key }: Target,
  language: Language,
): Tip {
  const index = parts(figures).findIndex((part) => part.key === key);
  const detail = [...words.answers, ...words.items][index];
  const item = figures.items[index];
  const { columns } = language.shared;
  const entries: Entry[] = detail
    ? [
        [columns[item ? 'score' : 'share']!, detail.figure, 'label'],
        [columns[item ? 'share' : 'count'], detail.aside, 'label'],
        [columns['weight']!, item?.weight, 'factor'],
        [columns['contribution']!, item?.contribution, figures.unit],
      ]
    : [
        ['', words.interval, 'label'],
        ['', words.target.text, 'label'],
        [columns['band']!, words.band, 'label'],
        ...words.comparisons.map(({ name, text }): Entry => [name, text, 'label']),
        [columns['n'], figures.n, 'count'],
        ['', words.missing, 'label'],
      ];
  return { title: detail ? detail.label : words.value, rows: entriesIn(language, entries) };
}

/** The figures behind a target: an answer, an item, or the level itself. */
export function gaugeDatum(figures: GaugeFigures, { key }: Target): unknown {
  const { value, interval, n, target, verdict, standing, comparisons } = figures;
  const level = { value, interval, n, target, verdict, standing, comparisons };
  return parts(figures).find((part) => part.key === key) ?? level;
}

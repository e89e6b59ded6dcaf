import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { entriesIn, type Entry, type Language } from '../../i18n/index.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeWords } from './gauge.words.js';
import { groupOf } from './items.model.js';
import type { GaugeMessages } from './messages/messages.js';

/** Where the answer or the item of a target stands among the answers and items; -1 for the level. */
const indexOf = ({ answers, items }: GaugeFigures, { key, group }: Target): number =>
  [...answers, ...items].findIndex(
    (part) => part.key === key && (!('path' in part) || (group ?? groupOf(part)) === groupOf(part)),
  );

/** What is said of an answer, of an item, or of the level itself. */
export function gaugeTip(
  figures: GaugeFigures,
  words: GaugeWords,
  target: Target,
  language: Language<GaugeMessages>,
): Tip {
  const index = indexOf(figures, target);
  const detail = [...words.answers, ...words.items][index];
  const item = figures.items[index];
  const { columns } = language.shared;
  const entries: Entry[] = detail
    ? [
        [columns[item ? 'score' : 'share']!, detail.figure, 'label'],
        [columns[item ? 'share' : 'count'], detail.aside, 'label'],
        [columns['weight']!, item?.weight, 'factor'],
        [columns['contribution']!, item?.contribution, figures.unit],
        ['', item?.opens ? language.messages.opens : '', 'label'],
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
export function gaugeDatum(figures: GaugeFigures, chosen: Target): unknown {
  const { value, interval, n, target, verdict, standing, comparisons, answers, items } = figures;
  const level = { value, interval, n, target, verdict, standing, comparisons };
  return [...answers, ...items][indexOf(figures, chosen)] ?? level;
}

import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { entriesIn, type Entry, type Language } from '../../i18n/index.js';
import type { KpiFigures } from './kpi.model.js';
import type { KpiWords } from './kpi.words.js';

/** The index of a target's point of the spark line; -1 for the level itself. */
const pointIndex = ({ spark }: KpiFigures, { group, key }: Target): number =>
  group === 'spark' && spark ? spark.findIndex(({ t }) => String(t) === key) : -1;

/** What is said of the level, or of a point of the spark line. */
export function kpiTip(
  figures: KpiFigures,
  words: KpiWords,
  target: Target,
  language: Language,
): Tip {
  const { columns } = language.shared;
  const point = words.spark[pointIndex(figures, target)];
  const entries: Entry[] = point
    ? [
        [columns['value'], point.value, 'label'],
        ['', words.goal, 'label'],
      ]
    : [
        ['', words.interval, 'label'],
        ['', words.target.text, 'label'],
        ...words.comparisons.map(({ name, text }): Entry => [name, text, 'label']),
        [columns['n'], figures.n, 'count'],
        ['', words.missing, 'label'],
      ];
  return { title: point ? point.time : words.value, rows: entriesIn(language, entries) };
}

/** The figures behind a target: a point of the spark line, or the level itself. */
export function kpiDatum(figures: KpiFigures, target: Target): unknown {
  const point = figures.spark?.[pointIndex(figures, target)];
  if (point) return { t: point.t, value: point.value };
  const { value, interval, n, target: goal, verdict, standing, comparisons } = figures;
  return { value, interval, n, target: goal, verdict, standing, comparisons };
}

import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { entriesIn, type Entry, type Language } from '../../i18n/index.js';
import { comparedPoint } from '../../series/comparison.model.js';
import type { TrendMessages } from './messages/index.js';
import { pointAt } from '../../series/point.model.js';
import { pointEntries, targetIn } from '../../series/point.words.js';
import { indexOfKey, targetAt } from '../../series/times.model.js';
import type { TrendFigures } from './trend.model.js';
import type { TrendWords } from './trend.words.js';

/** The points of all series at one time. */
const pointsAt = ({ series, judgedBy }: TrendFigures, key: string) =>
  series.flatMap((figure, order) => {
    const index = indexOfKey(figure.columns, key);
    if (index < 0) return [];
    const point = pointAt(figure, index);
    const comparison = comparedPoint(figure, index, judgedBy);
    return { order, key: figure.key, point, comparisons: comparison ? [comparison] : [] };
  });

/** What holds for all series at a time: its target, and its events. */
function sharedEntries(
  { events, targets, unit }: TrendFigures,
  words: TrendWords,
  { start, end }: { readonly start: number; readonly end: number },
  language: Language<TrendMessages>,
): Entry[] {
  const target = targetAt(targets, start);
  const during = events.flatMap((event, index): Entry[] =>
    event.start < Math.max(end, start + 1) && Math.max(event.end, event.start + 1) > start
      ? [['', words.events[index], 'label']]
      : [],
  );
  const text = target === null ? '' : targetIn(target, unit, language);
  return [[language.shared.columns['target'], text, 'label'], ...during];
}

/** The values of all series at a time, with the target and the events of that time. */
export function trendTip(
  figures: TrendFigures,
  words: TrendWords,
  { key }: Target,
  language: Language<TrendMessages>,
): Tip {
  const { shared, formats } = language;
  const points = pointsAt(figures, key);
  const absent = words.series.map(({ label }) => `${label} ${shared.notAvailable}`);
  const [first] = points;
  if (!first) return { title: key, rows: [], absent };
  const time = formats.time(first.point.t);
  return {
    title: first.point.forecast ? shared.aside(time, words.forecast) : time,
    rows: [
      ...points.flatMap(({ order, point, comparisons }) =>
        entriesIn(
          language,
          pointEntries(figures, words.series[order]!, point, comparisons, language),
        ).map(([name, value]) => [name, value, order] as const),
      ),
      ...entriesIn(language, sharedEntries(figures, words, first.point, language)),
    ],
    absent,
  };
}

/** The points of all series at a target's time, each with the key of its series. */
export const trendDatum = (figures: TrendFigures, { key }: Target): unknown =>
  pointsAt(figures, key).map(({ key: series, point }) => ({ series, ...point }));

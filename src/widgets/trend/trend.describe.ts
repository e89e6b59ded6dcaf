import type { Target } from '../../chart/targets.js';
import type { Tip } from '../../element/widget.js';
import { entriesIn, type Entry, type Language } from '../../i18n/index.js';
import type { TrendMessages } from './messages/index.js';
import { pointAt, type PointFigure } from './point.model.js';
import { indexOfKey } from './times.model.js';
import type { TrendFigures } from './trend.model.js';
import { pointEntries, type TrendWords } from './trend.words.js';

/** The points of all series at one time, each with the index of its series. */
const pointsAt = ({ series }: TrendFigures, key: string): (readonly [number, PointFigure])[] =>
  series.flatMap((figure, order) => {
    const index = indexOfKey(figure.columns, key);
    return index < 0 ? [] : [[order, pointAt(figure, index)] as const];
  });

/** The values of all series at a time, with the target and the events of that time. */
export function trendTip(
  figures: TrendFigures,
  words: TrendWords,
  { key }: Target,
  language: Language<TrendMessages>,
): Tip {
  const { shared, formats } = language;
  const points = pointsAt(figures, key);
  const { t, start = 0, end = 0, target } = points[0]?.[1] ?? {};
  const during = figures.events.flatMap((event, index): Entry[] =>
    event.start < Math.max(end, start + 1) && Math.max(event.end, event.start + 1) > start
      ? [['', words.events[index], 'label']]
      : [],
  );
  return {
    title:
      t === undefined
        ? key
        : points[0]![1].forecast
          ? shared.aside(formats.time(t), words.forecast)
          : formats.time(t),
    rows: [
      ...points.flatMap(([index, point]) =>
        entriesIn(language, pointEntries(figures, words.series[index]!, point, language)).map(
          ([name, value]) => [name, value, index] as const,
        ),
      ),
      ...entriesIn(language, [[shared.columns['target'], target, figures.unit], ...during]),
    ],
    absent: words.series.map(({ label }) => `${label} ${shared.notAvailable}`),
  };
}

/** The points of all series at a target's time, each with the key of its series. */
export const trendDatum = (figures: TrendFigures, { key }: Target): unknown =>
  pointsAt(figures, key).map(([index, point]) => ({
    series: figures.series[index]!.key,
    ...point,
  }));

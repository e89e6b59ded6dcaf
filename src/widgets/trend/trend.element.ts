import { nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Target } from '../../chart/box.js';
import { circles, down } from '../../chart/path.js';
import { VocElement, type Widget } from '../../element/base.js';
import type { Tip } from '../../element/tooltip.js';
import { entriesIn, type Entry, type Language } from '../../i18n/index.js';
import { trendMessages, type TrendMessages } from './messages/index.js';
import { trendLayout, type TrendLayout } from './trend.layout.js';
import {
  indexOfKey,
  pointAt,
  trendModel,
  type PointFigure,
  type TrendFigures,
} from './trend.model.js';
import { trendSchema, type TrendDocument } from './trend.schema.js';
import { trendStyles } from './trend.styles.js';
import { pointEntries, trendWords, type TrendWords } from './trend.words.js';

/** The points of all series at one time. */
const pointsAt = ({ series }: TrendFigures, key: string): (readonly [number, PointFigure])[] =>
  series.flatMap((one, order) => {
    const index = indexOfKey(one.columns, key);
    return index < 0 ? [] : [[order, pointAt(one, index)] as const];
  });

/** Every value at a time, and what happened then. */
function describe(
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

/**
 * Fill rates over time: lines with gaps where data are missing, stepped target, control limits with
 * ringed signals, events, forecast, and the volumes under them on the same time axis.
 *
 * @tag voc-trend
 * @event {CustomEvent<SelectDetail>} voc-select - A time was chosen; `detail.datum` holds the points
 *   of all series at it.
 * @csspart grid - The lines of the value axis.
 * @csspart axis - The line of the time axis.
 * @csspart mark - A line, its dots, a bar of the volumes.
 * @csspart band - The room between control limits, or an event's span.
 * @csspart target - The stepped target.
 * @csspart legend - A line's sample beside its name.
 */
export class VocTrend extends VocElement<TrendDocument, TrendFigures, TrendWords, TrendLayout> {
  static override readonly styles = [...VocElement.styles, trendStyles];
  protected static override readonly widget: Widget<
    TrendDocument,
    TrendFigures,
    TrendWords,
    TrendLayout
  > = {
    schema: trendSchema,
    messages: trendMessages,
    model: trendModel,
    words: trendWords,
    layout: trendLayout,
    describe,
    datum: (figures, { key }) =>
      pointsAt(figures, key).map(([index, point]) => ({
        series: figures.series[index]!.key,
        ...point,
      })),
  };

  /** A cross-hair with a dot on every line. */
  protected override drawActive(
    { targets, top, foot }: TrendLayout,
    index: number,
  ): TemplateResult | typeof nothing {
    const stop = targets.stopAt(index);
    if (!stop) return nothing;
    return svg`<path class="cross" d=${down(stop.x, top, foot)}/>
      ${stop.dots.map(({ x, y, colour }) => svg`<path class="cross-dot ${colour}" d=${circles([{ x, y }], 4.5)}/>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-trend': VocTrend;
  }
}

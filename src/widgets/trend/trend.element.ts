import { nothing, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Target } from '../../chart/box.js';
import type { Problem } from '../../contract/index.js';
import { VocElement, type Widget } from '../../element/base.js';
import { textMarks } from '../../element/marks.js';
import type { Tip } from '../../element/tooltip.js';
import { problemsOf, type Language } from '../../i18n/index.js';
import { trendLayout, type SeriesMarks, type TrendLayout } from './trend.layout.js';
import { trendModel, type PointFigure, type TrendFigures } from './trend.model.js';
import { trendSchema, type TrendDocument } from './trend.schema.js';
import { trendStyles } from './trend.styles.js';
import { pointRows, trendWords, type TrendWords } from './trend.words.js';

/** The points of all series at one time. */
const pointsAt = ({ series }: TrendFigures, key: string): (readonly [number, PointFigure])[] =>
  series.flatMap(({ points }, index) => {
    const found = points.find(({ t }) => String(t) === key);
    return found ? [[index, found] as const] : [];
  });

/** Every value at a time, and what happened then. */
function describe(
  figures: TrendFigures,
  words: TrendWords,
  { key }: Target,
  language: Language,
): Tip {
  const points = pointsAt(figures, key);
  const first = points[0]?.[1];
  const during = figures.events.flatMap(({ start, end }, index) =>
    first && start < Math.max(first.end, first.start + 1) && Math.max(end, start + 1) > first.start
      ? [['', words.events[index] ?? ''] as const]
      : [],
  );
  return {
    title: first ? language.formats.time(first.t) : key,
    rows: [
      ...points.flatMap(([index, point]) =>
        pointRows(figures, words.series[index]!, point, language),
      ),
      ...(first?.target == null
        ? []
        : [
            [
              language.messages.trend.target,
              language.formats.plain(first.target, figures.unit),
            ] as const,
          ]),
      ...during,
    ],
  };
}

const path = (name: string, d: string, part?: string) =>
  d ? svg`<path part=${part ?? nothing} class=${name} d=${d}/>` : nothing;

const seriesTemplate = (marks: SeriesMarks) =>
  svg`<g class="s${marks.colour}">
    ${path('limits', marks.limits, 'band')}${path('edges', marks.limitEdges)}${path('center', marks.center)}
    ${path('whisker', marks.intervals)}${path('capped', marks.capped, 'mark')}
    ${path('line', marks.line, 'mark')}${path('forecast', marks.forecast, 'mark')}${path('dots', marks.dots, 'mark')}
  </g>`;

/**
 * Fill rates over time: lines with gaps where data are missing, stepped target, control limits with
 * ringed signals, events, forecast, and the volumes under them on the same time axis.
 *
 * @tag voc-trend
 * @event {CustomEvent<void>} voc-ready - A new document has been drawn.
 * @event {CustomEvent<ErrorDetail>} voc-error - A document has errors; `detail.problems` names all.
 * @event {CustomEvent<SelectDetail>} voc-select - A time was chosen; `detail.datum` holds the points
 *   of all series at it.
 * @csspart base - The card around everything.
 * @csspart title - The heading.
 * @csspart subtitle - The line under the heading.
 * @csspart summary - The finding in words.
 * @csspart toolbar - The buttons at the top.
 * @csspart chart - The box of the picture.
 * @csspart plot - The picture, an SVG.
 * @csspart grid - The lines of the value axis.
 * @csspart axis - The line of the time axis.
 * @csspart mark - A line, its dots, a bar of the volumes.
 * @csspart band - The room between control limits, or an event's span.
 * @csspart target - The stepped target.
 * @csspart legend - A line's sample beside its name.
 * @csspart label - A text of the picture.
 * @csspart table - The table of the figures.
 * @csspart tooltip - The box that follows the pointer.
 * @csspart state - The message in place of the picture, or above it.
 * @csspart note - The line at the foot.
 */
export class VocTrend extends VocElement<TrendDocument, TrendFigures, TrendWords, TrendLayout> {
  static override styles: CSSResultGroup = [VocElement.styles, trendStyles];

  /** Every problem of a document, in a language (BCP 47); never throws. */
  static validate(document: unknown, lang = 'en'): Problem[] {
    return problemsOf(trendSchema, document, lang);
  }

  protected override readonly widget: Widget<TrendDocument, TrendFigures, TrendWords, TrendLayout> =
    {
      schema: trendSchema,
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

  protected override draw(layout: TrendLayout): TemplateResult {
    const { strip, events, strokes, texts, series } = layout;
    return svg`${events.map((one) =>
      one.span
        ? svg`<rect part="band" class="event" x=${one.x} y=${one.y} width=${one.width} height=${one.height}/>`
        : svg`<path part="band" class="moment" d="M${one.x},${one.y}v${one.height}"/>`,
    )}
    <path part="grid" class="grid" d=${layout.grid}/>
    <path part="axis" class="axis" d=${layout.axis}/>
    ${path('future', layout.forecastLine)}
    ${strip ? svg`${path('fulfilled', strip.fulfilled, 'mark')}${path('requested', strip.requested, 'mark')}${path('sold', strip.sold, 'mark')}` : nothing}
    ${path('target', layout.target, 'target')}
    ${series.map(seriesTemplate)}
    ${path('signals', layout.signals)}
    ${strokes.map((one) => svg`<path part="legend" class="stroke s${one.colour} ${one.thin ? 'thin' : ''}" d=${one.path}/>`)}
    ${textMarks(texts)}`;
  }

  protected override drawActive(
    layout: TrendLayout,
    index: number,
  ): TemplateResult | typeof nothing {
    const cross = layout.stops[index];
    if (!cross) return nothing;
    const { plot, height } = layout;
    return svg`<path class="cross" d="M${cross.x},${plot.y}V${height - 22}"/>
      ${cross.dots.map(({ x, y, colour }) => svg`<circle class="cross-dot s${colour}" cx=${x} cy=${y} r="4.5"/>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-trend': VocTrend;
  }
}

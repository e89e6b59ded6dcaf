import { nothing, svg, type TemplateResult } from 'lit';
import { circle, vertical } from '../../chart/geometry.js';
import { pathOf } from '../../chart/path.js';
import { seriesClass } from '../../element/templates/drawing.js';
import { VocElement } from '../../element/voc-element.js';
import { linesOf, type TrendDrawing } from './trend.layout.js';
import type { TrendFigures } from './trend.model.js';
import type { TrendDocument } from './trend.schema.js';
import { trendStyles } from './trend.styles.js';
import { trendWidget } from './trend.widget.js';
import type { TrendWords } from './trend.words.js';

/** The radius of the cross-hair's dots. */
const DOT = 4.5;

/**
 * Figures over time: lines with gaps where data are missing, a stepped target or a band, control limits
 * by phase with ringed signals, events, forecast, and the volumes under them on the same time axis.
 *
 * @tag voc-trend
 * @event {CustomEvent<SelectDetail>} voc-select - A time was chosen; `detail.datum` holds the points
 *   of all series at it.
 * @csspart grid - The lines of the value axis.
 * @csspart axis - The line of the time axis.
 * @csspart mark - A line, its dots, a bar of the volumes.
 * @csspart band - The room between control limits, an event's span, the start of a phase.
 * @csspart target - The stepped target, or the band to stay in.
 * @csspart legend - A line's sample beside its name.
 */
export class VocTrend extends VocElement<TrendDocument, TrendFigures, TrendWords, TrendDrawing> {
  static override readonly styles = [...VocElement.styles, ...trendStyles];
  protected static override readonly widget = trendWidget;

  protected override readonly options = {};

  /** Position of the series whose key is selected; -1 where none is. */
  get #selectedSeries(): number {
    const { selection } = this;
    return this.pipeline.figures?.series.findIndex(({ key }) => key === selection) ?? -1;
  }

  protected override get showsSelected(): boolean {
    return this.#selectedSeries >= 0 || super.showsSelected;
  }

  /** The line of the series, or the column of the time, that is selected. */
  protected override drawSelected(drawing: TrendDrawing): unknown {
    const order = this.#selectedSeries;
    if (order < 0) return super.drawSelected(drawing);
    return svg`<path class="selected ${seriesClass(order)}" d=${pathOf(linesOf(drawing, order))}/>`;
  }

  /** A cross-hair with a dot on every line. */
  protected override drawActive(
    { targets, top, foot }: TrendDrawing,
    index: number,
  ): TemplateResult | typeof nothing {
    const { anchor, series = [] } = targets.at(index) ?? {};
    if (anchor === undefined) return nothing;
    return svg`<path class="cross" d=${pathOf([vertical(anchor, top, foot)])}/>
      ${series.map((frame, order) => frame && svg`<path class="cross-dot ${seriesClass(order)}" d=${pathOf([circle(anchor, frame.y + frame.height / 2, DOT)])}/>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-trend': VocTrend;
  }
}

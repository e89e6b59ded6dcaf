import { nothing, svg, type TemplateResult } from 'lit';
import { pathOf } from '../../chart/path.js';
import { seriesClass } from '../../element/templates/drawing.js';
import { VocElement } from '../../element/voc-element.js';
import type { TrendDrawing } from './trend.layout.js';
import type { TrendFigures } from './trend.model.js';
import type { TrendDocument } from './trend.schema.js';
import { trendStyles } from './trend.styles.js';
import { trendWidget } from './trend.widget.js';
import type { TrendWords } from './trend.words.js';

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
export class VocTrend extends VocElement<TrendDocument, TrendFigures, TrendWords, TrendDrawing> {
  static override readonly styles = [...VocElement.styles, trendStyles];
  protected static override readonly widget = trendWidget;

  /** A cross-hair with a dot on every line. */
  protected override drawActive(
    { targets }: TrendDrawing,
    index: number,
  ): TemplateResult | typeof nothing {
    const stop = targets.stopAt(index);
    if (!stop) return nothing;
    return svg`<path class="cross" d=${pathOf([stop.line])}/>
      ${stop.dots.map(({ series, circle }) => svg`<path class="cross-dot ${seriesClass(series)}" d=${pathOf([circle])}/>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-trend': VocTrend;
  }
}

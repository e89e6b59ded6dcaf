import type { Drawing } from '../../chart/drawing.js';
import { VocElement } from '../../element/voc-element.js';
import type { KpiFigures } from './kpi.model.js';
import type { KpiDocument } from './kpi.schema.js';
import { kpiStyles } from './kpi.styles.js';
import { kpiWidget } from './kpi.widget.js';
import type { KpiWords } from './kpi.words.js';

/**
 * A satisfaction level as a number, with its changes against other periods, a benchmark or a plan,
 * its target, and a spark line of how it came about.
 *
 * @tag voc-kpi
 * @event {CustomEvent<SelectDetail>} voc-select - A datum was chosen: `value`, or a time of the spark line.
 * @csspart mark - What stands for data: the spark line and its points.
 * @csspart target - The target's line or band behind the spark line.
 */
export class VocKpi extends VocElement<KpiDocument, KpiFigures, KpiWords, Drawing> {
  static override readonly styles = [...VocElement.styles, kpiStyles];
  protected static override readonly widget = kpiWidget;

  protected override readonly options = {};
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-kpi': VocKpi;
  }
}

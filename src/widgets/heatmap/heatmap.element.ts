import type { Drawing } from '../../chart/drawing.js';
import type { Target } from '../../chart/targets.js';
import { VocElement } from '../../element/voc-element.js';
import type { HeatmapFigures } from './heatmap.model.js';
import type { HeatmapDocument } from './heatmap.schema.js';
import { heatmapStyles } from './heatmap.styles.js';
import { heatmapWidget } from './heatmap.widget.js';
import type { HeatmapWords } from './heatmap.words.js';

/**
 * Segments by metrics: each value in a cell, tinted by the side and the distance at which it lies from
 * its target, or from the value of all segments together. Arrow keys move by segment and metric.
 *
 * @tag voc-heatmap
 * @event {CustomEvent<SelectDetail>} voc-select - A cell was chosen: `key` is that of its segment, the
 *   datum names its metric.
 * @csspart mark - What stands for data: the grounds and signs of cells.
 * @csspart legend - A sample of a tint or a sign.
 */
export class VocHeatmap extends VocElement<HeatmapDocument, HeatmapFigures, HeatmapWords, Drawing> {
  static override readonly styles = [...VocElement.styles, heatmapStyles];
  protected static override readonly widget = heatmapWidget;

  protected override readonly options = {};

  /** All cells of a segment or of a metric. */
  protected override get selectedTargets(): readonly Target[] {
    const { selection } = this;
    const targets = this.pipeline.drawing?.targets ?? [];
    return targets.filter(({ key, group }) => key === selection || group === selection);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-heatmap': VocHeatmap;
  }
}

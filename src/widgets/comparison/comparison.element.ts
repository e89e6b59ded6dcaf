import type { ScatterDrawing } from '../../chart/scatter/scatter.js';
import { VocElement } from '../../element/voc-element.js';
import type { ComparisonFigures } from './comparison.model.js';
import type { ComparisonDocument } from './comparison.schema.js';
import { comparisonStyles } from './comparison.styles.js';
import { comparisonWidget } from './comparison.widget.js';
import type { ComparisonWords } from './comparison.words.js';

/**
 * Units against what chance alone would spread, as a funnel plot: which of them really differ, without
 * ranks.
 *
 * @tag voc-comparison
 * @event {CustomEvent<SelectDetail>} voc-select - A unit was chosen.
 * @csspart mark - What stands for data: the points of the units.
 * @csspart band - The limits.
 * @csspart axis - The lines of the two axes, and the line that the limits lie about.
 */
export class VocComparison extends VocElement<
  ComparisonDocument,
  ComparisonFigures,
  ComparisonWords,
  ScatterDrawing
> {
  static override readonly styles = [...VocElement.styles, comparisonStyles];
  protected static override readonly widget = comparisonWidget;

  protected override readonly options = {};
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-comparison': VocComparison;
  }
}

import type { Drawing } from '../../chart/drawing.js';
import { VocElement } from '../../element/voc-element.js';
import type { ParetoFigures } from './pareto.model.js';
import type { ParetoDocument } from './pareto.schema.js';
import { paretoStyles } from './pareto.styles.js';
import { paretoWidget } from './pareto.widget.js';
import type { ParetoWords } from './pareto.words.js';

/**
 * Causes by how often they occur or what they cost, with the line of what they add up to, and the vital few of
 * them: those that explain most of the total.
 *
 * @tag voc-pareto
 * @event {CustomEvent<SelectDetail>} voc-select - A cause was chosen.
 * @csspart mark - What stands for data: the bars and the cumulative line.
 * @csspart target - The hairline at the threshold.
 * @csspart grid - The ends of the scale.
 */
export class VocPareto extends VocElement<ParetoDocument, ParetoFigures, ParetoWords, Drawing> {
  static override readonly styles = [...VocElement.styles, paretoStyles];
  protected static override readonly widget = paretoWidget;

  protected override readonly options = {};
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-pareto': VocPareto;
  }
}

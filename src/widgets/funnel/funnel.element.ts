import type { Drawing } from '../../chart/drawing.js';
import { VocElement } from '../../element/voc-element.js';
import type { FunnelFigures } from './funnel.model.js';
import type { FunnelDocument } from './funnel.schema.js';
import { funnelStyles } from './funnel.styles.js';
import { funnelWidget } from './funnel.widget.js';
import type { FunnelWords } from './funnel.words.js';

/**
 * How complaints are handled: a bar for each stage on one baseline, with its share of the base, and
 * between the bars the step rate, the drop, and the time it took.
 *
 * @tag voc-funnel
 * @event {CustomEvent<SelectDetail>} voc-select - A stage was chosen; `detail.datum` is its figures.
 * @csspart mark - What stands for data: bars and their channels, the stripes of estimates, pending and
 *   unknown cases, the period before; and the swatches beside their names.
 * @csspart band - The connector from one bar to the next, and what was lost at the biggest drop.
 * @csspart target - The base behind each bar.
 */
export class VocFunnel extends VocElement<FunnelDocument, FunnelFigures, FunnelWords, Drawing> {
  static override readonly styles = [...VocElement.styles, funnelStyles];
  protected static override readonly widget = funnelWidget;

  protected override readonly options = {};
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-funnel': VocFunnel;
  }
}

import type { Drawing } from '../../chart/drawing.js';
import { VocElement } from '../../element/voc-element.js';
import type { BreakdownFigures } from './breakdown.model.js';
import type { BreakdownDocument } from './breakdown.schema.js';
import { breakdownStyles } from './breakdown.styles.js';
import { breakdownWidget } from './breakdown.widget.js';
import type { BreakdownWords } from './breakdown.words.js';

/**
 * One share, mean or value per group, each with its interval on one scale, judged together against the
 * value of all groups.
 *
 * @tag voc-breakdown
 * @event {CustomEvent<SelectDetail>} voc-select - A group was chosen.
 * @csspart mark - What stands for data: the bars or dots of groups and their intervals.
 * @csspart axis - The line of the value of all groups together.
 * @csspart target - The target's line or band.
 * @csspart grid - A line of the scale.
 */
export class VocBreakdown extends VocElement<
  BreakdownDocument,
  BreakdownFigures,
  BreakdownWords,
  Drawing
> {
  static override readonly styles = [...VocElement.styles, breakdownStyles];
  protected static override readonly widget = breakdownWidget;

  protected override readonly options = {};
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-breakdown': VocBreakdown;
  }
}

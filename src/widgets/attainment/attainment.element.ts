import type { Drawing } from '../../chart/drawing.js';
import { VocElement } from '../../element/voc-element.js';
import type { AttainmentFigures } from './attainment.model.js';
import type { AttainmentDocument } from './attainment.schema.js';
import { attainmentStyles } from './attainment.styles.js';
import { attainmentWidget } from './attainment.widget.js';
import type { AttainmentWords } from './attainment.words.js';

/**
 * Actual amounts against their targets as bullet rows on one scale, the time that has passed of their
 * period, and their total with what gates and penalties leave of it.
 *
 * @tag voc-attainment
 * @event {CustomEvent<SelectDetail>} voc-select - A target, a gate, a penalty or the total was chosen.
 * @csspart mark - What stands for data: the bar of an attainment.
 * @csspart band - The way to the target behind a bar.
 * @csspart target - The tick of the target, and that of the time elapsed.
 * @csspart grid - A line of the scale.
 */
export class VocAttainment extends VocElement<
  AttainmentDocument,
  AttainmentFigures,
  AttainmentWords,
  Drawing
> {
  static override readonly styles = [...VocElement.styles, attainmentStyles];
  protected static override readonly widget = attainmentWidget;

  protected override readonly options = {};
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-attainment': VocAttainment;
  }
}

import type { Drawing } from '../../chart/drawing.js';
import { VocElement } from '../../element/voc-element.js';
import type { LikertFigures } from './likert.model.js';
import type { LikertDocument } from './likert.schema.js';
import { likertStyles } from './likert.styles.js';
import { likertWidget } from './likert.widget.js';
import type { LikertWords } from './likert.words.js';

/**
 * Answers to several questions on one scale: diverging stacked bars about the neutral option's middle,
 * each with its net, which is the share above that option minus the share below, and its interval.
 *
 * @tag voc-likert
 * @event {CustomEvent<SelectDetail>} voc-select - A question was chosen.
 * @csspart mark - What stands for data: the answers of an option, and a net in its interval.
 * @csspart axis - The zero lines of the answers and of the intervals.
 */
export class VocLikert extends VocElement<LikertDocument, LikertFigures, LikertWords, Drawing> {
  static override readonly styles = [...VocElement.styles, likertStyles];
  protected static override readonly widget = likertWidget;

  protected override readonly options = {};
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-likert': VocLikert;
  }
}

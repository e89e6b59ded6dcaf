import type { ScatterDrawing } from '../../chart/scatter/scatter.js';
import { VocElement } from '../../element/voc-element.js';
import type { KanoFigures } from './kano.model.js';
import type { KanoDocument } from './kano.schema.js';
import { kanoStyles } from './kano.styles.js';
import { kanoWidget } from './kano.widget.js';
import type { KanoWords } from './kano.words.js';

/**
 * The Kano model: what the presence of each feature does to satisfaction (better, upwards) against what its
 * absence does (worse, across), with its category as a sign.
 *
 * @tag voc-kano
 * @event {CustomEvent<SelectDetail>} voc-select - A feature was chosen.
 * @csspart mark - What stands for data: the features' signs, their intervals, and the lines to their names.
 * @csspart grid - The lines between the four regions.
 * @csspart axis - The lines of the two axes.
 */
export class VocKano extends VocElement<KanoDocument, KanoFigures, KanoWords, ScatterDrawing> {
  static override readonly styles = [...VocElement.styles, kanoStyles];
  protected static override readonly widget = kanoWidget;

  protected override readonly options = {};
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-kano': VocKano;
  }
}

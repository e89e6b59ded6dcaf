import type { ScatterDrawing } from '../../chart/scatter/scatter.js';
import { VocElement } from '../../element/voc-element.js';
import type { MatrixFigures } from './matrix.model.js';
import type { MatrixDocument } from './matrix.schema.js';
import { matrixStyles } from './matrix.styles.js';
import { matrixWidget } from './matrix.widget.js';
import type { MatrixWords } from './matrix.words.js';

/**
 * Importance-performance analysis: what customers find important against how well it is done, in four
 * quadrants about a crosshair. What is important and weak is numbered by its priority.
 *
 * @tag voc-matrix
 * @event {CustomEvent<SelectDetail>} voc-select - An item was chosen.
 * @csspart mark - What stands for data: the points, their intervals, and the lines to their names.
 * @csspart band - The quadrant to look at first.
 * @csspart grid - The lines of the crosshair.
 * @csspart axis - The lines of the two axes.
 */
export class VocMatrix extends VocElement<
  MatrixDocument,
  MatrixFigures,
  MatrixWords,
  ScatterDrawing
> {
  static override readonly styles = [...VocElement.styles, matrixStyles];
  protected static override readonly widget = matrixWidget;

  protected override readonly options = {};
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-matrix': VocMatrix;
  }
}

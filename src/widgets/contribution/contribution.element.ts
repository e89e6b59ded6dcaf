import type { Drawing } from '../../chart/drawing.js';
import { VocElement } from '../../element/voc-element.js';
import type { ContributionFigures } from './contribution.model.js';
import type { ContributionDocument } from './contribution.schema.js';
import { contributionStyles } from './contribution.styles.js';
import { contributionWidget } from './contribution.widget.js';
import type { ContributionWords } from './contribution.words.js';

/**
 * The signed parts of a total as a waterfall: what adds to it, what takes away from it, and what they come to.
 *
 * @tag voc-contribution
 * @event {CustomEvent<SelectDetail>} voc-select - A part, the base or the total was chosen.
 * @csspart mark - What stands for data: the bars, and the lines from one to the next.
 * @csspart axis - The line of 0.
 */
export class VocContribution extends VocElement<
  ContributionDocument,
  ContributionFigures,
  ContributionWords,
  Drawing
> {
  static override readonly styles = [...VocElement.styles, contributionStyles];
  protected static override readonly widget = contributionWidget;

  protected override readonly options = {};
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-contribution': VocContribution;
  }
}

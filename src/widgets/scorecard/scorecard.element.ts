import type { Drawing } from '../../chart/drawing.js';
import { VocElement } from '../../element/voc-element.js';
import type { ScorecardFigures } from './scorecard.model.js';
import type { ScorecardDocument } from './scorecard.schema.js';
import { scorecardStyles } from './scorecard.styles.js';
import { scorecardWidget } from './scorecard.widget.js';
import type { ScorecardWords } from './scorecard.words.js';

/**
 * Many indicators at a glance, a row each: the newest value, what its control chart says of it and of the
 * target, and a spark line with its limits. Those that need a look have weight.
 *
 * @tag voc-scorecard
 * @event {CustomEvent<SelectDetail>} voc-select - An indicator was chosen, by its key.
 * @csspart mark - A spark line, its newest point, a sign.
 * @csspart band - The room between control limits.
 * @csspart target - The target of an indicator, or the band to stay in.
 */
export class VocScorecard extends VocElement<
  ScorecardDocument,
  ScorecardFigures,
  ScorecardWords,
  Drawing
> {
  static override readonly styles = [...VocElement.styles, ...scorecardStyles];
  protected static override readonly widget = scorecardWidget;

  protected override readonly options = {};
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-scorecard': VocScorecard;
  }
}

import { property } from 'lit/decorators.js';
import type { Drawing } from '../../chart/drawing.js';
import { VocElement } from '../../element/voc-element.js';
import type { Variant } from './arrangements.layout.js';
import type { GaugeOptions } from './gauge.layout.js';
import type { GaugeFigures } from './gauge.model.js';
import type { GaugeDocument } from './gauge.schema.js';
import { gaugeStyles } from './gauge.styles.js';
import { gaugeWidget } from './gauge.widget.js';
import type { GaugeWords } from './gauge.words.js';

/**
 * A satisfaction level: an arc (where not said otherwise), a ring or a linear bullet, with its
 * interval, target, verdict, change and what it was counted from.
 *
 * @tag voc-gauge
 * @attr {'arc' | 'ring' | 'bullet'} [variant=arc] - The form.
 * @event {CustomEvent<SelectDetail>} voc-select - A datum was chosen: `value`, an answer or an item.
 * @csspart mark - What stands for data: the level, the answers, the items.
 * @csspart axis - The track along the scale, and behind each answer and item.
 * @csspart band - A band of the scale.
 * @csspart target - The target's mark.
 */
export class VocGauge extends VocElement<
  GaugeDocument,
  GaugeFigures,
  GaugeWords,
  Drawing,
  GaugeOptions
> {
  static override readonly styles = [...VocElement.styles, gaugeStyles];
  protected static override readonly widget = gaugeWidget;

  /** The form: `arc`, `ring` for small places, `bullet` for rows. */
  @property({ reflect: true, useDefault: true })
  variant: Variant = 'arc';

  protected override get options(): GaugeOptions {
    const { variant } = this;
    return { variant };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-gauge': VocGauge;
  }
}

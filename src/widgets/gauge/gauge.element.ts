import type { Layout, Target } from '../../chart/box.js';
import { VocElement, type Widget } from '../../element/base.js';
import type { Tip } from '../../element/tooltip.js';
import { entriesIn, type Entry, type Language } from '../../i18n/index.js';
import { gaugeMessages } from './messages/index.js';
import { gaugeLayout, type Variant } from './gauge.layout.js';
import { gaugeModel, type GaugeFigures } from './gauge.model.js';
import { gaugeSchema, type GaugeDocument } from './gauge.schema.js';
import { gaugeStyles } from './gauge.styles.js';
import { gaugeWords, type GaugeWords } from './gauge.words.js';

/** What has a key of its own: the answers or the items. */
const parts = ({ answers, items }: GaugeFigures) => [...answers, ...items];

function describe(
  figures: GaugeFigures,
  words: GaugeWords,
  { key }: Target,
  language: Language,
): Tip {
  const at = parts(figures).findIndex((one) => one.key === key);
  const detail = [...words.answers, ...words.items][at];
  const item = figures.items[at];
  const { columns } = language.shared;
  const entries: Entry[] = detail
    ? [
        [columns[item ? 'score' : 'share']!, detail.figure, 'label'],
        [columns[item ? 'share' : 'count'], detail.aside, 'label'],
        [columns['weight']!, item?.weight, 'factor'],
        [columns['contribution']!, item?.contribution, figures.unit],
      ]
    : [
        ['', words.interval, 'label'],
        [words.target, words.verdict.text, 'label'],
        ['', words.change.text, 'label'],
        ['', words.band, 'label'],
        [columns['n'], figures.n, 'count'],
        ['', words.missing, 'label'],
      ];
  return { title: detail ? detail.label : words.value, rows: entriesIn(language, entries) };
}

/** The figures behind a target: an answer, an item, or the level itself. */
function datum(figures: GaugeFigures, { key }: Target): unknown {
  const { value, interval, n, target, verdict, change } = figures;
  const level = { value, interval, n, target, verdict, change };
  return parts(figures).find((one) => one.key === key) ?? level;
}

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
export class VocGauge extends VocElement<GaugeDocument, GaugeFigures, GaugeWords, Layout> {
  static override readonly styles = [...VocElement.styles, gaugeStyles];
  protected static override readonly widget: Widget<
    GaugeDocument,
    GaugeFigures,
    GaugeWords,
    Layout
  > = {
    schema: gaugeSchema,
    messages: gaugeMessages,
    model: gaugeModel,
    words: gaugeWords,
    layout: gaugeLayout,
    describe,
    datum,
  };
  static override readonly observedAttributes = [...VocElement.observedAttributes, 'variant'];

  /** The form: `arc`, `ring` for small places, `bullet` for rows. */
  get variant(): Variant {
    return (this.getAttribute('variant') ?? 'arc') as Variant;
  }

  set variant(variant: Variant) {
    this.setAttribute('variant', variant);
  }

  protected override get form(): string {
    return this.variant;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-gauge': VocGauge;
  }
}

import type { Layout, Target } from '../../chart/box.js';
import { VocElement, type Widget } from '../../element/base.js';
import { funnelMessages } from './messages/index.js';
import { funnelLayout } from './funnel.layout.js';
import { funnelModel, type FunnelFigures } from './funnel.model.js';
import { funnelSchema, type FunnelDocument } from './funnel.schema.js';
import { funnelStyles } from './funnel.styles.js';
import { funnelWords, type FunnelWords } from './funnel.words.js';

/** The stage that a target stands for. */
const stageAt = <T extends { readonly key: string }>(
  { stages }: { readonly stages: readonly T[] },
  { key }: Target,
): T => stages.find((one) => one.key === key)!;

/**
 * What becomes of complaints: a bar for each stage on one baseline, with its share of the base, and
 * between the bars the step rate, the drop, and the time it took.
 *
 * @tag voc-funnel
 * @event {CustomEvent<SelectDetail>} voc-select - A stage was chosen; `detail.datum` is its figures.
 * @csspart mark - What stands for data: bars and their channels, pending cases, the period before;
 *   and the swatches beside their names.
 * @csspart band - The way from one bar to the next, and what was lost on the worst of them.
 * @csspart target - The base behind each bar.
 */
export class VocFunnel extends VocElement<FunnelDocument, FunnelFigures, FunnelWords, Layout> {
  static override readonly styles = [...VocElement.styles, funnelStyles];
  protected static override readonly widget: Widget<
    FunnelDocument,
    FunnelFigures,
    FunnelWords,
    Layout
  > = {
    schema: funnelSchema,
    messages: funnelMessages,
    model: funnelModel,
    words: funnelWords,
    layout: funnelLayout,
    describe: (_, words, target) => stageAt(words, target),
    datum: stageAt,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-funnel': VocFunnel;
  }
}

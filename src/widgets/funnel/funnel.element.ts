import type { Layout, Target } from '../../chart/box.js';
import { VocElement, type Widget } from '../../element/base.js';
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
 * @event {CustomEvent<void>} voc-ready - A new document has been drawn.
 * @event {CustomEvent<ErrorDetail>} voc-error - A document has errors; `detail.problems` names all.
 * @event {CustomEvent<SelectDetail>} voc-select - A stage was chosen; `detail.datum` is its figures.
 * @csspart base - The card around everything.
 * @csspart title - The heading.
 * @csspart subtitle - The line under the heading.
 * @csspart summary - The finding in words.
 * @csspart toolbar - The buttons at the top.
 * @csspart chart - The box of the picture.
 * @csspart plot - The picture, an SVG.
 * @csspart mark - What stands for data: bars and their channels, pending cases, the period before.
 * @csspart band - The way from one bar to the next, and what was lost on the worst of them.
 * @csspart target - The base behind each bar.
 * @csspart legend - The swatches that name the channels.
 * @csspart label - A text of the picture.
 * @csspart table - The table of the figures.
 * @csspart tooltip - The box that follows the pointer.
 * @csspart state - The message in place of the picture, or above it.
 * @csspart note - The line at the foot.
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

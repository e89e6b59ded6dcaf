import { nothing, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Target } from '../../chart/box.js';
import type { Problem } from '../../contract/index.js';
import { VocElement, type Widget } from '../../element/base.js';
import { textMarks } from '../../element/marks.js';
import type { Tip } from '../../element/tooltip.js';
import { problemsOf, type Language } from '../../i18n/index.js';
import { funnelLayout, type FunnelLayout } from './funnel.layout.js';
import { funnelModel, type FunnelFigures } from './funnel.model.js';
import { funnelSchema, type FunnelDocument } from './funnel.schema.js';
import { funnelStyles } from './funnel.styles.js';
import { funnelWords, rate, type FunnelWords } from './funnel.words.js';

type Row = readonly [name: string, value: string];

/** Everything known of a stage, in full figures. */
function describe(
  figures: FunnelFigures,
  words: FunnelWords,
  { key }: Target,
  language: Language,
): Tip {
  const { messages, formats } = language;
  const index = figures.stages.findIndex((one) => one.key === key);
  const stage = figures.stages[index]!;
  const { withheld, change } = stage;
  const count = (value: number | null) => (value === null ? '' : formats.number(value));
  const hours = (value: number | null) => (value === null ? '' : formats.figure(value, 'hours'));
  const figuresOf: Readonly<Record<string, string>> = {
    count: count(stage.count),
    'of-base': formats.figure(stage.ofBase, 'percent'),
    'of-previous': index > 0 ? rate(stage.ofPrevious, withheld.ofPrevious, figures, language) : '',
    dropped: count(stage.dropped),
    pending: count(stage.pending),
    'median-hours': hours(stage.medianHours),
    target: hours(stage.targetHours),
    'within-target': stage.timed
      ? rate(stage.withinTarget, withheld.withinTarget, figures, language)
      : '',
    previous: count(stage.previous),
    change: change ? (words.stages[index]?.asides.at(-1)?.text ?? '') : '',
  };
  const rows: Row[] = Object.entries(figuresOf).map(([name, value]) => [
    messages.columns[name]!,
    value,
  ]);
  const { interval } = change ?? {};
  if (interval && figures.confidence !== null) {
    const level = messages.interval(formats.plain(figures.confidence * 100, 'percent'));
    const [lower, upper] = [
      formats.signed(interval.lower, 'points'),
      formats.signed(interval.upper, 'points'),
    ];
    rows.push([level, messages.range(lower, upper)]);
  }
  const parts = words.parts.map((name, part): Row => {
    const share = stage.shares[part] ?? null;
    const size = count(stage.parts[part] ?? null);
    return [name, share === null ? size : `${size} \u00b7 ${formats.figure(share, 'percent', 1)}`];
  });
  return {
    title: words.stages[index]?.label ?? key,
    rows: [...rows, ...parts].filter(([, value]) => value),
  };
}

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
export class VocFunnel extends VocElement<
  FunnelDocument,
  FunnelFigures,
  FunnelWords,
  FunnelLayout
> {
  static override styles: CSSResultGroup = [VocElement.styles, funnelStyles];

  /** Every problem of a document, in a language (BCP 47); never throws. */
  static validate(document: unknown, lang = 'en'): Problem[] {
    return problemsOf(funnelSchema, document, lang);
  }

  protected override readonly widget: Widget<
    FunnelDocument,
    FunnelFigures,
    FunnelWords,
    FunnelLayout
  > = {
    schema: funnelSchema,
    model: funnelModel,
    words: funnelWords,
    layout: funnelLayout,
    describe,
    datum: ({ stages }, { key }) => stages.find((one) => one.key === key),
  };

  protected override draw(layout: FunnelLayout): TemplateResult {
    const path = (part: string, kind: string, d: string) =>
      d ? svg`<path part=${part} class=${kind} d=${d}/>` : nothing;
    return svg`${path('band', 'connector', layout.connectors)}
      ${path('band', 'loss', layout.loss)}
      ${path('target', 'ghost', layout.ghosts)}
      ${layout.segments.map((one) => svg`<rect part="mark" class="shade-${one.shade}" x=${one.x} y=${one.y} width=${one.width} height=${one.height}/>`)}
      ${path('mark', 'unassigned', layout.unassigned)}
      ${path('mark', 'pending', layout.pending)}
      ${path('mark', 'halo', layout.ticks)}
      ${path('mark', 'tick', layout.ticks)}
      ${textMarks(layout.texts)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-funnel': VocFunnel;
  }
}

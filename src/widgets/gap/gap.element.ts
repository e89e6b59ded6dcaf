import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Layout, Target } from '../../chart/box.js';
import type { Problem } from '../../contract/index.js';
import { VocElement } from '../../element/base.js';
import type { Tip } from '../../element/tooltip.js';
import { problemsOf, type Language } from '../../i18n/index.js';
import { gapLayout, shows, type View } from './gap.layout.js';
import { gapModel, type GapFigures, type Sort } from './gap.model.js';
import { gapSchema, type ChainGap, type GapDocument } from './gap.schema.js';
import { gapStyles } from './gap.styles.js';
import { gapWords, type GapWords } from './gap.words.js';

/** What the table has of a target, and what only its picture says. */
function describe(
  { dimensions, digits, tables: [table], performanceOnly }: GapFigures,
  { stops, steps, rows, say }: GapWords,
  { key, group }: Target,
  { messages, formats }: Language,
): Tip {
  const { columns, codes } = messages;
  const tip = (title: string, told: readonly (readonly [string, string | undefined])[]): Tip => ({
    title,
    rows: told.flatMap(([name, text]) => (text ? [[columns[name] ?? name, text] as const] : [])),
  });
  const step = group === 'chain' && steps.find(({ gap }) => gap === key);
  if (step) {
    const share = key === 'service' || step.share === null;
    return tip(step.name, [
      ...[stops[step.start]!, stops[step.end]!].map(({ name, figure }) => [name, figure] as const),
      ['gap', step.figure],
      [say.shareOfService, share ? '' : formats.figure(step.share, 'percent')],
      ['group', codes[step.group]],
    ]);
  }
  const index = dimensions.findIndex((one) => one.key === key);
  const { n, finding } = dimensions[index]!;
  const { label, figure, importance } = rows[index]!;
  const own: Record<string, string> = { importance, gap: performanceOnly ? '' : figure };
  return tip(label, [
    ...table.columns.slice(2).map(({ key: name }, at) => {
      const value = table.rows[index]![at + 2] as number | null;
      return [
        name,
        own[name] ?? (value === null ? '' : formats.figure(value, 'score', digits)),
      ] as const;
    }),
    ['', finding === 'unclear' ? say.unclear : ''],
    ['n', n === null ? '' : formats.number(n)],
  ]);
}

/** The figures that a target stands for: a dimension may have a chain gap's name for its key. */
const datum = ({ dimensions, chain }: GapFigures, { group, key }: Target): unknown =>
  group === 'chain'
    ? chain?.steps.find(({ gap }) => gap === key)
    : dimensions.find((one) => one.key === key);

/**
 * The service-quality gap model: expectation and perception of each dimension as dumbbells, and the
 * chain in which the service gap opens as a waterfall. Selecting a gap of the chain opens its
 * review questions.
 *
 * @tag voc-gap
 * @attr {'dimensions' | 'chain' | 'both'} [view=both] - What is drawn.
 * @attr {'given' | 'gap' | 'weighted'} [sort=given] - The rows' order.
 * @event {CustomEvent<void>} voc-ready - A new document has been drawn.
 * @event {CustomEvent<ErrorDetail>} voc-error - A document has errors; `detail.problems` names all.
 * @event {CustomEvent<SelectDetail>} voc-select - A dimension, or a gap of the chain, was chosen.
 * @csspart base - The card around everything.
 * @csspart title - The heading.
 * @csspart subtitle - The line under the heading.
 * @csspart summary - The finding in words.
 * @csspart toolbar - The buttons at the top.
 * @csspart chart - The box of the picture.
 * @csspart plot - The picture, an SVG.
 * @csspart mark - What stands for data: the dots and lines of dimensions, levels and blocks of the chain.
 * @csspart band - The zone of tolerance.
 * @csspart grid - A line of the scale.
 * @csspart axis - The zero line of the intervals.
 * @csspart label - A text of the picture.
 * @csspart table - The table of the figures.
 * @csspart tooltip - The box that follows the pointer.
 * @csspart state - The message in place of the picture, or above it.
 * @csspart note - The line at the foot, and the review questions.
 */
export class VocGap extends VocElement<GapDocument, GapFigures, GapWords, Layout> {
  static override readonly styles = [...VocElement.styles, gapStyles];
  static override readonly observedAttributes = [...VocElement.observedAttributes, 'view', 'sort'];

  /** Every problem of a document, in a language (BCP 47); never throws. */
  static validate(document: unknown, lang = 'en'): Problem[] {
    return problemsOf(gapSchema, document, lang);
  }

  #open: ChainGap | undefined;

  constructor() {
    super({
      schema: gapSchema,
      model: gapModel,
      words: gapWords,
      layout: gapLayout,
      describe,
      datum,
    });
  }

  /** What is drawn: `dimensions`, `chain`, or `both` where the document has both. */
  get view(): View {
    return (this.getAttribute('view') ?? 'both') as View;
  }

  set view(view: View) {
    this.setAttribute('view', view);
  }

  /** The rows' order: as `given`, by `gap`, or by importance times gap (`weighted`); worst first. */
  get sort(): Sort {
    return (this.getAttribute('sort') ?? 'given') as Sort;
  }

  set sort(sort: Sort) {
    this.setAttribute('sort', sort);
  }

  protected override get form(): string {
    return `${this.view} ${this.sort}`;
  }

  /** The chain gap whose review questions are open. */
  protected override get open(): ChainGap | undefined {
    return this.#open;
  }

  protected override selected({ key, group }: Target): void {
    if (group !== 'chain') return;
    // Selecting the open one again closes it.
    this.#open = this.#open === key ? undefined : (key as ChainGap);
    this.requestUpdate();
  }

  protected override extra(
    figures: GapFigures,
    { questions, say }: GapWords,
    { messages }: Language,
  ): TemplateResult | typeof nothing {
    if (!shows(figures, this.view, 'chain')) return nothing;
    const gap = this.#open;
    const heading = gap && questions[gap].length ? say.questionsOf(messages.codes[gap]!) : '';
    return html`<div class="subtitle hint">${say.questionsHint}</div>
      <div aria-live="polite">
        ${
          gap && heading
            ? html`<div part="note" class="state" role="region" aria-label=${heading}>
              <div class="tip-title" role="heading" aria-level="4">${heading}</div>
              <ul class="problems">
                ${questions[gap].map((one) => html`<li>${one}</li>`)}
              </ul>
              <button type="button" class="how" @click=${this.#close}>${messages.close}</button>
            </div>`
            : nothing
        }
      </div>`;
  }

  readonly #close = () => {
    this.#open = undefined;
    this.requestUpdate();
    // The button goes; who used it by keyboard goes back to where they came from.
    this.find('.plot')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-gap': VocGap;
  }
}

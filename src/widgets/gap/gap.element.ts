import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Layout, Target } from '../../chart/box.js';
import { VocElement, type Widget } from '../../element/base.js';
import type { Tip } from '../../element/tooltip.js';
import { rangeIn, type Language } from '../../i18n/index.js';
import { gapMessages } from './messages/index.js';
import { gapLayout, shows, type View } from './gap.layout.js';
import { gapModel, type GapFigures, type Sort } from './gap.model.js';
import { gapSchema, type ChainGap, type GapDocument } from './gap.schema.js';
import { gapStyles } from './gap.styles.js';
import { gapWords, type GapWords } from './gap.words.js';

function describe(
  { dimensions, digits, performanceOnly }: GapFigures,
  words: GapWords,
  target: Target,
  language: Language,
): Tip {
  const { shared, formats } = language;
  const { columns, codes } = shared;
  const score = (value: number | null) =>
    value === null ? '' : formats.figure(value, 'score', digits);
  /** Figures with the names of their columns, or names of their own. */
  const tip = (title: string, rows: readonly (readonly [string, string | undefined])[]): Tip => ({
    title,
    rows: rows.flatMap(([name, value]) => (value ? [[columns[name] ?? name, value] as const] : [])),
  });
  if (target.group === 'chain') {
    const { name, figure, share, gap, group, start, end } = words.steps.find(
      (one) => one.gap === target.key,
    )!;
    const part = gap === 'service' || share === null ? '' : formats.figure(share, 'percent');
    return tip(name, [
      ...[start, end].map((stop) => [words.stops[stop]!.name, words.stops[stop]!.figure] as const),
      ['gap', figure],
      [words.say.shareOfService, part],
      ['group', codes[group]],
    ]);
  }
  const index = dimensions.findIndex(({ key }) => key === target.key);
  const { label, figure, importance } = words.rows[index]!;
  const row = dimensions[index]!;
  const { interval, n } = row;
  return tip(label, [
    ['expectation', score(row.expectation)],
    ['perception', score(row.perception)],
    ['gap', performanceOnly && row.withheld === null ? '' : figure],
    [words.interval, rangeIn(language, interval, score)],
    ['', row.finding === 'unclear' ? words.say.unclear : ''],
    ['minimum', score(row.minimum)],
    ['adequacy', score(row.adequacy)],
    ['importance', importance],
    ['weighted-gap', score(row.weighted)],
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
 * @event {CustomEvent<SelectDetail>} voc-select - A dimension, or a gap of the chain, was chosen.
 * @csspart mark - What stands for data: the dots and lines of dimensions, levels and blocks of the chain.
 * @csspart band - The zone of tolerance.
 * @csspart grid - A line of the scale.
 * @csspart axis - The zero line of the intervals.
 * @csspart note - The line at the foot, and the review questions.
 */
export class VocGap extends VocElement<GapDocument, GapFigures, GapWords, Layout> {
  static override readonly styles = [...VocElement.styles, gapStyles];
  static override readonly observedAttributes = [...VocElement.observedAttributes, 'view', 'sort'];
  protected static override readonly widget: Widget<GapDocument, GapFigures, GapWords, Layout> = {
    schema: gapSchema,
    messages: gapMessages,
    model: gapModel,
    words: gapWords,
    layout: gapLayout,
    describe,
    datum,
  };

  #open: ChainGap | undefined;

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
    { shared }: Language,
  ): TemplateResult | typeof nothing {
    if (!shows(figures, this.view, 'chain')) return nothing;
    const gap = this.#open;
    const asked = gap ? questions(gap) : [];
    const heading = gap && asked.length ? say.questionsOf(shared.codes[gap]!) : '';
    return html`<div class="subtitle hint">${say.questionsHint}</div>
      <div aria-live="polite">
        ${
          heading
            ? html`<div part="note" class="state" role="region" aria-label=${heading}>
              <div class="tip-title" role="heading" aria-level="4">${heading}</div>
              <ul class="problems">
                ${asked.map((one) => html`<li>${one}</li>`)}
              </ul>
              <button class="how" @click=${this.#close}>${shared.close}</button>
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

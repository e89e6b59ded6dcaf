import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Drawing } from '../../chart/drawing.js';
import type { Target } from '../../chart/targets.js';
import type { Language } from '../../i18n/index.js';
import { VocElement } from '../../element/voc-element.js';
import { shows, type GapOptions, type View } from './gap.layout.js';
import type { GapFigures, Sort } from './gap.model.js';
import type { ChainGap, GapDocument } from './gap.schema.js';
import { gapStyles } from './gap.styles.js';
import { gapWidget } from './gap.widget.js';
import type { GapWords } from './gap.words.js';

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
export class VocGap extends VocElement<GapDocument, GapFigures, GapWords, Drawing, GapOptions> {
  static override readonly styles = [...VocElement.styles, gapStyles];
  protected static override readonly widget = gapWidget;

  /** What is drawn: `dimensions`, `chain`, or `both` where the document has both. */
  @property({ reflect: true, useDefault: true })
  view: View = 'both';

  /** The rows' order: as `given`, by `gap`, or by importance times gap (`weighted`); worst first. */
  @property({ reflect: true, useDefault: true })
  sort: Sort = 'given';

  #openGap: ChainGap | undefined;

  protected override get options(): GapOptions {
    const { view, sort } = this;
    return { view, sort };
  }

  /** The chain gap whose review questions are open. */
  protected override get chosenKey(): ChainGap | undefined {
    return this.#openGap;
  }

  protected override select({ key, group }: Target): void {
    if (group !== 'chain') return;
    // Selecting the gap whose questions are open closes them.
    this.#openGap = this.#openGap === key ? undefined : (key as ChainGap);
    this.requestUpdate();
  }

  protected override extra(
    figures: GapFigures,
    { questions, questionsHeading, questionsHint, answers }: GapWords,
    { shared }: Language,
  ): TemplateResult | typeof nothing {
    if (!shows(figures, this.view, 'chain')) return nothing;
    const gap = this.#openGap;
    const openQuestions = gap ? questions(gap) : [];
    const heading = gap && openQuestions.length ? questionsHeading(gap) : '';
    return html`<div class="subtitle hint" .textContent=${questionsHint}></div>
      <div aria-live="polite">
        ${
          heading
            ? html`<div part="note" class="state" role="region" aria-label=${heading}>
              <div class="tip-title" role="heading" aria-level=${this.headingLevel + 1} .textContent=${heading}></div>
              <ul class="problems">
                ${openQuestions.map(
                  ({ question, answer, details }) => html`<li>
                    <span .textContent=${question}></span>
                    ${answer ? html`<span class="answer ${answer}" .textContent=${answers[answer]}></span>` : nothing}
                    ${details.map((detail) => html`<div class="subtitle" .textContent=${detail}></div>`)}
                  </li>`,
                )}
              </ul>
              <button class="how" @click=${this.#close} .textContent=${shared.close}></button>
            </div>`
            : nothing
        }
      </div>`;
  }

  readonly #close = () => {
    this.#openGap = undefined;
    this.requestUpdate();
    // The button is removed, so the focus returns to the picture, where the reader came from.
    this.renderRoot.querySelector<SVGElement>('.plot')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-gap': VocGap;
  }
}

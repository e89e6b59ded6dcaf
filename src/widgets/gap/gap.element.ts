import { html, nothing, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Target } from '../../chart/box.js';
import type { Problem } from '../../contract/index.js';
import { VocElement, type Widget } from '../../element/base.js';
import { textMarks } from '../../element/marks.js';
import type { Tip } from '../../element/tooltip.js';
import { problemsOf, type Language } from '../../i18n/index.js';
import { gapLayout, shows, type View } from './gap.layout.js';
import { gapModel, type GapFigures, type Sort } from './gap.model.js';
import { gapSchema, type ChainGap, type GapDocument } from './gap.schema.js';
import { gapStyles } from './gap.styles.js';
import { gapWords, type GapWords } from './gap.words.js';
import type { GapLayout, PathMark } from './sheet.layout.js';

const PARTS: Readonly<Record<string, string>> = { zone: 'band', grid: 'grid', axis: 'axis' };

/** The figures that a target stands for. */
const inChain = (target: Target): boolean => 'part' in target && target.part === 'chain';

function datum({ dimensions, chain }: GapFigures, target: Target): unknown {
  return inChain(target)
    ? chain?.steps.find(({ gap }) => gap === target.key)
    : dimensions.find(({ key }) => key === target.key);
}

function describe(figures: GapFigures, words: GapWords, target: Target, language: Language): Tip {
  const { messages, formats } = language;
  const { columns, codes, gap: say } = messages;
  const filled = (rows: readonly (readonly [string, string])[]) =>
    rows.filter(([, value]) => value);
  const score = (value: number | null) =>
    value === null ? '' : formats.figure(value, 'score', figures.digits);
  const at = inChain(target)
    ? (figures.chain?.steps.findIndex(({ gap }) => gap === target.key) ?? -1)
    : -1;
  const step = figures.chain?.steps[at];
  if (step) {
    const level = (key: string) => words.stops.find(({ station }) => station === key)?.figure ?? '';
    const { figure } = words.steps[at]!;
    return {
      title: say.chainGaps[step.gap],
      rows: filled([
        [say.stations[step.start], level(step.start)],
        [say.stations[step.end], level(step.end)],
        [columns['gap']!, figure],
        [
          say.shareOfService,
          step.gap === 'service' || step.share === null
            ? ''
            : formats.figure(step.share, 'percent'),
        ],
        [columns['group']!, codes[step.group] ?? ''],
      ]),
    };
  }
  const index = figures.dimensions.findIndex(({ key }) => key === target.key);
  const [row, { label, figure, importance }] = [figures.dimensions[index]!, words.rows[index]!];
  const { interval } = row;
  return {
    title: label,
    rows: filled([
      [columns['expectation']!, score(row.expectation)],
      [columns['perception']!, score(row.perception)],
      [columns['gap']!, figures.performanceOnly && row.withheld === null ? '' : figure],
      [
        words.interval,
        interval ? messages.range(score(interval.lower), score(interval.upper)) : '',
      ],
      ['', row.finding === 'unclear' ? say.unclear : ''],
      [columns['minimum']!, score(row.minimum)],
      [columns['adequacy']!, score(row.adequacy)],
      [columns['importance']!, importance],
      [columns['weighted-gap']!, score(row.weighted)],
      [columns['n']!, row.n === null ? '' : formats.number(row.n)],
    ]),
  };
}

/**
 * The service-quality gap model: expectation and perception of each dimension as dumbbells, and the
 * chain in which the service gap opens as a waterfall. Selecting a gap of the chain opens its
 * review questions.
 *
 * @tag voc-gap
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
export class VocGap extends VocElement<GapDocument, GapFigures, GapWords, GapLayout> {
  static override styles: CSSResultGroup = [VocElement.styles, gapStyles];

  /** Every problem of a document, in a language (BCP 47); never throws. */
  static validate(document: unknown, lang = 'en'): Problem[] {
    return problemsOf(gapSchema, document, lang);
  }

  /** What is drawn: `dimensions`, `chain`, or `both` where the document has both. */
  @property({ reflect: true }) view: View = 'both';

  /** The rows' order: as `given`, by `gap`, or by importance times gap (`weighted`); worst first. */
  @property({ reflect: true }) sort: Sort = 'given';

  /** The chain gap whose review questions are open. */
  @state() private open: ChainGap | undefined;

  @query('.plot') private readonly picture!: SVGSVGElement | null;

  /** The target asked about last: a dimension may have a chain gap's name for its key. */
  #asked: Target | undefined;

  protected override readonly widget: Widget<GapDocument, GapFigures, GapWords, GapLayout> = {
    schema: gapSchema,
    model: gapModel,
    words: gapWords,
    layout: gapLayout,
    describe,
    datum: (figures, target) => {
      this.#asked = target;
      return datum(figures, target);
    },
  };

  protected override get form(): string {
    return `${this.view} ${this.sort}`;
  }

  protected override selected(key: string): void {
    if (!this.#asked || !inChain(this.#asked)) return;
    // Selecting the open one again closes it.
    this.open = this.open === key ? undefined : (key as ChainGap);
  }

  protected override draw(layout: GapLayout): TemplateResult {
    const path = ({ kind, d, gap }: PathMark) => {
      const chosen = gap !== undefined && gap === this.open ? ' chosen' : '';
      return svg`<path part=${PARTS[kind] ?? 'mark'} class="${kind}${chosen}" d=${d}/>`;
    };
    return svg`${layout.paths.map(path)}
      ${layout.dots.map(({ x, y, r, kind }) => svg`<circle part="mark" class=${kind} cx=${x} cy=${y} r=${r}/>`)}
      ${textMarks(layout.texts)}`;
  }

  protected override extra(
    figures: GapFigures,
    words: GapWords,
    { messages }: Language,
  ): TemplateResult | typeof nothing {
    if (!shows(figures, this.view, 'chain')) return nothing;
    const gap = this.open;
    const questions = gap ? words.questions[gap] : [];
    const heading =
      gap && questions.length ? messages.gap.questionsOf(messages.gap.chainGaps[gap]) : '';
    return html`<p class="subtitle hint">${words.say.questionsHint}</p>
      <div aria-live="polite">
        ${
          heading
            ? html`<div part="note" class="state" role="region" aria-label=${heading}>
              <div class="tip-title" role="heading" aria-level="4">${heading}</div>
              <ul class="problems">
                ${questions.map((one) => html`<li>${one}</li>`)}
              </ul>
              <button type="button" class="close" @click=${this.#close}>${messages.close}</button>
            </div>`
            : nothing
        }
      </div>`;
  }

  readonly #close = () => {
    this.open = undefined;
    // The button goes; who used it by keyboard goes back to where they came from.
    this.picture?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-gap': VocGap;
  }
}

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Appearance } from '../element/controllers/appearance.js';
import { baseStyles } from '../element/styles/base.js';
import { stateStyles } from '../element/styles/states.js';
import { problemList } from '../element/templates/states.js';
import { problemIn, textIn } from '../i18n/index.js';
import { BoardElement } from './board-element.js';
import { board } from './board.js';
import { allPanels, panelsIn, type CellFigure, type DashboardFigures } from './dashboard.model.js';
import { dashboardStyles } from './dashboard.styles.js';
import type { SegmentWords } from './dashboard.words.js';
import { foot, head } from './frame.js';
import { HashSegment } from './hash-segment.js';
import { NearLoader } from './near-loader.js';
import type { Panel } from './panels.model.js';
import { Panels, missing } from './panels.js';
import { hasTabs, picker } from './picker.js';

let groups = 0;

/**
 * A whole page from one document: widgets on a grid, linked by what is selected, for all or for one of
 * several segments. Each widget is drawn as it comes near the window, and one with bad data shows its own
 * error.
 *
 * @tag voc-dashboard
 * @attr {'auto' | 'light' | 'dark' | 'contrast'} [theme=auto] - The colours; the nearest ancestor's
 *   holds as well.
 * @attr {'comfortable' | 'compact'} [density=comfortable] - How close all stands; the nearest
 *   ancestor's holds as well.
 * @attr {'en' | 'zh-CN' | 'zh-TW' | string} lang - The language, as a BCP 47 tag; the nearest
 *   ancestor's holds as well.
 * @event {CustomEvent<undefined>} voc-ready - A new document has been drawn, as far as it is near the window.
 * @event {CustomEvent<ErrorDetail>} voc-error - The document, or that of a widget, has errors;
 *   `detail.problems` names all of the page.
 * @event {CustomEvent<SelectDetail>} voc-select - A datum was chosen in a widget, which `detail.id` names;
 *   or what was selected is no longer.
 * @event {CustomEvent<SegmentDetail>} voc-segment - The reader has chosen another segment.
 * @csspart base - The page around everything.
 * @csspart title - The heading.
 * @csspart subtitle - The line under the heading.
 * @csspart summary - What needs a look.
 * @csspart chart - The grid of the widgets.
 * @csspart state - The message in place of the widgets, or above them.
 * @csspart note - The line at the foot.
 */
export class VocDashboard extends BoardElement {
  static override readonly styles = [baseStyles, stateStyles, dashboardStyles];
  /**
   * Keeps the segment in the fragment of the page's URL, under this name: `hash="area"` as `#area=north`.
   * Without a value the name is `segment`.
   */
  @property()
  hash: string | null = null;

  readonly #appearance = new Appearance(this, VocDashboard.styles, () => this.inherited.theme);
  readonly #panels = new Panels();
  readonly #ownGroup = `dashboard ${++groups}`;
  /** Keys of the panels that have come near the window. */
  readonly #loaded = new Set<string>();
  /** The figures whose widgets have all been examined. */
  #examined: DashboardFigures | undefined;
  /** Whether what was near the window at first has been drawn. */
  #settled = false;
  readonly #hash = new HashSegment(this, {
    name: () => (this.hash === '' ? 'segment' : (this.hash ?? '')),
    changed: (segment) => (this.segment = segment),
  });
  readonly #loader = new NearLoader(this, {
    load: (place) => this.#load((place as HTMLElement).dataset['key']!),
    settled: () => this.#settle(),
    idle: () => this.#examineNext(),
  });

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override get groupName(): string {
    return this.group || this.#ownGroup;
  }

  /** Brings a cell into sight, and the keyboard to it. */
  readonly #show = (id: string): void => {
    const cells = [...this.renderRoot.querySelectorAll<HTMLElement>('.cell')];
    const cell = cells.find(({ dataset }) => dataset['id'] === id);
    cell?.setAttribute('tabindex', '-1');
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest' });
  };

  #load(key: string): void {
    this.#loaded.add(key);
    this.requestUpdate();
  }

  /** Shows what was drawn one after the other, once it has come to rest. */
  #settle(): void {
    if (this.#settled) return;
    const { requestAnimationFrame: next } = this.ownerDocument.defaultView ?? globalThis;
    next(() =>
      next(() => {
        this.#settled = true;
        this.requestUpdate();
      }),
    );
  }

  /** Examines a widget that is not drawn yet; false where all have been. */
  #examineNext(): boolean {
    const { figures } = this.pipeline;
    if (!figures || this.#examined === figures) return false;
    const panels = figures.cells.flatMap(allPanels);
    if (panels.some((panel) => !this.checks.hasExamined(panel))) return true;
    this.#examined = figures;
    this.requestUpdate();
    const { problems } = this;
    if (problems.some(({ severity }) => severity === 'error')) this.emit('voc-error', { problems });
    return false;
  }

  readonly #choose = ({ key, label }: SegmentWords): void => {
    if (key === this.shownSegment) return;
    this.segment = key;
    this.#hash.write(key);
    this.announcer.answer(this.language.messages.shown(label));
    this.emit('voc-segment', { key, label });
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('hash')) this.#hash.read();
    this.#appearance.read();
    const panels = this.cells.flatMap((cell) => panelsIn(cell, this.shownSegment));
    const keys = new Set(panels.map(({ key }) => key));
    this.#panels.keep(keys);
    for (const key of this.#loaded) if (!keys.has(key)) this.#loaded.delete(key);
  }

  protected override render(): TemplateResult {
    const { figures, words, document, state, heading, summary } = this.pipeline;
    const language = this.language;
    const choices = words?.segments ?? [];
    const title = textIn(language, heading.title);
    const isExamined = figures !== undefined && this.#examined === figures;
    const errors = super.problems.filter(({ severity }) => severity === 'error');
    const count = this.cells.length;
    return html`<i class="brand" @transitionend=${this.#appearance.refresh}></i><div part="base" class="page" lang=${language.shared.tag} role="region" aria-label=${title || nothing} aria-busy=${state === 'loading'}><div class="content">
      <div class="ruler"></div><div class="sr live" role="status"></div>
      ${head({
        language,
        document,
        title,
        headingLevel: this.headingLevel,
        loading: state === 'loading',
        errors,
        stale: this.stale,
        instead: state === 'empty' ? summary : '',
        concerns: isExamined ? this.concerns : undefined,
        show: this.#show,
        count,
        picker: picker({
          label: language.messages.segments,
          choices,
          chosen: this.shownSegment,
          mirrored: this.#appearance.mirrored,
          choose: this.#choose,
        }),
      })}
      ${
        figures && count
          ? board(figures, {
              language,
              headingLevel: this.headingLevel + 1,
              veiled: !this.#settled,
              isTabPanel: hasTabs(choices),
              panelsOf: (cell) => this.panelsOf(cell),
              contentOf: this.#contentOf,
              reported: this.#reported,
            })
          : nothing
      }
      ${foot(language, document, isExamined ? this.problems : [], !this.shown)}
    </div></div><div class="sizer"></div>`;
  }

  /** The element of a panel, once it is near the window. */
  readonly #contentOf = (panel: Panel, cell: CellFigure): unknown => {
    if (!this.#loaded.has(panel.key)) return undefined;
    const element = this.#panels.elementOf(panel, {
      group: this.groupName,
      headingLevel: this.headingLevel + (cell.facet ? 2 : 1),
      spans: this.checks.spansOf(cell),
    });
    if (element) return element;
    const language = this.language;
    const problems = this.checks.faultsOf(panel).map((fault) => problemIn(language, fault));
    return missing(panel, language.messages.notLoaded, problemList(language, problems));
  };

  /** What becomes of a widget's document is told for the whole page. */
  readonly #reported = (event: Event): void => event.stopPropagation();

  protected override updated(): void {
    this.#loader.watch([...this.renderRoot.querySelectorAll('.pending')]);
    this.reportOutcome();
  }

  protected override firstUpdated(): void {
    this.#appearance.refresh();
  }

  protected override get shown(): boolean {
    return this.#settled || !this.cells.length;
  }

  protected override report() {
    const { figures, state, words, document, language, heading } = this.pipeline;
    const { stale } = this;
    const title = textIn(language, heading.title);
    const asOf = document?.asOf == null ? '' : language.formats.time(document.asOf);
    const isGood = state === 'ready' && !stale;
    const text =
      isGood && asOf
        ? [title, language.shared.asOf(asOf)].filter(Boolean).join(language.shared.comma)
        : this.pipeline.status(stale);
    return words || state !== 'loading' ? { subject: [figures, state, stale], text } : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voc-dashboard': VocDashboard;
  }
}

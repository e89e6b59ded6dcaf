import { LitElement, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { GenericSchema } from 'valibot';
import { targetAt, type Box, type Layout, type Target } from '../chart/box.js';
import type { Measure } from '../chart/text.js';
import {
  addDuration,
  parse,
  parseJson,
  parseTime,
  type Envelope,
  type Figures,
  type Finding,
  type Problem,
  type Table,
} from '../contract/index.js';
import { FONT } from '../tokens/tokens.js';
import { csvOf, languageOf, problemIn, tableIn, textIn, type Language } from '../i18n/index.js';
import { activeFrame } from './marks.js';
import { baseStyles } from './base.styles.js';
import { problemList, tableView } from './frame.js';
import { InheritedAttributes } from './locale.js';
import { canvasMeasure } from './measure.js';
import { Width } from './size.js';
import { ScriptSource } from './source.js';
import { ColourScheme } from './theme.js';
import { placeTooltip, tipLine, tooltip, type Tip } from './tooltip.js';

/** What a widget is, apart from how it is drawn: each step of the flow, pure. */
export interface Widget<D extends Envelope, F extends Figures, W extends Words, L extends Layout> {
  readonly schema: GenericSchema<unknown, D>;
  model(data: D): F;
  words(figures: F, language: Language): W;
  layout(figures: F, words: W, box: Box, measure: Measure, form: string): L;
  /** What the tooltip and the screen reader say of a target. */
  describe(figures: F, words: W, target: Target, language: Language): Tip;
  /** The figures behind a target, for `voc-select`. */
  datum(figures: F, target: Target): unknown;
}

/** What every widget says in words, besides the labels of its own picture. */
export interface Words {
  /** The finding, in one or two sentences. */
  readonly summary: string;
  /** How the figure is calculated: a paragraph each. */
  readonly definition: readonly string[];
  /** Built-in names by key, for tables. */
  readonly names: Readonly<Record<string, string>>;
}

export type State = 'loading' | 'empty' | 'invalid' | 'withheld' | 'ready';

/** `detail` of `voc-error`. */
export interface ErrorDetail {
  readonly problems: readonly Problem[];
}

/** `detail` of `voc-select`. */
export interface SelectDetail {
  /** The datum's key. */
  readonly key: string;
  /** The figures of the datum. */
  readonly datum: unknown;
}

declare global {
  interface HTMLElementEventMap {
    'voc-ready': CustomEvent<void>;
    'voc-error': CustomEvent<ErrorDetail>;
    'voc-select': CustomEvent<SelectDetail>;
  }
}

/** The longest that a timer of the browser waits, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/**
 * What all widgets share: where the document comes from, its check, its states, the frame around
 * the picture, the tooltip, the table. A widget adds its steps (`widget`) and its drawing (`draw`).
 */
export abstract class VocElement<
  D extends Envelope,
  F extends Figures,
  W extends Words,
  L extends Layout,
> extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  /** The document (see the contract). Never changed. Without it, a JSON script child is read. */
  @property({ attribute: false }) data: unknown;

  /** Shows the table below the picture. It is always there for screen readers. */
  @property({ type: Boolean, reflect: true, attribute: 'show-table' }) showTable = false;

  /** The steps from a document to marks. */
  protected abstract readonly widget: Widget<D, F, W, L>;

  @query('.ruler') private readonly ruler!: HTMLElement;
  @query('.tooltip') private readonly tip!: HTMLElement;
  @query('.plot') private readonly plot!: SVGSVGElement | null;

  readonly #inherited = new InheritedAttributes(this);
  readonly #scheme = new ColourScheme(this);
  readonly #width = new Width(this);
  readonly #script = new ScriptSource(this);

  #language: Language = languageOf('en');
  #document: D | undefined;
  #figures: F | undefined;
  #words: W | undefined;
  #layout: L | undefined;
  #findings: readonly Finding[] = [];
  /** What the last check was made of, so that a new language alone does not check again. */
  #checked: unknown;
  #laidOut = '';
  #measure: Measure | undefined;
  #font = '';
  #announce: 'voc-ready' | 'voc-error' | undefined;
  #active = -1;
  #defining = false;
  #staleTimer: ReturnType<typeof setTimeout> | undefined;

  /** The widget's own drawing of its marks, inside the shared SVG. */
  protected abstract draw(layout: L, figures: F, words: W): TemplateResult;

  /** What a widget shows between its picture and its table; nothing by default. */
  protected extra(_figures: F, _words: W, _language: Language): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The form a widget's layout is asked for: `variant`, `view`, whatever changes the marks. */
  protected get form(): string {
    return '';
  }

  /** What the widget can show now. With `invalid` the last good picture may still be there. */
  get state(): State {
    if (this.#findings.some(({ severity }) => severity === 'error')) return 'invalid';
    if (!this.#figures) return 'loading';
    if (this.#figures.withheld !== null) return 'withheld';
    return this.#figures.empty ? 'empty' : 'ready';
  }

  /** Whether `asOf` plus `staleAfter` is past. */
  get stale(): boolean {
    const end = this.#staleAt();
    return end !== undefined && end <= Date.now();
  }

  /** Every problem of the newest document, errors and warnings, in the reader's language. */
  get problems(): readonly Problem[] {
    this.#refresh();
    return this.#findings.map((one) => problemIn(this.#language, one));
  }

  /** The finding in one or two sentences, in the reader's language; `''` without data. */
  get summary(): string {
    this.#refresh();
    const { messages, formats } = this.#language;
    if (!this.#figures || !this.#words) return '';
    const { withheld, empty } = this.#figures;
    if (withheld !== null) return messages.withheld(formats.number(withheld));
    return empty ? messages.empty : this.#words.summary;
  }

  /** The names of the tables, the default first; empty without data. */
  get tables(): readonly string[] {
    this.#refresh();
    return this.#figures?.tables.map(({ name }) => name) ?? [];
  }

  /**
   * The figures as a table with raw values.
   * @param name one of `tables`; the first where not given
   * @returns undefined without data, or for a name that there is not
   */
  toTable(name?: string): Table | undefined {
    this.#refresh();
    const tables = this.#figures?.tables ?? [];
    const found = name === undefined ? tables[0] : tables.find((one) => one.name === name);
    return found && this.#words && tableIn(this.#language, found, this.#words.names);
  }

  /**
   * The same as RFC 4180 text: column keys as header, full precision, empty for missing.
   * @param name one of `tables`; the first where not given
   * @returns `''` without data, or for a name that there is not
   */
  toCSV(name?: string): string {
    const table = this.toTable(name);
    return table ? csvOf(table) : '';
  }

  /** Getters are asked at any time, also between a change of `data` and its drawing. */
  #refresh(): void {
    this.#read();
    this.#speak();
  }

  #given(): { document?: unknown; finding?: Finding } | undefined {
    if (this.data !== undefined && this.data !== null) return { document: this.data };
    return this.#script.text === undefined ? undefined : parseJson(this.#script.text);
  }

  /** Checks the newest document, once, and makes its figures where it is good. */
  #read(): void {
    const source = this.data ?? this.#script.text;
    if (source === this.#checked) return;
    this.#checked = source;
    const given = this.#given();
    if (!given) {
      this.#document = this.#figures = this.#words = undefined;
      this.#findings = [];
      return;
    }
    const parsed = given.finding
      ? { data: undefined, findings: [given.finding] }
      : parse(this.widget.schema, given.document);
    this.#findings = parsed.findings;
    this.#announce = 'voc-error';
    if (!parsed.data) return;
    this.#announce = 'voc-ready';
    this.#document = parsed.data;
    this.#figures = this.widget.model(parsed.data);
    this.#words = undefined;
    this.#laidOut = '';
    this.#waitForStale();
  }

  #speak(): void {
    const language = languageOf(this.#inherited.lang, this.#document?.timeZone);
    if (language.formats !== this.#language.formats || language.tag !== this.#language.tag) {
      this.#words = undefined;
      this.#laidOut = '';
    }
    this.#language = language;
    if (this.#figures) this.#words ??= this.widget.words(this.#figures, language);
  }

  #place(): void {
    const { width } = this.#width;
    if (!width || !this.#figures || !this.#words || this.#figures.empty) return;
    if (this.#figures.withheld !== null) return;
    const id = `${width} ${this.form} ${this.#font}`;
    if (id === this.#laidOut) return;
    this.#laidOut = id;
    this.#measure ??= canvasMeasure(this.#font);
    this.#layout = this.widget.layout(this.#figures, this.#words, { width }, this.#measure, this.form);
    if (this.#active >= this.#layout.targets.length) this.#active = -1;
  }

  #staleAt(): number | undefined {
    const { asOf, staleAfter } = this.#document ?? {};
    const moment = asOf == null ? undefined : parseTime(asOf);
    if (!moment || !staleAfter) return undefined;
    const zone = this.#language.formats.zone;
    const end = moment.kind === 'instant' ? moment.end : zone.toInstant(moment.end);
    return addDuration(end, staleAfter);
  }

  #waitForStale(): void {
    clearTimeout(this.#staleTimer);
    const wait = (this.#staleAt() ?? 0) - Date.now();
    if (wait <= 0 || !this.isConnected) return;
    this.#staleTimer = setTimeout(() => {
      this.requestUpdate();
      this.#waitForStale();
    }, Math.min(wait + 1, LONGEST_TIMER));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#waitForStale();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#staleTimer);
    this.#active = -1;
  }

  protected override firstUpdated(): void {
    this.#width.watch(this.ruler);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const family = getComputedStyle(this).getPropertyValue('--voc-font').trim() || FONT;
    if (family !== this.#font) {
      this.#font = family;
      this.#measure = undefined;
    }
    this.#refresh();
    this.#place();
  }

  protected override updated(): void {
    const ready = this.#layout || this.state === 'empty' || this.state === 'withheld';
    if (this.#announce === 'voc-error') {
      this.#emit('voc-error', { problems: this.problems });
    } else if (this.#announce === 'voc-ready' && ready && this.#width.width) {
      this.#emit('voc-ready', undefined);
    }
    const target = this.#layout?.targets[this.#active];
    const box = target && this.plot?.getBoundingClientRect();
    const at = target?.anchor ?? (target && { x: target.x + target.width / 2, y: target.y });
    placeTooltip(this.tip, box && at && { x: box.left + at.x, y: box.top + at.y });
  }

  #emit(type: 'voc-ready' | 'voc-error' | 'voc-select', detail: unknown): void {
    if (type !== 'voc-select') this.#announce = undefined;
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** Makes a target the active one: highlighted, its tooltip shown; -1 for none. */
  #activate(index: number): void {
    if (index === this.#active) return;
    this.#active = index;
    this.requestUpdate();
  }

  readonly #point = (event: PointerEvent) => {
    const box = this.plot?.getBoundingClientRect();
    if (!box || !this.#layout) return;
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    this.#activate(targetAt(this.#layout.targets, at));
  };

  readonly #leave = () => this.#activate(-1);

  readonly #click = (event: PointerEvent) => {
    this.#point(event);
    this.select(this.#active);
  };

  readonly #key = (event: KeyboardEvent) => {
    const last = (this.#layout?.targets.length ?? 0) - 1;
    const step = STEPS[event.key];
    if (event.key === 'Escape') this.#activate(-1);
    else if (event.key === 'Enter' || event.key === ' ') this.select(this.#active);
    else if (step !== undefined && last >= 0) {
      const from = this.#active < 0 && step > 0 ? -1 : this.#active < 0 ? last + 1 : this.#active;
      this.#activate(Math.min(Math.max(from + step, 0), last));
    } else return;
    event.preventDefault();
  };

  /** Selects a target: tells the page, and the widget where it has something to open. */
  protected select(index: number): void {
    const target = this.#layout?.targets[index];
    if (!target || !this.#figures) return;
    this.#emit('voc-select', { key: target.key, datum: this.widget.datum(this.#figures, target) });
    this.selected(target.key);
  }

  /** A widget's own answer to a selection; nothing by default. */
  protected selected(_key: string): void {}

  readonly #toggleTable = () => {
    this.showTable = !this.showTable;
  };

  readonly #toggleDefinition = () => {
    this.#defining = !this.#defining;
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const theme = this.#inherited.theme;
    const dark = theme === 'dark' || (theme === 'auto' && this.#scheme.dark);
    const { messages } = this.#language;
    const text = (field: 'title' | 'subtitle') => textIn(this.#language, this.#document?.[field]);
    const [title, subtitle] = [text('title'), text('subtitle')];
    const good = this.#figures?.withheld === null && !this.#figures.empty;
    return html`<section part="base" class="card ${dark ? 'dark' : ''}" lang=${messages.tag} aria-label=${title || nothing} aria-busy=${this.state === 'loading' ? 'true' : nothing}>
      <div class="ruler"></div>
      ${title || subtitle || good
        ? html`<header>
            ${title ? html`<div part="title" class="title" role="heading" aria-level="3">${title}</div>` : nothing}
            ${good
              ? html`<div part="toolbar" class="toolbar">
                  <button type="button" aria-pressed=${this.showTable ? 'true' : 'false'} aria-label=${this.showTable ? messages.hideTable : messages.showTable} title=${this.showTable ? messages.hideTable : messages.showTable} @click=${this.#toggleTable}>
                    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M2 3.5h12v9H2zM2 6.5h12M2 9.5h12M6.5 6.5v6" /></svg>
                  </button>
                </div>`
              : nothing}
            ${subtitle ? html`<div part="subtitle" class="subtitle">${subtitle}</div>` : nothing}
            ${good ? html`<p part="summary" class="summary" id="summary">${this.summary}</p>` : nothing}
          </header>`
        : nothing}
      ${this.#renderState()}
      ${good ? this.#renderPicture(title) : nothing}
      ${good ? this.#renderTables(title) : nothing} ${this.#renderNote()}
      ${tooltip(this.#tipOf())}
      <div class="sr" aria-live="polite">${this.#active < 0 ? nothing : this.#spoken()}</div>
    </section>`;
  }

  #tipOf(): Tip | undefined {
    const target = this.#layout?.targets[this.#active];
    if (!target || !this.#figures || !this.#words) return undefined;
    return this.widget.describe(this.#figures, this.#words, target, this.#language);
  }

  #spoken(): string {
    const tip = this.#tipOf();
    return tip ? tipLine(tip) : '';
  }

  #renderState(): TemplateResult | typeof nothing {
    const { messages, formats } = this.#language;
    const panel = (content: unknown, tone = '') =>
      html`<div part="state" class="state ${tone}" role="status">${content}</div>`;
    const errors = this.problems.filter(({ severity }) => severity === 'error');
    const asOf = this.#document?.asOf;
    return html`${this.state === 'loading' ? panel(messages.loading) : nothing}
    ${errors.length
      ? panel(
          html`<strong>${this.#figures ? messages.invalidKept : messages.invalid}</strong>
            ${problemList(this.#language, errors)}`,
          'bad',
        )
      : nothing}
    ${this.stale && asOf != null ? panel(messages.stale(formats.time(asOf)), 'warn') : nothing}
    ${this.#figures && (this.#figures.withheld !== null || this.#figures.empty) ? panel(this.summary) : nothing}`;
  }

  #renderPicture(title: string): TemplateResult {
    const { messages } = this.#language;
    const layout = this.#layout;
    return html`<div part="chart" class="chart">
        ${layout && this.#figures && this.#words
          ? html`<svg part="plot" class="plot" role="group" tabindex="0" width=${layout.width} height=${layout.height} viewBox="0 0 ${layout.width} ${layout.height}" aria-label=${title || messages.tableOf} aria-describedby="summary" @pointermove=${this.#point} @pointerleave=${this.#leave} @click=${this.#click} @keydown=${this.#key} @blur=${this.#leave}>${this.draw(layout, this.#figures, this.#words)}${this.drawActive(layout, this.#active)}</svg>`
          : nothing}
      </div>
      ${this.#figures && this.#words ? this.extra(this.#figures, this.#words, this.#language) : nothing}`;
  }

  /** How the active target is marked; a frame around it by default. */
  protected drawActive(layout: L, index: number): TemplateResult | typeof nothing {
    return activeFrame(layout.targets[index]);
  }

  #renderTables(title: string): TemplateResult {
    const words = this.#words;
    const tables = words ? (this.#figures?.tables ?? []) : [];
    return html`<div class=${this.showTable ? 'tables' : 'sr'} role="group" aria-label=${this.#language.messages.tableOf} tabindex=${this.showTable ? '0' : nothing}>
      ${tables.map((one) =>
        tableView(
          this.#language,
          tableIn(this.#language, one, words!.names),
          title || this.#language.messages.tableOf,
        ),
      )}
    </div>`;
  }

  #renderNote(): TemplateResult | typeof nothing {
    const { messages, formats } = this.#language;
    const figures = this.#figures;
    if (!figures || !this.#words) return nothing;
    const { note, asOf, definition } = this.#document ?? {};
    const source = textIn(this.#language, note);
    const facts = [
      figures.n === null ? '' : messages.sample(formats.number(figures.n)),
      asOf == null ? '' : messages.asOf(formats.time(asOf)),
    ].filter(Boolean);
    const own = textIn(this.#language, definition);
    const warnings = this.problems.filter(({ severity }) => severity === 'warning');
    return html`<footer>
      ${source ? html`<div part="note" class="note">${source}</div>` : nothing}
      <div class="facts">${facts.join(' \u00b7 ')}</div>
      <button type="button" class="link" aria-expanded=${this.#defining ? 'true' : 'false'} @click=${this.#toggleDefinition}>${messages.howCalculated}</button>
      ${this.#defining
        ? html`<div class="definition">
            ${(own ? [own] : this.#words.definition).map((line) => html`<p>${line}</p>`)}
            ${warnings.length
              ? html`<p><strong>${messages.dataNotes}</strong></p>
                  ${problemList(this.#language, warnings)}`
              : nothing}
          </div>`
        : nothing}
    </footer>`;
  }
}

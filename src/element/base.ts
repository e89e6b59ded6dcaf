import type { CSSResult } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Layout, Target } from '../chart/box.js';
import type { TextMeasurer } from '../chart/text.js';
import type { Envelope, Figures, Problem, Table } from '../contract/index.js';
import {
  addMessages,
  csvOf,
  problemIn,
  problemsOf,
  tableIn,
  textIn,
  type Language,
  type PartialMessages,
} from '../i18n/index.js';
import { Voice, announce } from './announcer.js';
import { Appearance } from './appearance.js';
import { baseStyles } from './base.styles.js';
import { Cursor } from './cursor.js';
import { Flow, type State, type Widget, type Words } from './flow.js';
import { footer, header, statePanels, tableView } from './frame.js';
import { InheritedAttributes } from './locale.js';
import { activeFrame, picture } from './marks.js';
import { canvasMeasure } from './measure.js';
import { Reactive, redraw } from './reactive.js';
import { Width } from './size.js';
import { ScriptSource } from './source.js';
import { Toolbar, addTool, type Tool } from './toolbar.js';
import { placeTooltip, tipLine, tooltip } from './tooltip.js';

export type { State, Widget, Words } from './flow.js';
export type { Tool } from './toolbar.js';

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

interface Events {
  'voc-ready': undefined;
  'voc-error': ErrorDetail;
  'voc-select': SelectDetail;
}

declare global {
  interface HTMLElementEventMap {
    'voc-ready': CustomEvent<undefined>;
    'voc-error': CustomEvent<ErrorDetail>;
    'voc-select': CustomEvent<SelectDetail>;
  }
}

/** The caption of a table: the widget's name, and what a further table holds. */
function captionOf({ messages }: Language, label: string, table: string): string {
  const more = messages.tables[table];
  return more ? messages.aside(label, more) : label;
}

/** Milliseconds after the first picture at which the table comes: after its frame is painted. */
const TABLE_DELAY = 200;

/** The longest that a timer of the browser waits, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * What all widgets share: where the document comes from, its states, the frame around the picture,
 * the tooltip, the table. A widget adds its steps from a document to marks, and its styles.
 *
 * @attr {boolean} show-table - Shows the table below the picture.
 * @attr {'auto' | 'light' | 'dark' | 'contrast'} [theme=auto] - The colours; the nearest ancestor's
 *   holds as well. `auto` is dark where the page can be dark and the reader prefers it.
 * @attr {'comfortable' | 'compact'} [density=comfortable] - How close all stands; the nearest
 *   ancestor's holds as well.
 * @attr {'en' | 'zh-CN' | 'zh-TW' | string} lang - The language, as a BCP 47 tag; the nearest
 *   ancestor's holds as well.
 * @attr {'ltr' | 'rtl'} dir - The direction; the nearest ancestor's holds as well.
 * @event {CustomEvent<undefined>} voc-ready - A new document has been drawn.
 * @event {CustomEvent<ErrorDetail>} voc-error - A document has errors; `detail.problems` names all.
 * @event {CustomEvent<SelectDetail>} voc-select - A datum was chosen, by click, Enter or space.
 * @csspart base - The card around everything.
 * @csspart title - The heading.
 * @csspart subtitle - The line under the heading.
 * @csspart summary - The finding in words.
 * @csspart toolbar - The buttons at the top.
 * @csspart chart - The box of the picture.
 * @csspart plot - The picture, an SVG.
 * @csspart label - A text of the picture.
 * @csspart table - The table of the figures.
 * @csspart tooltip - The box that follows the pointer.
 * @csspart state - The message in place of the picture, or above it.
 * @csspart note - The line at the foot.
 */
export abstract class VocElement<
  D extends Envelope,
  F extends Figures,
  W extends Words,
  L extends Layout,
> extends Reactive {
  static override readonly styles: readonly CSSResult[] = [baseStyles];
  static readonly observedAttributes: readonly string[] = ['show-table'];

  /** The steps from a document to marks. */
  protected static readonly widget: Widget<Envelope, Figures, Words, Layout>;

  /** Every problem of a document, in a language (BCP 47); never throws. */
  static validate(document: unknown, lang = 'en'): Problem[] {
    return problemsOf(this.widget.schema, document, lang);
  }

  /**
   * Adds a language, or other words for one that is there, on every element of the page. What is
   * left out falls back: to the words that readers of that language had before.
   *
   * @param tag BCP 47, `ar` say; readers of `ar-EG` get it as well
   * @param messages some or all of the words
   */
  static registerMessages(tag: string, messages: PartialMessages): void {
    addMessages(tag, messages);
    redraw();
  }

  /** Adds a tool to the toolbar of every widget of the page; the same one only once. */
  static addTool(tool: Tool): void {
    addTool(tool);
    redraw();
  }

  readonly #inherited = this.control(new InheritedAttributes(this));
  readonly #appearance = this.control(new Appearance(this));
  readonly #width = this.control(
    new Width(this, (otherFont) => {
      if (otherFont) this.#measure = undefined;
      // All elements of a page read before any of them draws, so that nobody waits for a style.
      this.#look();
    }),
  );
  readonly #script = this.control(new ScriptSource(this));
  readonly #cursor = new Cursor({
    plot: () => this.find('.plot'),
    layout: () => this.#made.layout,
    moved: (byKey) => {
      this.#reach = byKey;
      this.requestUpdate();
    },
    chosen: (target) => this.#chosen(target),
  });
  /** What the class says of its own kind; statics can't be generic, hence the cast. */
  readonly #widget = (this.constructor as typeof VocElement).widget as unknown as Widget<
    D,
    F,
    W,
    L
  >;
  readonly #made = new Flow(this.#widget);
  readonly #toolbar = new Toolbar(this);
  readonly #voice = new Voice();

  #data: unknown;
  #measure: TextMeasurer | undefined;
  #font = '';
  #drawn: Layout | undefined;
  #glides = false;
  /** Whether the keyboard has gone to a datum that may be out of sight. */
  #reach = false;
  /** What there is to say of the cursor. */
  #tip = '';
  /** What had the focus before the drawing. */
  #focused: Element | null = null;
  #news: 'good' | 'bad' | undefined;
  #defining = false;
  #tabled = false;
  #tableTimer: ReturnType<typeof setTimeout> | undefined;
  #staleTimer: ReturnType<typeof setTimeout> | undefined;

  /**
   * The document (see the contract). Never changed; a new object is a new document. Without it, a
   * `<script type="application/json">` child is read.
   */
  get data(): unknown {
    return this.#data;
  }

  set data(document: unknown) {
    this.#data = document;
    this.requestUpdate();
  }

  /**
   * Shows the table below the picture, at once. For screen readers it is there in any case, from a
   * moment after the first picture on.
   */
  get showTable(): boolean {
    return this.hasAttribute('show-table');
  }

  set showTable(shown: boolean) {
    this.toggleAttribute('show-table', shown);
  }

  /** What a widget shows between its picture and its table; nothing by default. */
  protected extra(_figures: F, _words: W, _language: Language): TemplateResult | typeof nothing {
    return nothing;
  }

  /** How the active target is marked; a frame around it by default. */
  protected drawActive(layout: L, index: number): TemplateResult | typeof nothing {
    return activeFrame(layout.targets[index]);
  }

  /** Draws a datum as the active one, tooltip and all, or none; for what moves along the data. */
  highlight(key?: string): void {
    this.#cursor.show(key);
  }

  /** The form a widget's layout is asked for: `variant`, `view`, whatever changes the marks. */
  protected get form(): string {
    return '';
  }

  /** The key of the datum whose mark is drawn as chosen; none by default. */
  protected get open(): string | undefined {
    return undefined;
  }

  /** A widget's own answer to a selection; nothing by default. */
  protected selected(_target: Target): void {}

  /** The flow with the newest document taken in: getters may be asked before the next drawing. */
  get #flow(): Flow<D, F, W, L> {
    const flow = this.#made;
    this.#news = flow.read(this.#data, this.#script.text) ?? this.#news;
    flow.speak(this.#inherited.lang);
    return flow;
  }

  /** What the widget can show now. With `invalid` the last good picture may still be there. */
  get state(): State {
    return this.#flow.state;
  }

  /** Whether `asOf` plus `staleAfter` is past. */
  get stale(): boolean {
    const end = this.#flow.staleAt;
    return end !== undefined && end <= Date.now();
  }

  /** Every problem of the newest document, errors and warnings, in the reader's language. */
  get problems(): readonly Problem[] {
    const { findings, language } = this.#flow;
    return findings.map((one) => problemIn(language, one));
  }

  /** The finding in one or two sentences, in the reader's language; `''` without data. */
  get summary(): string {
    return this.#flow.summary;
  }

  /** The names of the tables, the default first; empty without data. */
  get tables(): readonly string[] {
    return this.#flow.figures?.tables.map(({ name }) => name) ?? [];
  }

  /**
   * The figures as a table with raw values.
   * @param name one of `tables`; the first where not given
   * @returns undefined without data, or for a name that there is not
   */
  toTable(name?: string): Table | undefined {
    const { figures, words, language } = this.#flow;
    const tables = figures?.tables ?? [];
    const found = tables.find((one) => name === undefined || one.name === name);
    return found && words && tableIn(language, found, words.names);
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

  protected override listen(signal: AbortSignal): void {
    document.fonts.addEventListener('loadingdone', this.#lookAgain, { signal });
    document.addEventListener('keydown', this.#dismiss, { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#tableTimer);
      clearTimeout(this.#staleTimer);
      this.#cursor.leave();
    });
  }

  #look(): void {
    this.#appearance.read(this.find('.ruler')!);
  }

  #place(): void {
    const flow = this.#flow;
    const { font, spacing, mirrored } = this.#appearance;
    const wanted = `${font} ${spacing.join()}`;
    if (!this.#measure || wanted !== this.#font) {
      this.#font = wanted;
      this.#measure = canvasMeasure(font, spacing);
      flow.layout = undefined;
    }
    const box = { width: this.#width.width, compact: this.#inherited.compact, mirrored };
    flow.place(box, this.form, this.#measure);
    const { layout } = flow;
    if (layout === this.#drawn) return;
    // Other data move what is there; another width only makes room.
    this.#glides = layout?.width === this.#drawn?.width;
    this.#drawn = layout;
  }

  protected override updated(): void {
    this.#width.watch(this.find('.ruler')!);
    if (!this.#width.known) return;
    clearTimeout(this.#staleTimer);
    const { layout, good, staleAt = 0 } = this.#flow;
    const wait = staleAt - Date.now();
    if (wait > 0) {
      this.#staleTimer = setTimeout(() => this.requestUpdate(), Math.min(wait + 1, LONGEST_TIMER));
    }
    clearTimeout(this.#tableTimer);
    if (layout && !this.#tabled) this.#tableTimer = setTimeout(this.#table, TABLE_DELAY);
    this.#speak();
    this.#keepFocus();
    const tip = this.find('.tooltip');
    const { free } = this.#cursor;
    if (tip && free) placeTooltip(tip, free);
    const drawn = this.#width.width > 0 && (layout !== undefined || !good);
    if (this.#news === 'bad') this.#emit('voc-error', { problems: this.problems });
    else if (this.#news === 'good' && drawn) this.#emit('voc-ready', undefined);
  }

  /** Says what the keyboard has gone to, and what has become of the data since they were drawn. */
  #speak(): void {
    const region = this.find('.live')!;
    const flow = this.#flow;
    if (this.#reach) {
      this.#reach = false;
      announce(region, this.#tip, true);
      const block = 'nearest';
      this.find('.active,.cross')?.scrollIntoView({ block, inline: block, behavior: 'instant' });
    }
    const { stale } = this;
    this.#voice.report(region, [flow.figures, flow.state, stale], flow.spoken(stale));
  }

  /** Focus is not lost with what had it: the card takes it until there is a picture again. */
  #keepFocus(): void {
    const { activeElement } = this.shadowRoot!;
    const card = this.find('.card')!;
    if (activeElement ? activeElement !== card : !this.#focused) return;
    card.tabIndex = -1;
    (this.find('.plot') ?? card).focus({ preventScroll: true });
  }

  protected override failed(error: unknown): void {
    console.error(error);
    this.#made.fail();
    this.#news = 'bad';
    this.requestUpdate();
  }

  #emit<T extends keyof Events>(type: T, detail: Events[T]): void {
    if (type !== 'voc-select') this.#news = undefined;
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** Tells the page of a selection, and the widget where it has something to open. */
  #chosen(target: Target): void {
    const { figures } = this.#flow;
    if (!figures) return;
    this.#emit('voc-select', { key: target.key, datum: this.#widget.datum(figures, target) });
    this.selected(target);
  }

  /** The table is no part of the picture, so it does not hold it up. */
  readonly #table = () => {
    this.#tabled = true;
    this.requestUpdate();
  };

  /**
   * The page has set other colours, of which nothing else tells; or a face of a font has come late,
   * a bold one say, which the ruler does not show.
   */
  readonly #lookAgain = () => {
    this.#measure = undefined;
    this.#look();
    this.requestUpdate();
  };

  readonly #toggleDefinition = () => {
    this.#defining = !this.#defining;
    this.requestUpdate();
  };

  /** The frame first, empty: with the width that it has, all the rest is drawn at once. */
  protected override render(): TemplateResult {
    // A page may have changed its brand since. Before the first picture the theme is that which is
    // known without asking for styles, and most elements need no other.
    if (this.#drawn) this.#look();
    this.#focused = this.shadowRoot!.activeElement;
    this.wear(this.#appearance.sheet(this.#inherited.theme));
    if (this.#width.known) this.#place();
    const { document: data, language, state } = this.#flow;
    const title = textIn(language, data?.title);
    return html`<i class="brand" @transitionend=${this.#lookAgain}></i><div part="base" class="card ${this.#inherited.compact ? 'compact' : ''} ${this.#appearance.mirrored ? 'mirrored' : ''}" role="figure" lang=${language.messages.tag} aria-label=${title || nothing} aria-busy=${state === 'loading'}>
      <div class="ruler"></div><div class="sr live" role="status"></div>
      ${this.#width.known ? this.#content(title) : nothing}
    </div>`;
  }

  #content(title: string): TemplateResult {
    const { document: data, figures, words, language, good, state, summary } = this.#flow;
    const { messages, formats } = language;
    const { problems } = this;
    const of = (severity: Problem['severity']) =>
      problems.filter((one) => one.severity === severity);
    const label = title || messages.tableOf;
    const { target, series } = this.#cursor;
    const tip = this.#flow.describe(target);
    this.#tip = tip ? tipLine(tip, series, messages.comma) : '';
    const { mirrored } = this.#appearance;
    const tools = good ? this.#toolbar.template(language, mirrored) : nothing;
    return html`${header(language, data, good ? summary : '', mirrored, tools)}
      ${statePanels(language, {
        loading: state === 'loading',
        errors: of('error'),
        kept: figures !== undefined,
        staleSince: this.stale && data?.asOf != null ? formats.time(data.asOf) : '',
        instead: good ? '' : summary,
      })}
      ${good ? [this.#picture(title || messages.chart), this.#tabled || this.showTable ? this.#tables(label) : nothing] : nothing}
      ${
        figures && data
          ? footer(language, data, figures, {
              open: this.#defining,
              toggle: this.#toggleDefinition,
              definition: words?.definition ?? [],
              warnings: of('warning'),
            })
          : nothing
      }
      ${tip ? tooltip(tip, series, this.#cursor.away) : nothing}`;
  }

  /** A tooltip goes by Escape, wherever the focus is: it may cover what a reader wants to see. */
  readonly #dismiss = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#cursor.target) return;
    this.#cursor.leave();
    // What it would close besides, a dialog around the widget say, stays open.
    event.preventDefault();
  };

  /** A key on the picture: a tool's own, or one of the cursor's. */
  readonly #key = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    if (!this.#toolbar.toggle(key)) this.#cursor.key(event);
  };

  #picture(label: string): TemplateResult {
    const { layout, figures, words, language } = this.#flow;
    const cursor = this.#cursor;
    return html`<div part="chart" class="chart">${
      layout
        ? html`<svg part="plot" class="plot ${this.form} ${this.#glides ? 'changed' : ''}" role="application" aria-roledescription=${language.messages.chart} tabindex="0" width=${layout.width} height=${layout.height} viewBox="0 0 ${layout.width} ${layout.height}" aria-label=${label} aria-describedby="summary" @pointermove=${cursor.point} @pointerleave=${cursor.away} @click=${cursor.click} @keydown=${this.#key} @blur=${cursor.leave}>${picture(layout, this.open, [this.drawActive(layout, cursor.index), activeFrame(cursor.target?.series?.[cursor.series])])}</svg>`
        : nothing
    }</div>${figures && words ? this.extra(figures, words, language) : nothing}`;
  }

  #tables(label: string): TemplateResult {
    const { figures, words, language } = this.#flow;
    const names = words?.names ?? {};
    return html`<div class=${this.showTable ? 'tables' : 'sr'} role="group" aria-label=${language.messages.tableOf} tabindex=${this.showTable ? '0' : nothing}>
      ${figures?.tables.map((one) => tableView(language, tableIn(language, one, names), captionOf(language, label, one.name)))}
    </div>`;
  }
}

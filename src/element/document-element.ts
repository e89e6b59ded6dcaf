import { property } from 'lit/decorators.js';
import type { AnyDrawing } from '../chart/drawing.js';
import type { Spans } from '../chart/spans.js';
import {
  UNREADABLE,
  csvOf,
  type Envelope,
  type Figures,
  type Finding,
  type Problem,
  type Table,
} from '../contract/index.js';
import {
  languageOf,
  problemIn,
  problemsOf,
  registerMessages,
  tableIn,
  type PartialMessages,
} from '../i18n/index.js';
import { InheritedAttributes } from './controllers/inherited.js';
import { redraw, redrawn } from './controllers/redraw.js';
import { ScriptSource } from './controllers/script-source.js';
import { staleTimeOf, StaleTimer } from './controllers/stale-timer.js';
import type { VocEvents } from './events.js';
import { FailSafeElement } from './fail-safe-element.js';
import { Pipeline, type State } from './pipeline.js';
import { addTool, type Tool } from './tool.js';
import type { Widget, Words } from './widget.js';

/**
 * An element with a document: where that comes from, and what can be said of it without a picture.
 */
export abstract class DocumentElement<
  D extends Envelope,
  F extends Figures,
  W extends Words,
  L extends AnyDrawing,
  O extends object,
> extends FailSafeElement {
  /** The steps from a document to a drawing; a class without them is no element yet. */
  protected static readonly widget?: Widget<Envelope, Figures, Words, AnyDrawing>;

  /**
   * Every problem of a document for this class of elements. The class that all widgets share knows no
   * documents and finds each one unreadable. No document makes it throw.
   *
   * @param lang BCP 47 tag of the messages' language
   */
  static validate(document: unknown, lang = 'en'): Problem[] {
    if (!this.widget) return [problemIn(languageOf(lang), UNREADABLE)];
    return problemsOf(this.widget.schema, document, lang);
  }

  /**
   * What can be known of a document without an element for it: how far its data reach on the scales of its
   * picture, and what its summary says as data. Both are empty where it has errors. No document makes it
   * throw.
   *
   * @internal
   */
  static examine(document: unknown): {
    readonly spans: Spans;
    readonly findings: readonly Finding[];
  } {
    if (!this.widget) return { spans: {}, findings: [] };
    const pipeline = new Pipeline(this.widget);
    pipeline.read(document);
    return { spans: pipeline.spans, findings: pipeline.figures?.findings ?? [] };
  }

  /**
   * Adds a language, or other words for one that is there, on every element of the page. What is
   * left out falls back: to the words that readers of that language had before.
   *
   * @param tag BCP 47, `ar` say; readers of `ar-EG` get it as well
   * @param messages some or all of the words
   */
  static registerMessages(tag: string, messages: PartialMessages): void {
    registerMessages(tag, messages);
    redraw();
  }

  /** Adds a tool to the toolbar of every widget of the page; the same one only once. */
  static addTool(tool: Tool): void {
    addTool(tool);
    redraw();
  }

  /** Statics can't be generic, hence the cast. */
  protected readonly widget = (this.constructor as typeof DocumentElement)
    .widget as unknown as Widget<D, F, W, L, object, O>;
  protected readonly pipeline = new Pipeline<D, F, W, L, O>(this.widget, {
    shownOf: (whole) => this.shownOf(whole),
  });
  protected readonly inherited = new InheritedAttributes(this);
  readonly #script = new ScriptSource(this, () => this.#read());
  #data: D | null | undefined;

  constructor() {
    super();
    this.addController(redrawn(this));
    // Each update has put the pipeline into the reader's language before the timer asks.
    this.addController(new StaleTimer(this, () => staleTimeOf(this.pipeline)));
  }

  /**
   * The document (see the contract). Never changed; a new object is a new document. Without it, a
   * `<script type="application/json">` child is read. The type says what a document may hold; whatever
   * a page hands over is checked, and lists may be typed arrays.
   */
  @property({ attribute: false })
  get data(): D | null | undefined {
    return this.#data;
  }

  set data(document: D | null | undefined) {
    this.#data = document;
    this.#read();
  }

  #read(): void {
    this.pipeline.read(this.#data, this.#script.text);
  }

  /** The document to show of a good one; another one where a widget shows only a part of it. */
  protected shownOf(whole: D): D {
    return whole;
  }

  /** The pipeline in the reader's language of now: it may be asked before the next update. */
  protected get results(): Pipeline<D, F, W, L, O> {
    this.pipeline.translate(this.inherited.lang);
    return this.pipeline;
  }

  /** What the widget can show now. With `invalid` the last good picture may still be there. */
  get state(): State {
    return this.results.state;
  }

  /** Whether `asOf` plus `staleAfter` is past. */
  get stale(): boolean {
    return (staleTimeOf(this.results) ?? Infinity) <= Date.now();
  }

  /** Every problem of the newest document, errors and warnings, in the reader's language. */
  get problems(): readonly Problem[] {
    return this.results.problems;
  }

  /** The finding in one or two sentences, in the reader's language; `''` without data. */
  get summary(): string {
    return this.results.summary;
  }

  /** What the summary says, as data, in the order of weight; empty without data. */
  get findings(): readonly Finding[] {
    return this.results.figures?.findings ?? [];
  }

  /** The names of the tables, the default first; empty without data. */
  get tables(): readonly string[] {
    return this.results.figures?.tables.map(({ name }) => name) ?? [];
  }

  /**
   * The figures as a table with raw values.
   * @param name one of `tables`; the first where not given
   * @returns undefined without data, or for a name that there is not
   */
  toTable(name?: string): Table | undefined {
    const { figures, words, language } = this.results;
    const tables = figures?.tables ?? [];
    const found = tables.find((table) => name === undefined || table.name === name);
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

  /** Called instead of disconnecting and connecting where a page moves the element by `moveBefore`. */
  protected connectedMoveCallback(): void {
    // All goes on but for what it inherits, which may be something else in its new place.
    this.inherited.hostDisconnected();
    this.inherited.hostConnected();
    this.requestUpdate();
  }

  protected override failed(error: unknown): boolean {
    const first = this.pipeline.fail(error);
    if (!first) this.reportOutcome();
    return first;
  }

  protected override get failureText(): string {
    return this.pipeline.problems.map(({ message }) => message).join(' ');
  }

  /** Whether the newest document is shown as it can be. */
  protected abstract get shown(): boolean;

  /** Reports to the page what became of the newest document, once. */
  protected reportOutcome(): void {
    const { outcome, problems } = this.pipeline;
    if (outcome === 'good' && !this.shown) return;
    this.pipeline.outcomeReported();
    if (!outcome) return;
    // A page that answers each report by another document still gets to its other tasks.
    this.deferUpdates();
    if (outcome === 'good') this.emit('voc-ready', undefined);
    else this.emit('voc-error', { problems });
  }

  protected emit<T extends keyof VocEvents>(type: T, detail: VocEvents[T]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

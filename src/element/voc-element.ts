import { nothing, render, type CSSResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AnyDrawing } from '../chart/drawing.js';
import type { Spans } from '../chart/spans.js';
import { targetsOf } from '../chart/targets.js';
import type { Envelope, Figures } from '../contract/index.js';
import type { Language } from '../i18n/index.js';
import { Appearance } from './controllers/appearance.js';
import { Cursor } from './controllers/cursor.js';
import { Fitting } from './controllers/fitting.js';
import { FocusKeeper } from './controllers/focus-keeper.js';
import { Pointer } from './controllers/pointer.js';
import { Tables } from './controllers/tables.js';
import { Toolbar } from './controllers/toolbar.js';
import { Tooltip } from './controllers/tooltip.js';
import { activeFrame, activeReach } from './templates/drawing.js';
import { frameStyles } from './styles/index.js';
import { frame } from './templates/frame.js';
import { chart, restButton } from './templates/picture.js';
import { tipLine } from './templates/tooltip.js';
import type { Trail } from './templates/trail.js';
import { LinkedElement } from './linked-element.js';
import type { Words } from './widget.js';

/**
 * What all widgets share: where the document comes from, its states, the frame around the picture, the
 * tooltip, the table. A widget adds its steps from a document to a drawing, and its styles.
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
 * @event {CustomEvent<SelectDetail>} voc-select - A datum was chosen, by click, Enter or space; or what
 *   was selected in a group is no longer, by Escape or another choice of the same.
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
  L extends AnyDrawing,
  O extends object = object,
> extends LinkedElement<D, F, W, L, O> {
  static override readonly styles: CSSResult[] = [...frameStyles];

  readonly #appearance = new Appearance(
    this,
    (this.constructor as typeof VocElement).styles,
    () => this.inherited.theme,
  );
  readonly #fitting = new Fitting(
    this,
    () => this.inherited.compact,
    (otherFont) => {
      if (otherFont) this.#appearance.forgetFont();
      // All elements of a page read their style before any of them draws: one layout serves them all.
      this.#appearance.read();
    },
  );
  readonly #toolbar = new Toolbar(this);
  readonly #tables = new Tables(this, () => this.pipeline.drawing !== undefined);
  readonly #cursor: Cursor = new Cursor(this, {
    drawing: () => this.pipeline.drawing,
    moved: (byKey) => this.attempt(() => this.#drawCursor(byKey)),
    chosen: (target) => this.attempt(() => this.choose(target)),
  });
  readonly #pointer = new Pointer(this, this.#cursor);
  readonly #tooltip = new Tooltip(this, this.#cursor, this.#pointer);

  #drawn: L | undefined;
  /** Whether the marks may move to their places from those of the drawing before. */
  #changed = false;
  #definitionOpen = false;

  constructor() {
    super();
    this.addController(new FocusKeeper(this));
  }

  /**
   * Shows the table below the picture, at once. For screen readers it is there in any case, from a
   * moment after the first picture on.
   */
  @property({ type: Boolean, attribute: 'show-table', reflect: true })
  showTable = false;

  /**
   * What the picture's scales reach over besides its own data, by the scale's name: what a dashboard sets on
   * widgets that are compared with one another.
   */
  @property({ attribute: false })
  spans: Spans | undefined;

  /** What a widget shows between its picture and its table; nothing by default. */
  protected extra(_figures: F, _words: W, _language: Language): TemplateResult | typeof nothing {
    return nothing;
  }

  /** How the active target is marked; by default a frame around it, and how far its intervals reach. */
  protected drawActive(drawing: L, index: number): unknown {
    const target = targetsOf(drawing).at(index);
    return [activeReach(target), activeFrame(target)];
  }

  /** What a widget's layout is asked for: `variant`, `view`, whatever changes the marks. */
  protected abstract get options(): O;

  /** The key of the datum whose mark is drawn as chosen; none by default. */
  protected get chosenKey(): string | undefined {
    return undefined;
  }

  /** The way down to what is shown, where that is a part of the document; by default it never is. */
  protected get trail(): Trail | undefined {
    return undefined;
  }

  /**
   * Draws a datum as the active one, with its tooltip; for what moves along the data. The focus stays
   * where it is. Without a key, or with one that no datum has, none is active. Does nothing while the
   * element is on no page.
   */
  highlight(key?: string): void {
    if (this.isConnected) this.#cursor.show(key);
  }

  protected override willUpdate(): void {
    // A page may have changed its brand since. Before the first picture that can wait: to ask for styles
    // now would cost a layout for each element of the page.
    if (this.#drawn) this.#appearance.read();
    const results = this.results;
    const { room, tile, compact } = this.#fitting;
    if (!room.known) return;
    const { mirrored, measurer } = this.#appearance;
    const { figures, words, problems, state } = results;
    this.#fitting.update(figures, words, problems, state, this.stale, compact, measurer);
    if (this.#fitting.waits) return;
    const box = { width: room.width, compact, mirrored, tile, spans: this.spans };
    results.layOut(box, this.options, measurer, this.#fitting.heights);
    const { drawing } = results;
    if (drawing === this.#drawn) return;
    this.#changed = drawing?.width === this.#drawn?.width;
    this.#drawn = drawing;
  }

  protected override render(): TemplateResult {
    const pipeline = this.pipeline;
    const { language, figures, words } = pipeline;
    const { shared } = language;
    const { mirrored } = this.#appearance;
    const { room, boxed, tile, compact, restOpen, toggleRest } = this.#fitting;
    const drawing = this.#fitting.measuring ? this.#drawn : pipeline.drawing;
    return frame(pipeline, {
      headingLevel: this.headingLevel,
      compact,
      mirrored,
      measured: room.known,
      boxed,
      tile,
      without: this.#fitting.without(drawing),
      scrolls: boxed && (this.showTable || restOpen || this.chosenKey !== undefined),
      stale: this.stale,
      definitionOpen: this.#definitionOpen,
      toggleDefinition: this.#toggleDefinition,
      restyled: this.#appearance.refresh,
      trail: this.trail,
      toolbar: () => this.#toolbar.template(language, mirrored),
      picture: (title) => [
        chart(drawing, this.#pointer, {
          label: title || shared.chart,
          roleDescription: shared.chart,
          changed: this.#changed,
          chosenKey: this.chosenKey,
          keyPressed: this.#keyPressed,
        }),
        restButton(language, { rest: drawing?.rest ?? 0, open: restOpen, toggle: toggleRest }),
        figures && words ? this.extra(figures, words, language) : nothing,
      ],
      tables: (title) =>
        this.#tables.template(
          language,
          figures?.tables ?? [],
          words?.names ?? {},
          title || shared.tableOf,
          this.showTable,
        ),
    });
  }

  protected override updated(): void {
    super.updated();
    this.#drawCursor(false);
    if (this.#fitting.room.known) this.reportOutcome();
  }

  protected override get shown(): boolean {
    const { drawing, drawable } = this.pipeline;
    return this.#fitting.room.width > 0 && (drawing !== undefined || !drawable);
  }

  /** Draws the cross-hair and the tooltip of the active datum, and nothing else. */
  #drawCursor(byKey: boolean): void {
    const { drawing, language } = this.pipeline;
    const { target, index, series } = this.#cursor;
    const group = this.renderRoot.querySelector<HTMLElement>('.cursor');
    if (group && drawing) {
      render([this.drawActive(drawing, index), activeFrame(target?.series?.[series])], group);
    }
    const tip = this.pipeline.describe(target);
    if (tip && byKey) {
      const block = 'nearest';
      const mark = group?.querySelector('path, rect');
      mark?.scrollIntoView({ block, inline: block, behavior: 'instant' });
      this.announcer.answer(tipLine(tip, series, language.shared.comma));
    }
    this.#tooltip.show(tip, series);
  }

  protected override report() {
    if (!this.#fitting.room.known) return undefined;
    const { figures, state } = this.pipeline;
    const { stale } = this;
    return { subject: [figures, state, stale], text: this.pipeline.status(stale) };
  }

  readonly #toggleDefinition = (): void => {
    this.#definitionOpen = !this.#definitionOpen;
    this.requestUpdate();
  };

  /** A key on the picture: that of a tool, or one of the cursor's. */
  readonly #keyPressed = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    if (!this.#toolbar.toggle(key)) this.#cursor.keyPressed(event);
  };
}

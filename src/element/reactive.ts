import type { CSSResult } from 'lit';
import { render, type TemplateResult } from 'lit/html.js';

/** A helper with a life of its own inside an element: set up and cleaned up in one place. */
export interface Controller {
  /** @param end aborts when the host leaves its page: listeners end with it by themselves */
  connect(end: AbortSignal): void;
}

/** What a controller needs of its element. */
export interface Host extends HTMLElement {
  requestUpdate(): void;
}

/** One style sheet for each text, whoever adopts it: most of them are of every kind of element. */
const sheets = new Map<string, CSSStyleSheet>();

/** The style sheet of a text; parsed once. */
function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}

const connected = new Set<Host>();

/** Draws all elements anew: something that they share has changed. */
export const redraw = (): void => connected.forEach((one) => one.requestUpdate());

/**
 * A custom element that draws itself by a Lit template: changes gather until the next microtask,
 * its state is its attributes, its style sheets are shared by all of its kind. The ready-made base
 * class brings decorators' metadata, converters and server rendering for 2.5 kB more on every page,
 * and lets an exception of a template escape into it.
 */
export abstract class Reactive extends HTMLElement implements Host {
  /** The shared style sheet first. */
  static readonly styles: readonly CSSResult[] = [];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #controllers: Controller[] = [];
  #pending: Promise<void> | undefined;
  #end: AbortController | undefined;

  #worn: string | undefined;

  /** Puts a style sheet before those of its kind: the theme, which changes. */
  protected wear(text: string): void {
    if (text === this.#worn) return;
    this.#worn = text;
    const { styles } = this.constructor as typeof Reactive;
    this.#root.adoptedStyleSheets = [text, ...styles.map(({ cssText }) => cssText)].map(sheetOf);
  }

  protected abstract render(): TemplateResult;

  /** After each drawing. */
  protected abstract updated(): void;

  /** When it comes onto a page, what its controllers don't listen to; see {@link Controller}. */
  protected listen(_end: AbortSignal): void {}

  /** Whatever went wrong inside: the page must not hear of it as an exception. */
  protected abstract failed(error: unknown): void;

  protected control<C extends Controller>(controller: C): C {
    this.#controllers.push(controller);
    return controller;
  }

  /** An element inside the shadow root. */
  protected find(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }

  /** Resolves when all changes up to now have been drawn. */
  get updateComplete(): Promise<void> {
    return this.#settled();
  }

  /** One drawing may ask for another, as the first does, which only has the width taken. */
  async #settled(): Promise<void> {
    do await this.#pending;
    while (this.#pending);
  }

  /** Draws in the next microtask, however often it is asked; not while it is on no page. */
  requestUpdate(): void {
    if (!this.isConnected) return;
    this.#pending ??= Promise.resolve().then(() => {
      this.#pending = undefined;
      try {
        render(this.render(), this.#root, { host: this });
        this.updated();
      } catch (error) {
        this.failed(error);
      }
    });
  }

  connectedCallback(): void {
    // A property that was set before the class was there hides the accessor of its name.
    const own = this as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(this)) {
      delete own[name];
      own[name] = value;
    }
    const { signal } = (this.#end = new AbortController());
    for (const one of this.#controllers) one.connect(signal);
    this.listen(signal);
    connected.add(this);
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#end?.abort();
    connected.delete(this);
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }
}

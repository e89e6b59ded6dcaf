import { LitElement, render, type PropertyValues } from 'lit';
import { TreeWatch } from './tree-watch.js';

/** One for all elements, so that it is reported once. */
const NOT_HTML = new Error(
  'voc-elements draw on HTML pages only, as Lit does: serve this page as text/html.',
);

/**
 * A LitElement that lets no exception out into the page, and repeats no failure by itself: an update that
 * throws is followed by one that shows the failure, and if that throws as well by a plain text. Nor does
 * it go on with a shadow tree that others have damaged.
 *
 * It updates only while it is on a page in a window, and its style sheets are adopted by a controller
 * that follows the element from document to document.
 */
export abstract class FailSafeElement extends LitElement {
  /** Until when updates wait; undefined while they do not. */
  #resumed: Promise<void> | undefined;
  readonly #tree = new TreeWatch();

  /**
   * Takes note of an exception.
   *
   * @returns whether to update once more, to show the failure; false where that has been tried
   */
  protected abstract failed(error: unknown): boolean;

  /** What is shown where no template can be rendered. */
  protected abstract get failureText(): string;

  /** Runs a step that renders and may throw. Where others have damaged the tree all is rendered anew. */
  protected attempt(step: () => void): void {
    if (this.#tree.takeDamage()) {
      this.#clear();
      this.requestUpdate();
    }
    this.#tree.change(() => {
      try {
        step();
      } catch (error) {
        const again = this.failed(error);
        this.#clear();
        if (again) this.requestUpdate();
        else render(this.failureText, this.renderRoot, this.renderOptions);
      }
    });
  }

  /** Throws away what is half rendered or damaged; Lit starts anew before another node. */
  #clear(): void {
    const end = this.ownerDocument.createComment('');
    this.renderRoot.replaceChildren(end);
    this.renderOptions.renderBefore = end;
  }

  /** Has updates wait until the page's other tasks could run. */
  protected deferUpdates(): void {
    this.#resumed ??= new Promise<void>((resume) => setTimeout(resume)).then(() => {
      this.#resumed = undefined;
    });
  }

  protected override scheduleUpdate(): void | Promise<void> {
    const update = () => this.attempt(() => super.scheduleUpdate());
    return this.#resumed ? this.#resumed.then(update) : update();
  }

  /** One update may ask for another, as the first does, in which the room is measured. */
  protected override async getUpdateComplete(): Promise<boolean> {
    do await super.getUpdateComplete();
    while (this.isUpdatePending);
    return true;
  }

  /** Where there is no window, nobody sees it; to adopt a style sheet there would throw. */
  protected override shouldUpdate(): boolean {
    return this.isConnected && this.ownerDocument.defaultView !== null;
  }

  protected override update(changed: PropertyValues): void {
    // Lit reads its templates in the script's own document, and they are no XML.
    if (document.contentType !== 'text/html') throw NOT_HTML;
    super.update(changed);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tree.start(this.renderRoot);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tree.stop();
  }

  /** A window that is closed takes the listeners of its elements with it: all is rendered anew. */
  protected adoptedCallback(before: Document): void {
    if (before.defaultView === null && this.hasUpdated) this.#clear();
  }

  protected override createRenderRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }
}

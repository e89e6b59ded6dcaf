import { LitElement, render } from 'lit';

/**
 * A LitElement that lets no exception out into the page, and repeats no failure by itself: an update that
 * throws is followed by one that shows the failure, and if that throws as well by a plain text.
 *
 * It updates only while it is on a page, and its style sheets are adopted by a controller that follows
 * the element from document to document.
 */
export abstract class FailSafeElement extends LitElement {
  /** Until when updates wait; undefined while they do not. */
  #resumed: Promise<void> | undefined;

  /**
   * Takes note of an exception.
   *
   * @returns whether to update once more, to show the failure; false where that has been tried
   */
  protected abstract failed(error: unknown): boolean;

  /** What is shown where no template can be rendered. */
  protected abstract get failureText(): string;

  /** Runs a step that may throw. */
  protected attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      const again = this.failed(error);
      this.#clear();
      if (again) this.requestUpdate();
      else render(this.failureText, this.renderRoot, this.renderOptions);
    }
  }

  /** Throws away what an exception has left half rendered; Lit starts anew before another node. */
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

  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }
}

import type { Controller, Host } from './reactive.js';

/*
 * The nearest `lang`: the element's own, an ancestor's, across shadow roots. The ready-made
 * controllers read only the element's own and the document's, and a page in two languages marks
 * its parts.
 */

const INHERITED = ['lang', 'dir', 'theme', 'density'];

/** Follows what an element inherits by attribute as long as it is connected. */
export class InheritedAttributes implements Controller {
  readonly #observer = new MutationObserver(() => this.host.requestUpdate());

  constructor(private readonly host: Host) {}

  connect(end: AbortSignal): void {
    const options = { attributes: true, attributeFilter: INHERITED, subtree: true };
    let root: Node = this.host.getRootNode();
    this.#observer.observe(root, options);
    while (root instanceof ShadowRoot) {
      root = root.host.getRootNode();
      this.#observer.observe(root, options);
    }
    end.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** The value of the nearest ancestor-or-self that has an attribute, out of shadow roots too. */
  #nearest(name: string): string | null {
    let node: Element | null = this.host;
    while (node && !node.hasAttribute(name)) {
      const root: Node = node.getRootNode();
      node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return node && node.getAttribute(name);
  }

  /** BCP 47 tag of the nearest `lang`; the browser's language where the page names none. */
  get lang(): string {
    return this.#nearest('lang') || navigator.language || 'en';
  }

  /** The nearest `theme`: `light`, `dark`, `contrast`, or `auto`. */
  get theme(): string {
    return this.#nearest('theme') ?? 'auto';
  }

  /** Whether the nearest `density` is `compact`. */
  get compact(): boolean {
    return this.#nearest('density') === 'compact';
  }
}

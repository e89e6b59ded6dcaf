import { watchAttributes } from './shared-observers.js';
import { parentOf, shadowHost } from '../ancestors.js';
import { ConnectedController } from './connected.js';

const INHERITED = ['lang', 'dir', 'theme', 'density'];

/**
 * Follows the attributes that an element inherits from its ancestors, also out of shadow roots. A page in
 * two languages marks its parts by `lang`, so the element's own and the document's are not enough.
 */
export class InheritedAttributes extends ConnectedController {
  protected override connected(signal: AbortSignal): void {
    const changed = () => this.host.requestUpdate();
    for (let node: Node | null = this.host; node;) {
      const root: Node = node.getRootNode();
      watchAttributes(root, INHERITED, changed, signal);
      node = shadowHost(root);
    }
  }

  /** The value of the nearest ancestor-or-self that has an attribute. */
  #nearest(name: string): string | null {
    let node: Element | null = this.host;
    while (node && !node.hasAttribute(name)) node = parentOf(node);
    return node && node.getAttribute(name);
  }

  /** BCP 47 tag of the nearest `lang`; the browser's language where the page names none. */
  get lang(): string {
    return this.#nearest('lang') || this.view.navigator.language || 'en';
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

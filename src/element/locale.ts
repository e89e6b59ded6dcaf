import type { Controller, Host } from './reactive.js';

/*
 * The nearest `lang`: the element's own, an ancestor's, across shadow roots. The ready-made
 * controllers read only the element's own and the document's, and a page in two languages marks
 * its parts.
 */

/** The next element up, out of slots' and shadow roots' inside too. */
const above = (node: Element): Element | null => {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** The value of the nearest ancestor-or-self that has this attribute, or null. */
export function nearest(start: Element, attribute: string): string | null {
  for (let node: Element | null = start; node; node = above(node)) {
    const value = node.getAttribute(attribute);
    if (value !== null) return value;
  }
  return null;
}

/** One observer a tree, however many elements live in it. */
const watched = new Map<Node, { readonly observer: MutationObserver; readonly hosts: Set<Host> }>();

function watch(root: Node, host: Host): void {
  let entry = watched.get(root);
  if (!entry) {
    const hosts = new Set<Host>();
    const observer = new MutationObserver(() => hosts.forEach((one) => one.requestUpdate()));
    observer.observe(root, { attributes: true, attributeFilter: ['lang', 'theme'], subtree: true });
    entry = { observer, hosts };
    watched.set(root, entry);
  }
  entry.hosts.add(host);
}

function unwatch(root: Node, host: Host): void {
  const entry = watched.get(root);
  entry?.hosts.delete(host);
  if (entry?.hosts.size === 0) {
    entry.observer.disconnect();
    watched.delete(root);
  }
}

/** Follows what an element inherits by attribute, `lang` and `theme`, as long as it is connected. */
export class InheritedAttributes implements Controller {
  #roots: Node[] = [];

  constructor(private readonly host: Host) {}

  hostConnected(): void {
    let root: Node = this.host.getRootNode();
    this.#roots = [root];
    while (root instanceof ShadowRoot) {
      root = root.host.getRootNode();
      this.#roots.push(root);
    }
    for (const one of this.#roots) watch(one, this.host);
  }

  hostDisconnected(): void {
    for (const one of this.#roots) unwatch(one, this.host);
    this.#roots = [];
  }

  /** BCP 47 tag of the nearest `lang`; the browser's language where the page names none. */
  get lang(): string {
    return nearest(this.host, 'lang') || navigator.language || 'en';
  }

  /** The nearest `theme`: `light`, `dark`, or `auto`. */
  get theme(): string {
    return nearest(this.host, 'theme') ?? 'auto';
  }
}

/*
 * One observer for all elements of a document that watch the same thing. Each is disconnected when
 * nobody watches any more.
 */

/** The window of a node's document; the script's own for a document without one. */
const windowOf = (node: Node): typeof globalThis =>
  (node.ownerDocument ?? (node as Document)).defaultView ?? globalThis;

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

/** Weak: an element in a window that is closed never leaves its document. */
const watches = new WeakMap<Node, Watch>();

/**
 * Watches attributes of all elements under a root.
 *
 * @param names those that any caller watches; the same for all callers
 */
export function watchAttributes(
  root: Node,
  names: readonly string[],
  listener: () => void,
  signal: AbortSignal,
): void {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<() => void>();
    const observer = new (windowOf(root).MutationObserver)(() =>
      listeners.forEach((notify) => notify()),
    );
    observer.observe(root, { attributes: true, attributeFilter: [...names], subtree: true });
    watch = { observer, listeners };
    watches.set(root, watch);
  }
  const { observer, listeners } = watch;
  listeners.add(listener);
  signal.addEventListener('abort', () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  });
}

type SizeListener = (width: number, height: number) => void;

interface SizeWatch {
  readonly observer: ResizeObserver;
  readonly listeners: Map<Element, SizeListener>;
}

const sizeWatches = new WeakMap<Document, SizeWatch>();

function sizeWatchOf(document: Document): SizeWatch {
  let watch = sizeWatches.get(document);
  if (!watch) {
    const listeners = new Map<Element, SizeListener>();
    const observer = new (windowOf(document).ResizeObserver)((entries) => {
      for (const { target, contentRect } of entries) {
        listeners.get(target)?.(contentRect.width, contentRect.height);
      }
    });
    watch = { observer, listeners };
    sizeWatches.set(document, watch);
  }
  return watch;
}

/**
 * Watches the content box of an element, in CSS pixels.
 *
 * @returns ends it, also where the element has come into another document since
 */
export function watchSize(element: Element, listener: SizeListener): () => void {
  const { ownerDocument } = element;
  const { observer, listeners } = sizeWatchOf(ownerDocument);
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    listeners.delete(element);
    observer.unobserve(element);
    if (listeners.size > 0) return;
    observer.disconnect();
    sizeWatches.delete(ownerDocument);
  };
}

/*
 * One observer for all elements of a page that watch the same thing. Each is disconnected when nobody
 * watches any more.
 */

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new Map<Node, Watch>();

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
    const observer = new MutationObserver(() => listeners.forEach((notify) => notify()));
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

const sizeListeners = new Map<Element, SizeListener>();
let sizes: ResizeObserver | undefined;

/** Watches the content box of an element, in CSS pixels, until {@link unwatchSize}. */
export function watchSize(element: Element, listener: SizeListener): void {
  sizeListeners.set(element, listener);
  sizes ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      sizeListeners.get(target)?.(contentRect.width, contentRect.height);
    }
  });
  sizes.observe(element);
}

export function unwatchSize(element: Element): void {
  sizeListeners.delete(element);
  sizes?.unobserve(element);
  if (sizeListeners.size > 0) return;
  sizes?.disconnect();
  sizes = undefined;
}

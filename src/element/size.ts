import type { Controller, Host } from './reactive.js';

/**
 * Follows the width of one element inside its host. A hidden tab has none: the host hears of its
 * first real width and of every change of it, never of zero.
 *
 * The host draws in the next frame, not inside the observer's own round: a picture that makes the
 * page taller may bring a scroll bar and so change every width, which the browser would then
 * report as a loop.
 */
export class Width implements Controller {
  /** CSS pixels, whole; 0 until there is a real width. */
  width = 0;
  /** What the element has of its page, read where no reading costs a layout of its own. */
  font = '';
  scheme = '';
  #target: Element | undefined;
  #frame = 0;
  readonly #observer = new ResizeObserver((entries) => {
    const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
    cancelAnimationFrame(this.#frame);
    if (width >= 1 && width !== this.width) {
      this.#frame = requestAnimationFrame(() => this.#take(width));
    }
  });

  constructor(private readonly host: Host) {}

  #take(width: number): void {
    this.width = width;
    this.read();
    this.host.requestUpdate();
  }

  /** Reads font and colour scheme anew. */
  read(): void {
    if (!this.#target) return;
    this.font = getComputedStyle(this.#target).fontFamily;
    this.scheme = getComputedStyle(this.host).colorScheme;
  }

  /**
   * Takes the width that there is, so that the first picture need not wait for a frame. In a
   * microtask: by then all elements of the page have written, and one layout serves them all.
   */
  watch(target: Element): void {
    if (target === this.#target) return;
    this.#target = target;
    queueMicrotask(() => {
      const width = Math.floor(target.getBoundingClientRect().width);
      if (width >= 1) this.#take(width);
      if (this.host.isConnected) this.#observer.observe(target);
    });
  }

  hostConnected(): void {
    if (this.#target) this.#observer.observe(this.#target);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
  }
}

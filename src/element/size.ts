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
  /** Whether it has been looked at, even if there was none. */
  known = false;
  #target: Element | undefined;
  #height = 0;
  #frame = 0;
  readonly #observer = new ResizeObserver((entries) => {
    const { width, height } = entries.at(-1)!.contentRect;
    cancelAnimationFrame(this.#frame);
    if (width >= 1 && (Math.floor(width) !== this.width || height !== this.#height)) {
      this.#frame = requestAnimationFrame(() => this.#take(width, height));
    }
  });

  /**
   * @param taken before the host draws with another width, or with another font: one of the page's
   *   that has come late, or one that it has named since
   */
  constructor(
    private readonly host: Host,
    private readonly taken: (otherFont: boolean) => void,
  ) {}

  #take(width: number, height: number): void {
    this.known = true;
    this.width = Math.floor(width);
    this.taken(height !== this.#height);
    this.#height = height;
    this.host.requestUpdate();
  }

  /**
   * Takes the width that there is, so that the first picture need not wait for a frame. In a
   * microtask: by then all elements of the page have put their empty frames in place, and one
   * layout, of nearly nothing, serves them all. The host hears of it also where there is none yet.
   *
   * @param target its height follows its font
   */
  watch(target: Element): void {
    if (target === this.#target) return;
    this.#target = target;
    queueMicrotask(() => {
      const { width, height } = target.getBoundingClientRect();
      this.#take(width, height);
      if (this.host.isConnected) this.#observer.observe(target);
    });
  }

  connect(end: AbortSignal): void {
    if (this.#target) this.#observer.observe(this.#target);
    end.addEventListener('abort', () => {
      this.#observer.disconnect();
      cancelAnimationFrame(this.#frame);
    });
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows the width of one element inside its host. A hidden tab has none: the host hears of its
 * first real width and of every change of it, never of zero.
 *
 * What is watched must not change height with what the host draws, or the browser would report a
 * loop; the frame has an empty ruler for it.
 */
export class Width implements ReactiveController {
  /** CSS pixels; 0 until there is a real width. */
  width = 0;
  #target: Element | undefined;
  readonly #observer = new ResizeObserver((entries) => {
    const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
    if (width < 1 || width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  });

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  watch(target: Element): void {
    this.#target = target;
    this.#observer.observe(target);
  }

  hostConnected(): void {
    if (this.#target) this.#observer.observe(this.#target);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

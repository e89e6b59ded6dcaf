import { ConnectedController, type Host } from './connected.js';
import { watchSize } from './shared-observers.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Follows the width of the host's `.ruler`. In a hidden tab panel the ruler has none: that is not
 * reported, but the first real width is, and every other one after it.
 *
 * The host updates in the next frame, not inside the observer's own round: a picture that makes the page
 * taller may bring a scroll bar and so change every width, which the browser would report as a loop.
 */
export class Width extends ConnectedController {
  /** CSS pixels, whole; 0 until there is a real width. */
  width = 0;
  /** Whether the width has been measured, even if there was none. */
  known = false;
  #ruler: Element | undefined;
  /** The ruler's height, which follows its font. */
  #height = 0;
  /** The newest size, while it waits for the next frame. */
  #pending: Size | undefined;
  #unwatch: (() => void) | undefined;

  /**
   * @param measured called before the host updates with another width or another font: a web font that
   *   has been loaded since, or one that the page has named since
   */
  constructor(
    host: Host,
    private readonly measured: (otherFont: boolean) => void,
  ) {
    super(host);
  }

  #take({ width, height }: Size): void {
    this.known = true;
    this.width = Math.floor(width);
    this.measured(height !== this.#height);
    this.#height = height;
    this.host.requestUpdate();
  }

  readonly #resized = (width: number, height: number): void => {
    this.#pending = undefined;
    if (width < 1 || (Math.floor(width) === this.width && height === this.#height)) return;
    const size = { width, height };
    this.#pending = size;
    this.view.requestAnimationFrame(() => {
      if (this.#pending === size) this.#take(size);
    });
  };

  #watch(ruler: Element): void {
    this.#stopWatching();
    this.#unwatch = watchSize(ruler, this.#resized);
  }

  #stopWatching(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  protected override connected(signal: AbortSignal): void {
    if (this.#ruler) this.#watch(this.#ruler);
    signal.addEventListener('abort', () => {
      this.#stopWatching();
      this.#pending = undefined;
    });
  }

  /**
   * Measures a new ruler at once, so that the first picture need not wait for a frame. It does so in a
   * microtask: by then all elements of the page have rendered their empty frames, and one layout, of
   * nearly nothing, serves them all.
   */
  hostUpdated(): void {
    const ruler = this.find('.ruler');
    if (!ruler)
      throw new Error(`<${this.host.localName}>: the shadow root was changed from outside`);
    if (ruler === this.#ruler) return;
    this.#stopWatching();
    this.#ruler = ruler;
    queueMicrotask(() => {
      this.#take(ruler.getBoundingClientRect());
      if (this.host.isConnected && ruler === this.#ruler) this.#watch(ruler);
    });
  }
}

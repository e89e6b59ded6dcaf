import { ConnectedController, type Host } from './connected.js';
import { unwatchSize, watchSize } from './shared-observers.js';

/**
 * Follows the width of the host's `.ruler`. A hidden tab has none: the host hears of its first real
 * width and of every change of it, never of zero.
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
  #frame = 0;

  /**
   * @param taken called before the host updates with another width or another font: a web font that has
   *   been loaded since, or one that the page has named since
   */
  constructor(
    host: Host,
    private readonly taken: (otherFont: boolean) => void,
  ) {
    super(host);
  }

  #take(width: number, height: number): void {
    this.known = true;
    this.width = Math.floor(width);
    this.taken(height !== this.#height);
    this.#height = height;
    this.host.requestUpdate();
  }

  readonly #resized = (width: number, height: number): void => {
    cancelAnimationFrame(this.#frame);
    if (width < 1 || (Math.floor(width) === this.width && height === this.#height)) return;
    this.#frame = requestAnimationFrame(() => this.#take(width, height));
  };

  protected override connected(signal: AbortSignal): void {
    if (this.#ruler) watchSize(this.#ruler, this.#resized);
    signal.addEventListener('abort', () => {
      if (this.#ruler) unwatchSize(this.#ruler);
      cancelAnimationFrame(this.#frame);
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
    if (this.#ruler) unwatchSize(this.#ruler);
    this.#ruler = ruler;
    queueMicrotask(() => {
      const { width, height } = ruler.getBoundingClientRect();
      this.#take(width, height);
      if (this.host.isConnected && ruler === this.#ruler) watchSize(ruler, this.#resized);
    });
  }
}

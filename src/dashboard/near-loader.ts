import { ConnectedController, type Host } from '../element/controllers/connected.js';

/** How far below and above the window a place is loaded, as a share of the window's height. */
const NEAR = '75%';

interface NearLoaderOptions {
  /** Loads what belongs to a place. Called once for each place, in a task of its own. */
  load(place: Element): void;
  /** Called when all that was near has been loaded. */
  settled(): void;
  /** Called in a task of its own while nothing is to be loaded; false where nothing is left to do. */
  idle(): boolean;
}

/**
 * Loads the places of a page as they come near the window, from the top to the bottom, one in a task: so
 * that a reader can scroll and click while a long page is drawn. What is far waits; paper shows all.
 */
export class NearLoader extends ConnectedController {
  readonly #waiting = new Set<Element>();
  /** Those that have come near, and wait for their turn. */
  readonly #near = new Set<Element>();
  #observer: IntersectionObserver | undefined;
  #running = false;

  constructor(
    host: Host,
    private readonly options: NearLoaderOptions,
  ) {
    super(host);
  }

  protected override connected(signal: AbortSignal): void {
    const { view } = this;
    this.#observer = new view.IntersectionObserver(this.#seen, { rootMargin: `${NEAR} 0px` });
    for (const place of this.#waiting) this.#observer.observe(place);
    view.addEventListener('beforeprint', this.#loadAll, { signal });
    signal.addEventListener('abort', () => {
      this.#observer?.disconnect();
      this.#near.clear();
    });
    this.#run();
  }

  /** Follows the places that wait to be loaded; one that has been loaded waits no more. */
  watch(places: readonly Element[]): void {
    for (const place of this.#waiting) if (!places.includes(place)) this.#forget(place);
    for (const place of places) {
      if (this.#waiting.has(place)) continue;
      this.#waiting.add(place);
      this.#observer?.observe(place);
    }
    this.#run();
  }

  #forget(place: Element): void {
    this.#waiting.delete(place);
    this.#near.delete(place);
    this.#observer?.unobserve(place);
  }

  readonly #seen = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
    }
    this.#run();
    if (!this.#near.size) this.options.settled();
  };

  readonly #loadAll = (): void => {
    const places = [...this.#waiting];
    for (const place of places) {
      this.#forget(place);
      this.options.load(place);
    }
    this.options.settled();
  };

  #run(): void {
    if (this.#running || !this.host.isConnected) return;
    this.#running = true;
    this.view.setTimeout(this.#step);
  }

  readonly #step = (): void => {
    this.#running = false;
    if (!this.host.isConnected) return;
    const [first] = [...this.#waiting].filter((place) => this.#near.has(place));
    if (first) {
      this.#forget(first);
      this.options.load(first);
      if (!this.#near.size) this.options.settled();
      this.#run();
    } else if (this.options.idle()) this.#run();
  };
}

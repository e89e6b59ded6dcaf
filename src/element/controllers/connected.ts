import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a controller needs of its element. */
export interface Host extends ReactiveControllerHost, HTMLElement {}

/**
 * A controller that listens or observes. Everything that it sets up when its host comes onto a page
 * ends by one signal when the host leaves it.
 */
export abstract class ConnectedController implements ReactiveController {
  #connection: AbortController | undefined;

  constructor(protected readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    this.connected(this.#connection.signal);
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  /** Sets up listeners and observers in the host's `ownerDocument`, until the signal aborts. */
  protected connected(_signal: AbortSignal): void {}

  /** The window of the host's document; the script's own for a document without one. */
  protected get view(): typeof globalThis {
    return this.host.ownerDocument.defaultView ?? globalThis;
  }

  /** An element in the host's shadow root. */
  protected find(selector: string): HTMLElement | SVGElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement | SVGElement>(selector) ?? null;
  }
}

import type { Controller, Host } from './reactive.js';

/**
 * Whether an element should draw dark under `theme="auto"`: where its page says that it can be
 * dark (the property `color-scheme`) and the reader prefers it. An old page that
 * knows nothing of dark stays light, and so do the widgets on it.
 */
export class ColourScheme implements Controller {
  readonly #query = matchMedia('(prefers-color-scheme: dark)');
  readonly #changed = () => this.host.requestUpdate();

  constructor(private readonly host: Host) {}

  hostConnected(): void {
    this.#query.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#changed);
  }

  /** @param schemes the page's computed `color-scheme` */
  dark(schemes: string): boolean {
    if (!schemes.includes('dark')) return false;
    return !schemes.includes('light') || this.#query.matches;
  }
}

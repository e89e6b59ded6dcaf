import type { Controller, Host } from './reactive.js';
import { parseJson } from '../contract/index.js';

/**
 * Reads the JSON of a `<script type="application/json">` child and follows its changes. While the
 * page is still being parsed the script may be there without its text, so a text that is cut off
 * is told from one that is wrong by whether the parser has gone past it; one that is whole is read
 * at once, however long the rest of the page takes.
 */
export class ScriptSource implements Controller {
  /** The script's text; undefined where there is no such child, or it isn't complete yet. */
  text: string | undefined;
  readonly #read = () => {
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    const source = script?.textContent ?? '';
    const parsing =
      document.readyState === 'loading' && !script?.nextSibling && !this.host.nextSibling;
    const text = script && !(parsing && parseJson(source).finding) ? source : undefined;
    if (text === this.text) return;
    this.text = text;
    this.host.requestUpdate();
  };
  readonly #observer = new MutationObserver(this.#read);

  constructor(private readonly host: Host) {}

  connect(signal: AbortSignal): void {
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true });
    document.addEventListener('DOMContentLoaded', this.#read, { signal });
    signal.addEventListener('abort', () => this.#observer.disconnect());
    this.#read();
  }
}

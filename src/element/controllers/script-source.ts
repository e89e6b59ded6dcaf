import { parseJson } from '../../contract/index.js';
import { ConnectedController, type Host } from './connected.js';

/**
 * Reads the JSON of a `<script type="application/json">` child and follows its changes.
 *
 * While the page is still being parsed the script may be there without all of its text. A text that is
 * cut off is told from a wrong one by whether the parser has gone past it; a whole one is read at once.
 */
export class ScriptSource extends ConnectedController {
  /** The script's text; undefined where there is no such child, or it isn't complete yet. */
  text: string | undefined;

  /** @param changed called with each new text, before the host is asked to update */
  constructor(
    host: Host,
    private readonly changed: () => void,
  ) {
    super(host);
  }

  readonly #read = (): void => {
    const { host } = this;
    const script = host.querySelector(':scope > script[type="application/json"]');
    const source = script?.textContent ?? '';
    const parsing =
      host.ownerDocument.readyState === 'loading' && !script?.nextSibling && !host.nextSibling;
    const text = script && !(parsing && parseJson(source).fault) ? source : undefined;
    if (text === this.text) return;
    this.text = text;
    this.changed();
    host.requestUpdate();
  };

  protected override connected(signal: AbortSignal): void {
    const observer = new this.view.MutationObserver(this.#read);
    observer.observe(this.host, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect());
    this.host.ownerDocument.addEventListener('DOMContentLoaded', this.#read, { signal });
    this.#read();
  }
}

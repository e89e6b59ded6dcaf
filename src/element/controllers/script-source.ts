import { parseJson } from '../../contract/index.js';
import { ConnectedController, type Host } from './connected.js';

const SCRIPT = ':scope > script[type="application/json"]';

/** Ways to hand data over that are not read: an attribute, and a script of another type. */
const UNREAD = ':scope > script:not([type="application/json"])';

/**
 * Reads the JSON of a `<script type="application/json">` child and follows its changes.
 *
 * While the page is still being parsed the script may be there without all of its text. A text that is
 * cut off is told from a wrong one by whether the parser has gone past it; a whole one is read at once.
 */
export class ScriptSource extends ConnectedController {
  #hinted = false;
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
    const script = host.querySelector(SCRIPT);
    const source = script?.textContent ?? '';
    const parsing =
      host.ownerDocument.readyState === 'loading' && !script?.nextSibling && !host.nextSibling;
    const text = script && !(parsing && parseJson(source).fault) ? source : undefined;
    if (text === this.text) return;
    this.text = text;
    this.changed();
    host.requestUpdate();
  };

  /** Tells the page's developers, once, of data that are not read. */
  readonly #hint = (): void => {
    const { host } = this;
    const isUnread = host.hasAttribute('data') || host.querySelector(UNREAD) !== null;
    if (this.#hinted || !isUnread || host.querySelector(SCRIPT)) return;
    this.#hinted = true;
    console.warn(
      `<${host.localName}> reads no attribute "data" and no script but <script type="application/json">: ` +
        'set the property "data", or put the JSON into such a script.',
    );
  };

  protected override connected(signal: AbortSignal): void {
    // By the time that the element leaves a window, its document is that of the next one.
    const { view } = this;
    const observer = new view.MutationObserver(this.#read);
    // jQuery puts scripts in with another type and gives them their own a moment later.
    observer.observe(this.host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['type'],
    });
    const timer = view.setTimeout(this.#hint);
    signal.addEventListener('abort', () => view.clearTimeout(timer));
    signal.addEventListener('abort', () => observer.disconnect());
    this.host.ownerDocument.addEventListener('DOMContentLoaded', this.#read, { signal });
    this.host.ownerDocument.addEventListener('DOMContentLoaded', this.#hint, { signal });
    // jQuery does so while it moves an element, too: what has been read stays until its call has ended.
    if (this.text === undefined) this.#read();
    else queueMicrotask(this.#read);
  }
}

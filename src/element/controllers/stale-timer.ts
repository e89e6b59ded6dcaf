import { addDuration, parseTime, type Envelope } from '../../contract/index.js';
import type { Language } from '../../i18n/index.js';
import { ConnectedController, type Host } from './connected.js';

/** The longest that a timer of the browser waits, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** A document with the language whose time zone it is read in. */
interface TimedDocument {
  readonly document: Envelope | undefined;
  readonly language: Pick<Language, 'formats'>;
}

/**
 * Epoch milliseconds at which a document becomes stale: the end of `asOf` plus `staleAfter`; undefined
 * where it has not both, and without a document.
 */
export function staleTimeOf({ document, language }: TimedDocument): number | undefined {
  const { asOf, staleAfter } = document ?? {};
  const { formats } = language;
  const moment = asOf == null ? undefined : parseTime(asOf);
  if (!moment || !staleAfter) return undefined;
  const end = moment.kind === 'instant' ? moment.end : formats.zone.toInstant(moment.end);
  return addDuration(end, staleAfter);
}

/** Updates the host when its data become stale. */
export class StaleTimer extends ConnectedController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param staleAt epoch milliseconds; undefined for data that never become stale */
  constructor(
    host: Host,
    private readonly staleAt: () => number | undefined,
  ) {
    super(host);
  }

  protected override connected(signal: AbortSignal): void {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const wait = (this.staleAt() ?? 0) - Date.now();
    if (wait <= 0) return;
    this.#timer = setTimeout(() => this.host.requestUpdate(), Math.min(wait + 1, LONGEST_TIMER));
  }
}

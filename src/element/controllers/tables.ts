import { nothing, type TemplateResult } from 'lit';
import type { TableFigures } from '../../contract/index.js';
import type { Language } from '../../i18n/index.js';
import { tables } from '../templates/table.js';
import { ConnectedController, type Host } from './connected.js';

/** Milliseconds after the first picture at which the tables come: after its frame is painted. */
const DELAY = 200;

/** Rows of a table that are there at first, and that each press of its button adds. */
const PAGE = 100;

/**
 * The reader's tables. They are no part of the picture, so they do not hold it up: they come a moment
 * after the first one, or at once where they are to be seen.
 */
export class Tables extends ConnectedController {
  #due = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Rows by table, where a reader has asked for more of them. */
  readonly #limits = new WeakMap<TableFigures, number>();

  /** @param drawn whether there is a picture */
  constructor(
    host: Host,
    private readonly drawn: () => boolean,
  ) {
    super(host);
  }

  protected override connected(signal: AbortSignal): void {
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    });
  }

  hostUpdated(): void {
    // A timer that runs is kept: documents may come faster than it ends.
    if (this.#due || this.#timer !== undefined || !this.drawn()) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#due = this.drawn();
      this.host.requestUpdate();
    }, DELAY);
  }

  readonly #limit = (table: TableFigures): number => this.#limits.get(table) ?? PAGE;

  readonly #more = (table: TableFigures, button: HTMLElement): void => {
    const limit = this.#limit(table) + PAGE;
    this.#limits.set(table, limit);
    // The button goes with the last rows; the group of tables takes the focus then.
    if (limit >= table.rows.length) button.parentElement?.focus();
    this.host.requestUpdate();
  };

  /** @param label what the default table is called */
  template(
    language: Language,
    figures: readonly TableFigures[],
    names: Readonly<Record<string, string>>,
    label: string,
    shown: boolean,
  ): TemplateResult | typeof nothing {
    if (!this.#due && !shown) return nothing;
    const { ownerDocument: document } = this.host;
    const [limit, more] = [this.#limit, this.#more];
    return tables(language, figures, { document, label, names, shown, limit, more });
  }
}

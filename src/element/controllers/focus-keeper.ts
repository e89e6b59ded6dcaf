import { ConnectedController } from './connected.js';

/**
 * Keeps the focus inside the element when what had it is no longer there: the card takes it until there
 * is a picture again.
 */
export class FocusKeeper extends ConnectedController {
  #focused = false;

  get #active(): Element | null {
    return this.host.shadowRoot?.activeElement ?? null;
  }

  hostUpdate(): void {
    this.#focused = this.#active !== null;
  }

  hostUpdated(): void {
    const active = this.#active;
    const card = this.find('.card');
    const plot = this.find('.plot');
    const lost = active ? active === card : this.#focused;
    if (plot) {
      if (lost) plot.focus({ preventScroll: true });
      // A press on the card shall not focus it.
      card?.removeAttribute('tabindex');
    } else if (lost && card) {
      card.tabIndex = -1;
      card.focus({ preventScroll: true });
    }
  }
}

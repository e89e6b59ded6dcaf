import type { ReactiveController } from 'lit';
import type { Host } from './connected.js';

/**
 * Keeps the focus inside the element when what had it is no longer there: the card takes it until there
 * is a picture again.
 */
export class FocusKeeper implements ReactiveController {
  #focused = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.host.shadowRoot!.activeElement !== null;
  }

  hostUpdated(): void {
    const { activeElement } = this.host.shadowRoot!;
    const card = this.host.shadowRoot!.querySelector<HTMLElement>('.card')!;
    if (activeElement ? activeElement !== card : !this.#focused) return;
    card.tabIndex = -1;
    const plot = this.host.shadowRoot!.querySelector<SVGElement>('.plot');
    (plot ?? card).focus({ preventScroll: true });
  }
}

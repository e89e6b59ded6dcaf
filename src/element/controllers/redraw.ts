import type { ReactiveController } from 'lit';
import type { Host } from './connected.js';

const connected = new Set<Host>();

/** Updates all elements that are on a page: something that they share has changed. */
export const redraw = (): void => connected.forEach((host) => host.requestUpdate());

/** Makes a host one of those that {@link redraw} updates. */
export const redrawn = (host: Host): ReactiveController => ({
  hostConnected: () => connected.add(host),
  hostDisconnected: () => connected.delete(host),
});

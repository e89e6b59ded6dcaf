import { html, type TemplateResult } from 'lit/html.js';

/** The sizes of tiles on dashboards that a widget must fit into, in CSS pixels. */
export const TILES = [
  [186, 106],
  [240, 160],
  [300, 200],
  [400, 300],
  [640, 320],
] as const;

/**
 * A widget in tiles of many sizes.
 *
 * @param widget makes the element, which fills its tile
 */
export const inTiles = (widget: () => TemplateResult): TemplateResult =>
  html`<div class="tiles">
    ${TILES.map(
      ([width, height]) =>
        html`<div class="tile" .style=${`width:${width}px;height:${height}px`}>${widget()}</div>`,
    )}
  </div>`;

import { css } from '../../element/styles/css.js';
import { RESERVED, STROKE } from '../../tokens/tokens.js';

export const gaugeStyles = css`
  :host {
    --_reserved: ${RESERVED.gauge}px;
  }
  :host([variant='ring']),
  :host([variant='bullet']) {
    --_reserved: ${RESERVED.bar}px;
  }
  .track {
    fill: var(--_raised);
  }
  .value,
  .answer,
  .swatch {
    fill: var(--_own);
  }
  .band {
    fill: var(--_soft, var(--_line));
  }
  .interval,
  .target {
    fill: none;
    stroke: var(--_ink);
    stroke-width: ${STROKE.thin}px;
  }
  .opens {
    fill: none;
    stroke: var(--_muted);
    stroke-width: ${STROKE.mid}px;
  }
  .target {
    stroke-width: ${STROKE.bold}px;
  }
  .target-band {
    fill: var(--_ink);
  }
`;

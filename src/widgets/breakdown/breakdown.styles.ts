import { css } from '../../element/styles/css.js';
import { RESERVED, STROKE } from '../../tokens/tokens.js';

export const breakdownStyles = css`
  :host {
    --_reserved: ${RESERVED.breakdown}px;
  }
  .bar,
  .dot {
    fill: var(--_accent);
  }
  /* What may differ by chance alone is quiet. */
  .pale-bar {
    fill: var(--_rule);
  }
  .open-dot {
    fill: var(--_surface);
    stroke: var(--_muted);
    stroke-width: ${STROKE.mid}px;
  }
  .dot {
    stroke: var(--_surface);
    stroke-width: ${STROKE.hair}px;
  }
  .interval {
    fill: none;
    stroke: var(--_ink);
    stroke-width: ${STROKE.thin}px;
  }
  .plot .overall {
    fill: none;
    stroke: var(--_ink);
    stroke-width: ${STROKE.hair}px;
  }
  .target {
    fill: none;
    stroke: var(--_ink);
    stroke-width: ${STROKE.thin}px;
    stroke-dasharray: ${STROKE.link}px ${STROKE.mid}px;
  }
  .target-band {
    fill: var(--_raised);
  }
  @media (forced-colors: active) {
    .pale-bar,
    .target-band {
      stroke: var(--_rule);
    }
  }
`;

import { css } from '../../element/styles/css.js';
import { RESERVED, STROKE } from '../../tokens/tokens.js';

export const paretoStyles = css`
  :host {
    --_reserved: ${RESERVED.pareto}px;
  }
  .vital {
    fill: var(--_accent);
  }
  .trivial {
    fill: var(--_rule);
  }
  .line {
    fill: none;
    stroke: var(--_ink);
    stroke-width: ${STROKE.thin}px;
  }
  .dot {
    fill: var(--_ink);
  }
  .threshold {
    stroke: var(--_ink);
    stroke-width: ${STROKE.hair}px;
    stroke-dasharray: ${STROKE.mid}px ${STROKE.link}px;
  }
  @media (forced-colors: active) {
    .trivial {
      fill: var(--_surface);
      stroke: var(--_ink);
    }
  }
`;

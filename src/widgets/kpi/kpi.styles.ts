import { css } from '../../element/styles/css.js';
import { RESERVED, STROKE } from '../../tokens/tokens.js';

export const kpiStyles = css`
  :host {
    --_reserved: ${RESERVED.kpi}px;
  }
  .line,
  .target {
    fill: none;
    stroke: var(--_accent);
    stroke-width: ${STROKE.mid}px;
    stroke-linejoin: round;
  }
  .dot,
  .last {
    fill: var(--_accent);
  }
  .last {
    stroke: var(--_surface);
    stroke-width: ${STROKE.thin}px;
  }
  .target {
    stroke: var(--_ink);
    stroke-width: ${STROKE.hair}px;
    stroke-dasharray: ${STROKE.mid}px ${STROKE.link}px;
  }
  .target-band {
    fill: var(--_raised);
  }
  @media (forced-colors: active) {
    .target-band {
      stroke: var(--_rule);
    }
  }
`;

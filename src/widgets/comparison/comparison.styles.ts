import { css } from '../../element/styles/css.js';
import { scatterStyles } from '../../element/styles/scatter.js';
import { RESERVED, STROKE } from '../../tokens/tokens.js';

export const comparisonStyles = css`
  :host {
    --_reserved: ${RESERVED.comparison}px;
  }
  ${scatterStyles}
  .outer-limits {
    fill: var(--_raised);
  }
  .inner-limits {
    fill: var(--_wash);
  }
  .outer-edge,
  .inner-edge {
    fill: none;
    stroke: var(--_accent-soft);
    stroke-width: ${STROKE.hair}px;
  }
  .outer-edge {
    stroke-dasharray: ${STROKE.link}px ${STROKE.mid}px;
  }
  .plot .centre {
    fill: none;
    stroke: var(--_ink);
    stroke-width: ${STROKE.hair}px;
  }
  @media (forced-colors: active) {
    .outer-limits,
    .inner-limits {
      fill: none;
      stroke: var(--_rule);
    }
  }
`;

import { css } from '../../element/css.js';
import { STROKE, WEIGHT } from '../../tokens/tokens.js';

export const gaugeStyles = css`
  .key {
    font-weight: ${String(WEIGHT.key)};
  }
  .track {
    fill: var(--_raised);
  }
  .value,
  .answer {
    fill: var(--_own);
  }
  .band {
    fill: var(--_soft);
  }
  .interval,
  .target {
    fill: none;
    stroke: var(--_ink);
    stroke-width: ${STROKE.thin};
  }
  .target {
    stroke-width: ${STROKE.bold};
  }
  .target-band {
    fill: var(--_ink);
  }
`;

import { css } from '../../element/styles/css.js';
import { RESERVED, STROKE } from '../../tokens/tokens.js';

export const likertStyles = css`
  :host {
    /* About the height of ten questions at a width of 480 px. */
    --_reserved: ${RESERVED.likert}px;
  }
  .neutral {
    fill: var(--_between);
  }
  .below.shade-1 {
    fill: var(--_below-1);
  }
  .below.shade-2 {
    fill: var(--_below-2);
  }
  .below.shade-3 {
    fill: var(--_below-3);
  }
  .above.shade-1 {
    fill: var(--_above-1);
  }
  .above.shade-2 {
    fill: var(--_above-2);
  }
  .above.shade-3 {
    fill: var(--_above-3);
  }
  .interval {
    fill: none;
    stroke: var(--_ink);
    stroke-width: ${STROKE.thin}px;
  }
  .estimate {
    fill: var(--_ink);
  }
  path.negative {
    stroke: var(--_negative);
  }
  path.positive {
    stroke: var(--_positive);
  }
  .plot path.muted {
    fill: var(--_rule);
    stroke: var(--_rule);
  }
  /* The system's colours can't tell shades apart: places do. */
  @media (forced-colors: active) {
    .below,
    .neutral,
    .above {
      fill: var(--_surface);
      stroke: var(--_ink);
    }
    .plot .inside {
      fill: var(--_ink);
    }
  }
`;

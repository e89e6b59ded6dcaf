import { css } from '../../element/css.js';

export const gaugeStyles = css`
  .key {
    font-weight: 700;
  }
  .track {
    fill: var(--_raised);
  }
  .level {
    fill: var(--_accent);
  }
  .bad {
    fill: var(--_bad);
  }
  .poor {
    fill: var(--_poor);
  }
  .fair {
    fill: var(--_fair);
  }
  .good {
    fill: var(--_good);
  }
  .excellent {
    fill: var(--_excellent);
  }
  .band {
    opacity: 0.55;
  }
  .plot.bullet .band {
    opacity: 0.22;
  }
  .interval,
  .target {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .target {
    stroke-width: 2.5;
  }
  .target-band {
    fill: var(--_ink);
  }
`;

import { css } from '../../element/css.js';

export const gapStyles = css`
  .zone {
    fill: var(--_accent-5);
    opacity: 0.7;
  }
  .link {
    stroke-width: 3;
    opacity: 0.5;
  }
  .interval,
  .bracket {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
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
  .expected {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .filled {
    fill: var(--_ink);
  }
  .perceived {
    fill: var(--_accent);
  }
  .level {
    stroke-width: 5;
    stroke-linecap: round;
    stroke: var(--_muted);
  }
  .outer {
    stroke: var(--_accent);
  }
  .promise {
    stroke: var(--_ink);
    stroke-width: 2.5;
    stroke-linecap: butt;
  }
  .term {
    fill: var(--_poor);
    opacity: 0.6;
  }
  .term.negative,
  .plot .chosen {
    opacity: 1;
  }
  .connector {
    stroke: var(--_rule);
    stroke-dasharray: 1 3;
  }
  .branch {
    stroke-width: 2;
    stroke-dasharray: 3 3;
  }
  .plot .chosen {
    stroke: var(--_focus);
    stroke-width: 2;
    stroke-dasharray: none;
  }
`;

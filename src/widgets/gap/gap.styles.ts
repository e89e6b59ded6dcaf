import { css, unsafeCSS } from 'lit';
import { SPACE } from '../../tokens/tokens.js';

export const gapStyles = css`
  .plot path {
    fill: none;
  }
  .plot .zone {
    fill: var(--_accent-5);
    opacity: 0.7;
  }
  .plot .importance {
    fill: var(--_accent-4);
  }
  .link {
    stroke-width: 3;
    opacity: 0.5;
  }
  .interval {
    stroke-width: 1.5;
  }
  path.negative {
    stroke: var(--_negative);
  }
  path.positive {
    stroke: var(--_positive);
  }
  path.muted {
    stroke: var(--_rule);
  }
  .plot circle.muted {
    fill: var(--_rule);
  }
  .plot .expected {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .plot .filled {
    fill: var(--_ink);
  }
  .plot .perceived {
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
  .plot .loss {
    fill: var(--_poor);
    fill-opacity: 0.6;
  }
  .plot .gain {
    fill: var(--_positive);
    fill-opacity: 0.6;
  }
  .plot .worst {
    fill: var(--_negative);
  }
  .connector {
    stroke: var(--_rule);
    stroke-dasharray: 1 3;
  }
  .branch {
    stroke-width: 2;
    stroke-dasharray: 3 3;
  }
  .bracket {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .plot .chosen {
    stroke: var(--_focus);
    stroke-width: 2;
    stroke-dasharray: none;
  }
  .close {
    padding: 0;
    text-decoration: underline;
  }
  .hint {
    margin: ${unsafeCSS(SPACE.s)}px 0 0;
  }
`;

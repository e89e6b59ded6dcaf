import { css } from '../../element/css.js';

const SERIES = [1, 2, 3, 4, 5, 6, 7, 8];

/** One colour a series, for its line, its texts and its dots. */
const colours = SERIES.map((n) => `.s${n}{--_own:var(--_series-${n});}`).join('');

export const trendStyles = css`
  ${colours}
  .plot text[class^='s'] {
    fill: var(--_own);
  }
  .line,
  .capped,
  .edges,
  .center,
  .whisker {
    fill: none;
    stroke: var(--_own);
  }
  .line {
    stroke-width: 2.25;
    stroke-linejoin: round;
  }
  .forecast,
  .future {
    stroke-dasharray: 5 4;
  }
  .capped {
    stroke-width: 1.25;
    opacity: 0.75;
  }
  .dots,
  .cross-dot {
    fill: var(--_surface);
    stroke: var(--_own);
    stroke-width: 1.75;
  }
  .limits {
    fill: var(--_own);
    opacity: 0.08;
  }
  .edges {
    opacity: 0.35;
  }
  .center {
    opacity: 0.5;
    stroke-dasharray: 2 3;
  }
  .whisker {
    stroke-width: 1.25;
    opacity: 0.7;
  }
  .leader {
    stroke-width: 1;
    opacity: 0.75;
  }
  .target {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-dasharray: 2 3;
  }
  .signals {
    fill: none;
    stroke: var(--_negative);
    stroke-width: 1.5;
  }
  .event {
    fill: var(--_raised);
  }
  .moment,
  .future {
    fill: none;
    stroke: var(--_rule);
  }
  .requested {
    fill: none;
    stroke: var(--_rule);
  }
  .fulfilled {
    fill: var(--_accent-4);
  }
  .sold {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .cross {
    stroke: var(--_rule);
    pointer-events: none;
  }
`;

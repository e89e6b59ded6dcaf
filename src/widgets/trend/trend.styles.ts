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
  .whisker,
  .target,
  .signals,
  .moment,
  .future,
  .requested,
  .sold {
    fill: none;
    stroke: var(--_own);
    stroke-width: 1.5;
  }
  .line {
    stroke-width: 2.25;
    stroke-linejoin: round;
  }
  .forecast,
  .future {
    stroke-dasharray: 5 4;
  }
  .capped,
  .whisker {
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
  .edges,
  .center {
    stroke-width: 1;
    opacity: 0.4;
  }
  .center,
  .target {
    stroke-dasharray: 2 3;
  }
  .leader {
    stroke-width: 1;
    opacity: 0.75;
  }
  .target {
    stroke: var(--_muted);
  }
  .signals {
    stroke: var(--_negative);
  }
  .event {
    fill: var(--_raised);
  }
  .moment,
  .future,
  .requested,
  .cross {
    stroke: var(--_rule);
    stroke-width: 1;
  }
  .fulfilled {
    fill: var(--_accent-4);
  }
  .sold {
    stroke: var(--_ink);
  }
  .cross {
    pointer-events: none;
  }
`;

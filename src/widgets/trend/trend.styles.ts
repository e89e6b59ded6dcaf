import { css } from 'lit';
import { OPACITY, SPACE, STROKE } from '../../tokens/tokens.js';

export const trendStyles = css`
  /* A line, unless the rule of a class says more. */
  :where(.plot) path {
    fill: none;
    stroke: var(--_own);
    stroke-width: ${STROKE.thin}px;
  }
  .line,
  .forecast {
    stroke-width: ${STROKE.bold}px;
    stroke-linejoin: round;
  }
  .forecast,
  .future {
    stroke-dasharray: ${STROKE.level}px ${SPACE.xs}px;
  }
  .capped,
  .edges,
  .center,
  .whisker {
    stroke: var(--_soft);
    stroke-width: ${STROKE.hair}px;
  }
  .dots,
  .cross-dot {
    fill: var(--_surface);
    stroke-width: ${STROKE.mid}px;
  }
  .limits,
  .event,
  .fulfilled {
    stroke: none;
  }
  .limits {
    fill: var(--_own);
    opacity: ${OPACITY.zone};
  }
  .center,
  .target,
  .target-leader {
    stroke-dasharray: ${STROKE.mid}px ${STROKE.link}px;
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
  @media (forced-colors: active) {
    .event {
      stroke: var(--_rule);
      stroke-width: ${STROKE.hair}px;
    }
  }
  .leader,
  .target-leader,
  .moment,
  .future,
  .requested,
  .cross {
    stroke: var(--_rule);
    stroke-width: ${STROKE.hair}px;
  }
  .fulfilled {
    fill: var(--_shade-4);
  }
  .sold {
    stroke: var(--_ink);
  }
  .cross {
    pointer-events: none;
  }
`;

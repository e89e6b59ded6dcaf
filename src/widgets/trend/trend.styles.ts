import { css } from '../../element/styles/css.js';
import { OPACITY, RESERVED, SPACE, STROKE } from '../../tokens/tokens.js';

export const trendStyles = css`
  :host {
    --_reserved: ${RESERVED.trend}px;
  }
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
  .provisional {
    stroke: var(--_soft);
    stroke-width: ${STROKE.hair}px;
    stroke-dasharray: ${STROKE.level}px ${SPACE.xs}px;
  }
  .dots {
    fill: var(--_own);
    stroke-width: ${STROKE.mid}px;
  }
  .partial,
  .cross-dot {
    fill: var(--_surface);
    stroke-width: ${STROKE.mid}px;
  }
  .excluded {
    stroke-width: ${STROKE.bold}px;
  }
  .last {
    fill: var(--_own);
    stroke: var(--_surface);
  }
  .limits,
  .event,
  .target-band,
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
  .signals.positive {
    fill: none;
    stroke: var(--_positive);
  }
  .signals.negative {
    fill: none;
    stroke: var(--_negative);
  }
  .signals.muted {
    fill: none;
    stroke: var(--_ink);
  }
  .event,
  .target-band {
    fill: var(--_raised);
  }
  @media (forced-colors: active) {
    .event,
    .target-band {
      stroke: var(--_rule);
      stroke-width: ${STROKE.hair}px;
    }
  }
  .leader,
  .target-leader,
  .moment,
  .phase,
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
`;

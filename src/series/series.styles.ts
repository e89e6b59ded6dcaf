import { css } from '../element/styles/css.js';
import { OPACITY, SPACE, STROKE } from '../tokens/tokens.js';

/** How the lines, limits, signals and targets of series look. */
export const seriesStyles = css`
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
  .forecast {
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
  .partial {
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
  .target-band {
    stroke: none;
  }
  .limits {
    fill: var(--_own);
    opacity: ${OPACITY.zone};
  }
  .center,
  .target {
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
  .target-band {
    fill: var(--_raised);
  }
  @media (forced-colors: active) {
    .target-band {
      stroke: var(--_rule);
      stroke-width: ${STROKE.hair}px;
    }
  }
`;

import { css } from '../../element/styles/css.js';
import { seriesStyles } from '../../series/series.styles.js';
import { RESERVED, SPACE, STROKE } from '../../tokens/tokens.js';

/** What a trend has besides its series. */
const ownStyles = css`
  :host {
    --_reserved: ${RESERVED.trend}px;
  }
  .future {
    stroke-dasharray: ${STROKE.level}px ${SPACE.xs}px;
  }
  .cross-dot {
    fill: var(--_surface);
    stroke-width: ${STROKE.mid}px;
  }
  .event,
  .fulfilled {
    stroke: none;
  }
  .target-leader {
    stroke-dasharray: ${STROKE.mid}px ${STROKE.link}px;
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

export const trendStyles = [seriesStyles, ownStyles];

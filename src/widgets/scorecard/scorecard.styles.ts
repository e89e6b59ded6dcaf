import { css } from '../../element/styles/css.js';
import { seriesStyles } from '../../series/series.styles.js';
import { OPACITY, RESERVED, STROKE } from '../../tokens/tokens.js';

/** What a scorecard has besides its series. */
const ownStyles = css`
  :host {
    --_reserved: ${RESERVED.scorecard}px;
  }
  .line,
  .forecast {
    stroke-width: ${STROKE.thin}px;
  }
  .target {
    stroke-width: ${STROKE.hair}px;
  }
  .limits {
    opacity: ${OPACITY.zone * 2};
  }
  .sign {
    stroke: none;
  }
  .plot .outline {
    fill: none;
    stroke-width: ${STROKE.mid}px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .outline.muted {
    stroke: var(--_muted);
    stroke-width: ${STROKE.thin}px;
  }
  .outline.positive {
    stroke: var(--_positive);
  }
  .outline.negative {
    stroke: var(--_negative);
  }
  .other {
    fill: var(--_rule);
    stroke: none;
  }
`;

export const scorecardStyles = [seriesStyles, ownStyles];

import { OPACITY, STROKE } from '../../tokens/tokens.js';
import { css } from './css.js';

/** Plots with two value axes: their points, crosshairs and intervals. */
export const scatterStyles = css`
  .point,
  .open {
    stroke: var(--_surface);
    stroke-width: ${STROKE.hair}px;
    fill: var(--_accent);
  }
  .point.negative {
    fill: var(--_negative);
  }
  .point.positive {
    fill: var(--_positive);
  }
  .point.muted {
    fill: var(--_muted);
  }
  .open {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: ${STROKE.mid}px;
  }
  .open.negative {
    fill: var(--_surface);
    stroke: var(--_negative);
  }
  .open.positive {
    fill: var(--_surface);
    stroke: var(--_positive);
  }
  .open.muted {
    fill: var(--_surface);
    stroke: var(--_muted);
  }
  .cross,
  .leader {
    fill: none;
    stroke: var(--_muted);
    stroke-width: ${STROKE.hair}px;
  }
  .crosshair {
    fill: none;
    stroke: var(--_rule);
    stroke-width: ${STROKE.hair}px;
    shape-rendering: crispEdges;
  }
  .marked {
    fill: var(--_negative);
    opacity: ${OPACITY.zone};
  }
`;

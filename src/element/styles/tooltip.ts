import { css } from './css.js';
import { EXTENT, RADIUS, SHADOW, SPACE, STROKE, TYPE, WEIGHT } from '../../tokens/tokens.js';

/** The tooltip. */
export const tooltipStyles = css`
  .tooltip {
    position: fixed;
    inset: 0 auto auto 0;
    margin: 0;
    /* It would be narrower the nearer it is to the edge. */
    width: max-content;
    max-width: min(${EXTENT.tip}px, 90vw);
    max-height: 90vh;
    overflow: auto;
    box-sizing: border-box;
    padding: ${SPACE.s}px ${SPACE.m}px;
    border: ${STROKE.hair}px solid var(--_line);
    border-radius: ${RADIUS.box}px;
    background: var(--_surface);
    color: var(--_ink);
    font-size: ${TYPE.mark}px;
    box-shadow: ${SHADOW.tip};
    z-index: 10;
  }
  .tooltip:not(.open) {
    visibility: hidden;
  }
  /* Outside the top layer its box would be in the way of what scrolls. */
  .tooltip:not(.open, [popover]) {
    display: none;
  }
  dl {
    margin: 0;
  }
  dl div {
    display: flex;
    justify-content: space-between;
    gap: ${SPACE.m}px;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    text-align: end;
  }
  .on,
  .strong,
  .tip-title {
    font-weight: ${WEIGHT.strong};
  }
`;

import { css } from '../../element/styles/css.js';
import { RESERVED, STROKE } from '../../tokens/tokens.js';

export const attainmentStyles = css`
  :host {
    /* About the height of eight rows with a total at a width of 480 px. */
    --_reserved: ${RESERVED.attainment}px;
  }
  .track {
    fill: var(--_line);
  }
  .bar {
    fill: var(--_accent);
  }
  .outside {
    fill: var(--_rule);
  }
  .goal {
    stroke: var(--_ink);
    stroke-width: ${STROKE.bold}px;
  }
  .elapsed {
    stroke: var(--_ink);
    stroke-width: ${STROKE.hair}px;
    stroke-dasharray: ${STROKE.mid}px;
  }
  .tear {
    stroke: var(--_surface);
    stroke-width: ${STROKE.link}px;
  }
  @media (forced-colors: active) {
    .track {
      fill: var(--_surface);
      stroke: var(--_line);
    }
  }
`;

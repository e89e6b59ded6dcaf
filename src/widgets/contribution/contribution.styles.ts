import { css } from '../../element/styles/css.js';
import { RESERVED, STROKE } from '../../tokens/tokens.js';

export const contributionStyles = css`
  :host {
    --_reserved: ${RESERVED.contribution}px;
  }
  .up {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  /* Open, so that it is told from an addition without its colour. */
  .down {
    fill: var(--_surface);
    stroke: var(--_negative);
  }
  .sum {
    fill: var(--_ink);
    stroke: var(--_ink);
  }
  .up,
  .down,
  .sum {
    stroke-width: ${STROKE.thin}px;
  }
  .connector {
    stroke: var(--_rule);
    stroke-width: ${STROKE.hair}px;
    shape-rendering: crispEdges;
  }
`;

import { css } from '../../element/styles/css.js';
import { RESERVED, STROKE } from '../../tokens/tokens.js';

export const heatmapStyles = css`
  :host {
    --_reserved: ${RESERVED.heatmap}px;
  }
  .plain {
    fill: var(--_raised);
  }
  .far-worse {
    fill: var(--_far-worse);
  }
  .worse {
    fill: var(--_worse);
  }
  .better {
    fill: var(--_better);
  }
  .far-better {
    fill: var(--_far-better);
  }
  .edge {
    fill: var(--_negative);
  }
  .sign {
    fill: var(--_ink);
  }
  .hatched,
  .shown {
    fill: none;
    stroke: var(--_line);
    stroke-width: ${STROKE.hair}px;
  }
  .hatch {
    stroke: var(--_line);
    stroke-width: ${STROKE.hair}px;
  }
  .shown {
    stroke: var(--_ink);
    stroke-width: ${STROKE.mid}px;
  }
  @media (forced-colors: active) {
    .plain,
    .worse,
    .far-worse,
    .better,
    .far-better {
      stroke: var(--_rule);
    }
  }
`;

import { css } from '../../element/css.js';
import { STROKE } from '../../tokens/tokens.js';

export const gapStyles = css`
  .zone {
    fill: var(--_wash);
    stroke: var(--_accent-soft);
  }
  .link {
    stroke-width: ${STROKE.link};
  }
  .interval,
  .bracket {
    fill: none;
    stroke: var(--_ink);
    stroke-width: ${STROKE.thin};
  }
  path.negative {
    stroke: var(--_negative);
  }
  path.positive {
    stroke: var(--_positive);
  }
  .plot path.muted {
    fill: var(--_rule);
    stroke: var(--_rule);
  }
  .expected {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: ${STROKE.mid};
  }
  .filled {
    fill: var(--_ink);
  }
  .perceived {
    fill: var(--_accent);
  }
  .level {
    stroke-width: ${STROKE.level};
    stroke-linecap: round;
    stroke: var(--_muted);
  }
  .outer {
    stroke: var(--_accent);
  }
  .promise {
    stroke: var(--_ink);
    stroke-width: ${STROKE.bold};
    stroke-linecap: butt;
  }
  .term {
    fill: var(--_poor);
  }
  .connector {
    stroke: var(--_rule);
    stroke-dasharray: ${STROKE.hair} ${STROKE.link};
  }
  .branch {
    stroke-width: ${STROKE.mid};
    stroke-dasharray: ${STROKE.link};
  }
  .plot .chosen {
    stroke: var(--_focus);
    stroke-width: ${STROKE.mid};
    stroke-dasharray: none;
  }
`;

import { css } from '../../element/styles/css.js';
import { RADIUS, RESERVED, SPACE, STROKE, WEIGHT } from '../../tokens/tokens.js';

export const gapStyles = css`
  :host {
    /* About the height of five dimensions at a width of 480 px. */
    --_reserved: ${RESERVED.gap}px;
  }
  .zone {
    fill: var(--_wash);
    stroke: var(--_accent-soft);
  }
  /* News has colours of its own; what is only a position is drawn in ink. */
  .link {
    stroke: var(--_ink);
    stroke-width: ${STROKE.link}px;
  }
  .interval,
  .bracket {
    fill: none;
    stroke: var(--_ink);
    stroke-width: ${STROKE.thin}px;
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
  .plot path.bracket {
    fill: none;
  }
  .expected {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: ${STROKE.mid}px;
  }
  .filled {
    fill: var(--_ink);
  }
  .perceived {
    fill: var(--_accent);
  }
  .level,
  .outer-level,
  .promised-level {
    stroke-width: ${STROKE.level}px;
    stroke-linecap: round;
    stroke: var(--_muted);
  }
  .outer-level {
    stroke: var(--_accent);
  }
  .promised-level {
    stroke: var(--_ink);
    stroke-width: ${STROKE.bold}px;
    stroke-linecap: butt;
  }
  .term {
    fill: var(--_own, var(--_accent-soft));
    stroke: var(--_own, var(--_accent));
  }
  .connector {
    stroke: var(--_rule);
    stroke-dasharray: ${STROKE.hair}px ${STROKE.link}px;
  }
  .branch {
    stroke: var(--_ink);
    stroke-width: ${STROKE.mid}px;
    stroke-dasharray: ${STROKE.link}px;
  }
  .answer {
    padding: 0 ${SPACE.xs}px;
    border: ${STROKE.hair}px solid var(--_rule);
    border-radius: ${RADIUS.button}px;
    font-weight: ${WEIGHT.strong};
    white-space: nowrap;
  }
  .answer.yes {
    border-color: var(--_positive);
  }
  .answer.no {
    border-color: var(--_negative);
  }
  .plot .chosen {
    stroke: var(--_focus);
    stroke-width: ${STROKE.mid}px;
    stroke-dasharray: none;
  }
`;

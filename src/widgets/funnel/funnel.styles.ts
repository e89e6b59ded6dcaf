import { css } from '../../element/styles/css.js';
import { OPACITY, RESERVED, STROKE } from '../../tokens/tokens.js';

export const funnelStyles = css`
  :host {
    /* About the height of five stages at a width of 480 px. */
    --_reserved: ${RESERVED.funnel}px;
  }
  .ghost {
    fill: var(--_raised);
  }
  .connector {
    fill: var(--_wash);
  }
  .loss {
    fill: var(--_negative);
    opacity: ${OPACITY.loss};
  }
  .whole {
    fill: var(--_accent);
  }
  .shade-1 {
    fill: var(--_shade-1);
  }
  .shade-2 {
    fill: var(--_shade-2);
  }
  .shade-3 {
    fill: var(--_shade-3);
  }
  .shade-4 {
    fill: var(--_shade-4);
  }
  .shade-5 {
    fill: var(--_shade-5);
  }
  .pending,
  .unknown,
  .unassigned,
  .withheld,
  .estimated,
  .previous,
  .halo {
    fill: none;
    stroke: var(--_accent);
  }
  .pending {
    fill: var(--_surface);
    stroke-dasharray: ${STROKE.link}px ${STROKE.mid}px;
  }
  .unknown {
    fill: var(--_surface);
    stroke: var(--_muted);
    stroke-dasharray: ${STROKE.mid}px ${STROKE.mid}px;
  }
  .unassigned,
  .withheld {
    stroke: var(--_rule);
  }
  .estimated {
    stroke: var(--_surface);
    stroke-width: ${STROKE.mid}px;
  }
  .halo {
    stroke: var(--_surface);
    stroke-width: ${STROKE.level}px;
  }
  .previous {
    stroke: var(--_ink);
    stroke-width: ${STROKE.mid}px;
  }
`;

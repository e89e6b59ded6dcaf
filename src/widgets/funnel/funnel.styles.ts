import { css } from '../../element/css.js';

export const funnelStyles = css`
  .ghost {
    fill: var(--_raised);
  }
  .connector {
    fill: var(--_wash);
  }
  .loss {
    fill: var(--_negative);
    opacity: 0.14;
  }
  .shade-1 {
    fill: var(--_accent);
  }
  .shade-2 {
    fill: var(--_accent-2);
  }
  .shade-3 {
    fill: var(--_accent-3);
  }
  .shade-4 {
    fill: var(--_accent-4);
  }
  .shade-5 {
    fill: var(--_accent-5);
  }
  .pending,
  .unassigned,
  .previous,
  .halo {
    fill: none;
    stroke: var(--_accent);
  }
  .pending {
    fill: var(--_surface);
    stroke-dasharray: 3 2;
  }
  .unassigned {
    stroke: var(--_rule);
  }
  .halo {
    stroke: var(--_surface);
    stroke-width: 5;
  }
  .previous {
    stroke: var(--_ink);
    stroke-width: 2;
  }
`;

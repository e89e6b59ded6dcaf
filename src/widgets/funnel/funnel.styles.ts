import { css } from '../../element/css.js';
import { OPACITY, STROKE } from '../../tokens/tokens.js';

/** The channels of a bar, the darkest first. */
const shades = [1, 2, 3, 4, 5].map((n) => `.shade-${n}{fill:var(--_shade-${n});}`).join('');

export const funnelStyles = css`
  .ghost {
    fill: var(--_raised);
  }
  .connector {
    fill: var(--_wash);
  }
  .loss {
    fill: var(--_negative);
    opacity: ${String(OPACITY.loss)};
  }
  .whole {
    fill: var(--_accent);
  }
  ${shades}
  .pending,
  .unassigned,
  .previous,
  .halo {
    fill: none;
    stroke: var(--_accent);
  }
  .pending {
    fill: var(--_surface);
    stroke-dasharray: ${STROKE.link} ${STROKE.mid};
  }
  .unassigned {
    stroke: var(--_rule);
  }
  .halo {
    stroke: var(--_surface);
    stroke-width: ${STROKE.level};
  }
  .previous {
    stroke: var(--_ink);
    stroke-width: ${STROKE.mid};
  }
`;

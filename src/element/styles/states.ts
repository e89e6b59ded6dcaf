import { css } from './css.js';
import { FAMILY, RADIUS, SPACE, STROKE, TYPE } from '../../tokens/tokens.js';

/** Messages in place of the picture or above it, and lists of problems. */
export const stateStyles = css`
  .state {
    margin: ${SPACE.m}px 0;
    padding: ${SPACE.s}px ${SPACE.m}px;
    border-radius: ${RADIUS.button}px;
    border-inline-start: ${STROKE.link}px solid var(--_own, var(--_rule));
    background: var(--_raised);
    color: var(--_ink);
  }
  .problems {
    margin: ${SPACE.xs}px 0 0;
    padding-inline-start: ${SPACE.l}px;
  }
  code {
    font: ${TYPE.mark}px ${FAMILY.code};
  }
`;

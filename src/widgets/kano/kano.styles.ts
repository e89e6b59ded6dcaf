import { css } from '../../element/styles/css.js';
import { scatterStyles } from '../../element/styles/scatter.js';
import { RESERVED } from '../../tokens/tokens.js';

export const kanoStyles = css`
  :host {
    --_reserved: ${RESERVED.kano}px;
  }
  ${scatterStyles}
`;

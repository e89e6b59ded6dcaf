import { css } from '../../element/styles/css.js';
import { scatterStyles } from '../../element/styles/scatter.js';
import { RESERVED } from '../../tokens/tokens.js';

export const matrixStyles = css`
  :host {
    --_reserved: ${RESERVED.matrix}px;
  }
  ${scatterStyles}
`;

import { css } from './css.js';
import { SPACE } from '../../tokens/tokens.js';

/** The buttons beside the title. */
export const toolbarStyles = css`
  .toolbar {
    display: flex;
    align-items: start;
    align-self: start;
    grid-column: 2;
    grid-row: 1;
    margin: ${-SPACE.xs}px ${-SPACE.xs}px 0 0;
  }
  .toolbar button {
    display: block;
    padding: ${SPACE.xs}px;
    line-height: 0;
  }
  .toolbar path {
    fill: none;
    stroke: currentColor;
  }
  .toolbar [aria-pressed='true'] {
    color: var(--_accent-text);
    background: var(--_wash);
  }
`;

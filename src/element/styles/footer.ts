import { css } from './css.js';
import { EXTENT, SPACE, STROKE, TYPE } from '../../tokens/tokens.js';

/** The line at the foot and the definition that it opens. */
export const footerStyles = css`
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${SPACE.xs}px ${SPACE.m}px;
    margin-top: auto;
    padding-top: ${SPACE.s}px;
    border-top: ${STROKE.hair}px solid var(--_line);
    font-size: ${TYPE.mark}px;
    color: var(--_muted);
  }
  .note {
    flex: 0 0 100%;
  }
  .how {
    padding: 0;
    margin-inline-start: auto;
    text-decoration: underline;
    white-space: nowrap;
  }
  .definition {
    flex: 0 0 100%;
    color: var(--_ink);
  }
  .definition p {
    margin: ${SPACE.xs}px 0;
    max-width: ${EXTENT.line}px;
  }
`;

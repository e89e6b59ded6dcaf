import { css } from './css.js';
import { EXTENT, SPACE, STROKE, TYPE, WEIGHT } from '../../tokens/tokens.js';

/** Title, subtitle and summary. */
export const headerStyles = css`
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: ${SPACE.s}px;
  }
  /*
   * Each text has the direction of its own language, whatever that of the page is. This costs time for
   * each text, so those inside pictures have it in mirrored pictures alone.
   */
  header > *,
  .note,
  .mirrored :is(text, p, li, dt, dd, .tip-title, .state) {
    unicode-bidi: plaintext;
  }
  .title {
    font-size: ${TYPE.title}px;
    font-weight: ${WEIGHT.strong};
    line-height: 1.35;
  }
  .subtitle {
    grid-column: 1 / -1;
    color: var(--_muted);
  }
  .summary {
    grid-column: 1 / -1;
    margin: ${SPACE.s}px 0 0;
    padding-inline-start: ${SPACE.s}px;
    border-inline-start: ${STROKE.mid}px solid var(--_accent);
    font-size: ${TYPE.summary}px;
    max-width: ${EXTENT.line}px;
  }
`;

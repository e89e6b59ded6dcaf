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
  .trail {
    grid-column: 1 / -1;
  }
  .trail ol {
    display: flex;
    margin: 0;
    padding: 0;
    list-style: none;
    white-space: nowrap;
  }
  /* What is shown keeps its name the longest. */
  .trail li {
    display: flex;
    align-items: center;
    min-width: 0;
    flex: 0 1 auto;
  }
  .trail li:last-child {
    display: block;
    flex: none;
    max-width: 60%;
  }
  .trail li button,
  .trail li:last-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .trail button {
    padding: 0;
    outline-offset: ${-STROKE.mid}px;
  }
  .trail li button {
    min-width: 0;
    text-decoration: underline;
  }
  .trail svg {
    display: block;
    flex: none;
  }
  .trail path {
    fill: none;
    stroke: currentColor;
  }
  .mirrored .trail svg {
    transform: scaleX(-1);
  }
  .with-up {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .with-up .toolbar {
    grid-column: 3;
  }
  .up {
    grid-column: 1;
    margin: ${-SPACE.xs}px;
  }
  .up button {
    display: block;
    padding: ${SPACE.xs}px;
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

import { css } from './css.js';
import { EXTENT, PARTS, SPACE, STROKE, TYPE, WEIGHT } from '../../tokens/tokens.js';

const { comfortable, compact } = PARTS;

/** The tables of the figures. */
export const tableStyles = css`
  .tables {
    margin-bottom: ${SPACE.m}px;
    max-height: ${EXTENT.table}px;
    overflow: auto;
  }
  table {
    overflow-wrap: normal;
    border-collapse: collapse;
    width: 100%;
    font-size: ${TYPE.mark}px;
  }
  caption {
    text-align: start;
    color: var(--_muted);
    padding-bottom: ${SPACE.xs}px;
  }
  th,
  td {
    text-align: start;
    padding: ${comfortable.cell}px ${SPACE.s}px;
    border-top: ${STROKE.hair}px solid var(--_line);
    font-weight: ${WEIGHT.text};
    vertical-align: baseline;
  }
  tbody th,
  td:not(.num) {
    min-width: ${EXTENT.name}px;
  }
  table + table {
    margin-top: ${SPACE.m}px;
  }
  .compact :is(th, td) {
    padding-block: ${compact.cell}px;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  thead th {
    font-weight: ${WEIGHT.strong};
    border-top: 0;
  }
  /* Digits are aligned, with the sign before them, in every direction of text. */
  .num {
    direction: ltr;
    text-align: end;
  }
  td.num {
    white-space: nowrap;
  }
  .more {
    padding: ${SPACE.s}px 0;
    text-decoration: underline;
  }
`;

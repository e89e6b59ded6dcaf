import { css } from '../element/styles/css.js';
import { EXTENT, FAMILY, SPACE, STROKE, TYPE, WEIGHT } from '../tokens/tokens.js';

/** The page of a dashboard: its head, the grid, the foot. */
export const dashboardStyles = css`
  .page {
    all: initial;
    /* In a host that a page has made a block, too. */
    display: block;
    grid-area: 1 / 1;
    /* What is only read aloud stays in here, where WebKit would have it at the end of a page's lines. */
    position: relative;
    /* No widget props a cell of the host page open. */
    container-type: inline-size;
    visibility: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    background: var(--_raised);
    color: var(--_ink);
    font: ${WEIGHT.text} ${TYPE.subtitle}px / 1.45 var(--voc-font, ${FAMILY.text});
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .content {
    padding: ${SPACE.l}px;
  }
  .head {
    display: grid;
    gap: ${SPACE.xs}px;
    margin-bottom: ${SPACE.l}px;
  }
  .page-title {
    font-size: ${TYPE.page}px;
    font-weight: ${WEIGHT.strong};
    line-height: 1.3;
  }
  .quiet {
    color: var(--_muted);
  }
  /* A line, however many charts it names, so that nothing moves when they are known. */
  .attention {
    display: flex;
    gap: ${SPACE.s}px;
    height: ${SPACE.l + SPACE.s}px;
    overflow: hidden;
    white-space: nowrap;
  }
  .attention button {
    padding: 0;
    color: var(--_ink);
    text-decoration: underline;
    overflow: hidden;
    text-overflow: ellipsis;
    outline-offset: ${-STROKE.mid}px;
  }
  .picker {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${SPACE.xs}px ${SPACE.s}px;
    margin-top: ${SPACE.s}px;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: ${SPACE.xs}px;
  }
  .tabs button,
  .picker select {
    font: inherit;
    min-height: ${SPACE.l + SPACE.m}px;
    padding: ${SPACE.xs}px ${SPACE.m}px;
    color: var(--_ink);
    background: var(--_surface);
    border: ${STROKE.hair}px solid var(--_rule);
    border-radius: ${SPACE.xs}px;
  }
  .tabs [aria-selected='true'] {
    color: var(--_surface);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .board {
    display: grid;
    gap: ${SPACE.l}px;
    grid-template-columns: minmax(0, 1fr);
  }
  /* What is drawn one after the other is shown together, so that nothing moves while it is read. */
  .veiled {
    visibility: hidden;
  }
  .cell {
    min-width: 0;
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    grid-template-columns: minmax(0, 1fr);
  }
  .facets {
    display: grid;
    gap: ${SPACE.m}px;
    /* As many columns as are asked for, as long as each is wide enough to be read. */
    grid-template-columns: repeat(
      auto-fill,
      minmax(
        min(100%, max(${EXTENT.facet}px, (100% - (var(--_columns) - 1) * ${SPACE.m}px) / var(--_columns))),
        1fr
      )
    );
  }
  .faceted {
    display: flex;
    flex-direction: column;
    gap: ${SPACE.xs}px;
  }
  .facet-title {
    font-size: ${TYPE.title}px;
    font-weight: ${WEIGHT.strong};
  }
  .panel {
    min-width: 0;
    display: grid;
  }
  .foot {
    margin-top: ${SPACE.l}px;
    font-size: ${TYPE.mark}px;
    color: var(--_muted);
  }
  .foot summary {
    cursor: pointer;
  }
  /* On a phone there is room for how many they are. */
  .attention button,
  .attention .rest {
    display: none;
  }
  @container (min-width: ${EXTENT.medium}px) {
    .attention button,
    .attention .rest {
      display: block;
    }
    .board {
      grid-template-columns: repeat(var(--_grid), minmax(0, 1fr));
    }
    .cell {
      grid-column: span var(--_medium);
    }
    /* A long list beside a short card shows its weightiest rows; one that has its row to itself, all. */
    .beside > .panel > * {
      max-height: ${EXTENT.card}px;
    }
    .rows {
      grid-auto-rows: ${EXTENT.row}px;
    }
    .rows > .cell {
      grid-row: span var(--_rows);
    }
  }
  @container (min-width: ${EXTENT.wide}px) {
    .cell {
      grid-column: span var(--_wide);
    }
  }
  @container (max-width: ${EXTENT.medium}px) {
    .content {
      padding: ${SPACE.s}px;
    }
    .board {
      gap: ${SPACE.s}px;
    }
  }
  @media (forced-colors: active) {
    .page {
      --_surface: Canvas;
      --_raised: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_rule: GrayText;
      --_focus: Highlight;
    }
    .tabs [aria-selected='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .page {
      background: none;
    }
    /* The borders of cards stand inside the paper's edge. */
    .content {
      padding: ${STROKE.hair}px;
    }
    .board {
      gap: ${SPACE.s}px;
    }
    .veiled {
      visibility: inherit;
    }
    .picker,
    .attention {
      display: none;
    }
    .cell,
    .panel {
      break-inside: avoid;
    }
  }
`;

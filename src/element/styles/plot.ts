import { css } from './css.js';
import { PARTS, STROKE, TYPE, WEIGHT } from '../../tokens/tokens.js';

const { comfortable, compact } = PARTS;

/** The box of the picture, and what the marks of all widgets share. */
export const plotStyles = css`
  /* The picture with what belongs to it, and the tables. */
  .view {
    display: flex;
    flex-direction: column;
  }
  .chart {
    margin: ${comfortable.foot}px 0;
  }
  .compact .chart {
    margin: ${compact.foot}px 0;
  }
  .plot {
    display: block;
    overflow: visible;
    font-size: ${TYPE.mark}px;
    /* A finger along the picture moves the cursor; across, it scrolls the page. */
    touch-action: pan-y pinch-zoom;
  }
  /* A text of a series has its colour. */
  .plot text {
    fill: var(--_text, var(--_ink));
  }
  .plot .muted {
    fill: var(--_muted);
  }
  .plot .negative {
    fill: var(--_negative);
  }
  .plot .positive {
    fill: var(--_positive);
  }
  .plot .inside {
    fill: var(--_surface);
  }
  .key {
    font-weight: ${WEIGHT.key};
  }
  .end {
    text-anchor: end;
  }
  .middle {
    text-anchor: middle;
  }
  .plot .grid {
    stroke: var(--_line);
  }
  .plot .axis {
    stroke: var(--_rule);
  }
  .grid,
  .axis {
    shape-rendering: crispEdges;
    stroke-width: ${STROKE.hair}px;
  }
  .active {
    fill: none;
    stroke-width: ${STROKE.mid}px;
    stroke: var(--_focus);
  }
  .selected {
    fill: var(--_accent);
    fill-opacity: 0.1;
    stroke-width: ${STROKE.thin}px;
    stroke: var(--_accent);
  }
  /* The line of a selected series, behind the cursor. */
  path.selected {
    fill: none;
    stroke-width: ${STROKE.level}px;
    stroke-opacity: 0.35;
  }
  .reach {
    fill: none;
    stroke: var(--_ink);
    stroke-width: ${STROKE.thin}px;
  }
  /* It comes and goes, and a pointer that is over it would lose what it is over. */
  .cursor,
  .selection,
  .corner {
    pointer-events: none;
  }
  .corner {
    fill: none;
  }
`;

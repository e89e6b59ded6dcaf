import { css, unsafeCSS } from 'lit';
import {
  DURATION,
  EXTENT,
  FAMILY,
  PARTS,
  RADIUS,
  SHADOW,
  SPACE,
  STROKE,
  TYPE,
  WEIGHT,
} from '../tokens/tokens.js';

const { comfortable, compact } = PARTS;

/** The frame that all widgets share. Colours, fonts and sizes come from the tokens alone. */
export const baseStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  :host([hidden]) {
    display: none;
  }
  /* A page that changes its brand changes these, and the end of a transition tells of it. */
  .brand {
    position: absolute;
    visibility: hidden;
    color: var(--voc-ink, CanvasText);
    background: var(--voc-surface);
    border-color: var(--voc-accent);
    transition: all ${DURATION.watch}ms;
  }
  .card {
    /* Old pages set what texts inherit on cells, or on everything, which beats :host. */
    all: initial;
    visibility: inherit;
    /* What a reader needs to read stays: WCAG 1.4.12. */
    letter-spacing: inherit;
    word-spacing: inherit;
    position: relative;
    box-sizing: border-box;
    min-height: 100%;
    padding: ${comfortable.padBlock}px ${comfortable.padInline}px ${comfortable.foot}px;
    /* Said apart, so that it takes its room before there is a theme. */
    border: ${STROKE.hair}px solid;
    border-color: var(--_line);
    border-radius: var(--voc-radius, ${RADIUS.card}px);
    background: var(--_surface);
    color: var(--_ink);
    font: ${WEIGHT.text} ${TYPE.subtitle}px / 1.45 var(--voc-font, ${unsafeCSS(FAMILY.text)});
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    display: flex;
    flex-direction: column;
  }
  .compact {
    padding: ${compact.padBlock}px ${compact.padInline}px ${compact.foot}px;
  }
  /* As wide as the picture may be; its height is that of the font, and takes no room. */
  .ruler {
    height: 1ch;
    margin-bottom: -1ch;
    visibility: hidden;
  }
  header {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: ${SPACE.s}px;
  }
  /*
   * Each text in the direction of its own language, whatever that of the page is. Browsers pay for it
   * text by text, so those inside pictures have it where it matters.
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
  .toolbar {
    display: flex;
    align-items: start;
    grid-column: 2;
    grid-row: 1;
    margin: ${-SPACE.xs}px ${-SPACE.xs}px 0 0;
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
  button {
    font: inherit;
    color: var(--_muted);
    background: none;
    border: 0;
    border-radius: ${RADIUS.button}px;
    cursor: pointer;
  }
  button:hover {
    color: var(--_ink);
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
  :focus-visible {
    outline: ${STROKE.mid}px solid var(--_focus);
    outline-offset: ${SPACE.xxs}px;
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
  }
  .plot text {
    fill: var(--_ink);
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
    pointer-events: none;
  }
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
    font: ${TYPE.mark}px ${unsafeCSS(FAMILY.code)};
  }
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
  /* Figures stand below one another, and their signs before them, in every direction. */
  .num {
    direction: ltr;
    text-align: end;
  }
  td.num {
    white-space: nowrap;
  }
  .sr {
    position: absolute;
    width: ${STROKE.hair}px;
    height: ${STROKE.hair}px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .tooltip {
    position: fixed;
    inset: auto;
    margin: 0;
    max-width: min(${EXTENT.tip}px, 90vw);
    max-height: 90vh;
    overflow: auto;
    box-sizing: border-box;
    padding: ${SPACE.s}px ${SPACE.m}px;
    border: ${STROKE.hair}px solid var(--_line);
    border-radius: ${RADIUS.box}px;
    background: var(--_surface);
    color: var(--_ink);
    font-size: ${TYPE.mark}px;
    box-shadow: ${unsafeCSS(SHADOW.tip)};
    z-index: 10;
  }
  dl {
    margin: 0;
  }
  dl div {
    display: flex;
    justify-content: space-between;
    gap: ${SPACE.m}px;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    text-align: end;
  }
  .on,
  .strong,
  .tip-title {
    font-weight: ${WEIGHT.strong};
  }
  /* A mark that stays glides from its old value to the new one. */
  @media (prefers-reduced-motion: no-preference) {
    .changed path {
      transition: d ${DURATION.change}ms ease-out;
    }
  }
  /* Where the system chooses the colours, only what carries meaning keeps one of its own. */
  @media (forced-colors: active) {
    .card {
      --_surface: Canvas;
      --_raised: Canvas;
      --_wash: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_line: GrayText;
      --_rule: GrayText;
      --_focus: Highlight;
    }
    .toolbar [aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    .grid {
      stroke-dasharray: ${STROKE.hair}px ${STROKE.link}px;
    }
  }
  @media print {
    .toolbar,
    .tooltip,
    .how {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
    /* Paper is narrower than the window that the picture was laid out for. */
    .plot {
      max-width: 100%;
      height: auto;
    }
    .tables {
      max-height: none;
      overflow: visible;
    }
  }
`;

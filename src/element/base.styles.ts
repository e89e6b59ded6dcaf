import {
  DURATION,
  FAMILY,
  MEASURE,
  SPACES,
  RADIUS,
  SHADOW,
  SPACE,
  STROKE,
  TYPE,
  WEIGHT,
} from '../tokens/tokens.js';
import { css } from './css.js';

const ms = (value: number) => `${value}ms`;
const [roomy, dense] = SPACES;

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
    transition: all ${ms(DURATION.watch)};
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
    padding: ${roomy.padBlock} ${roomy.padInline} ${roomy.foot};
    /* Said apart, so that it takes its room before there is a theme. */
    border: ${STROKE.hair} solid;
    border-color: var(--_line);
    border-radius: var(--voc-radius, ${RADIUS.card});
    background: var(--_surface);
    color: var(--_ink);
    font: ${String(WEIGHT.text)} ${TYPE.subtitle} / 1.45 var(--voc-font, ${FAMILY.text});
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    display: flex;
    flex-direction: column;
  }
  .compact {
    padding: ${dense.padBlock} ${dense.padInline} ${dense.foot};
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
    column-gap: ${SPACE.s};
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
    font-size: ${TYPE.title};
    font-weight: ${String(WEIGHT.strong)};
    line-height: 1.35;
  }
  .toolbar {
    display: flex;
    align-items: start;
    grid-column: 2;
    grid-row: 1;
    margin: ${-SPACE.xs} ${-SPACE.xs} 0 0;
  }
  .subtitle {
    grid-column: 1 / -1;
    color: var(--_muted);
  }
  .summary {
    grid-column: 1 / -1;
    margin: ${SPACE.s} 0 0;
    padding-inline-start: ${SPACE.s};
    border-inline-start: ${STROKE.mid} solid var(--_accent);
    font-size: ${TYPE.summary};
    max-width: ${MEASURE.line};
  }
  button {
    font: inherit;
    color: var(--_muted);
    background: none;
    border: 0;
    border-radius: ${RADIUS.button};
    cursor: pointer;
  }
  button:hover {
    color: var(--_ink);
  }
  .toolbar button {
    display: block;
    padding: ${SPACE.xs};
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
    outline: ${STROKE.mid} solid var(--_focus);
    outline-offset: ${SPACE.xxs};
  }
  .chart {
    margin: ${roomy.foot} 0;
  }
  .compact .chart {
    margin: ${dense.foot} 0;
  }
  .plot {
    display: block;
    overflow: visible;
    font-size: ${TYPE.mark};
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
    stroke-width: ${STROKE.hair};
  }
  .active {
    fill: none;
    stroke-width: ${STROKE.mid};
    stroke: var(--_focus);
    pointer-events: none;
  }
  .state {
    margin: ${SPACE.m} 0;
    padding: ${SPACE.s} ${SPACE.m};
    border-radius: ${RADIUS.button};
    border-inline-start: ${STROKE.link} solid var(--_own, var(--_rule));
    background: var(--_raised);
    color: var(--_ink);
  }
  .problems {
    margin: ${SPACE.xs} 0 0;
    padding-inline-start: ${SPACE.l};
  }
  code {
    font: ${TYPE.mark} ${FAMILY.code};
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${SPACE.xs} ${SPACE.m};
    margin-top: auto;
    padding-top: ${SPACE.s};
    border-top: ${STROKE.hair} solid var(--_line);
    font-size: ${TYPE.mark};
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
    margin: ${SPACE.xs} 0;
    max-width: ${MEASURE.line};
  }
  .tables {
    margin-bottom: ${SPACE.m};
    max-height: ${MEASURE.table};
    overflow: auto;
  }
  table {
    overflow-wrap: normal;
    border-collapse: collapse;
    width: 100%;
    font-size: ${TYPE.mark};
  }
  caption {
    text-align: start;
    color: var(--_muted);
    padding-bottom: ${SPACE.xs};
  }
  th,
  td {
    text-align: start;
    padding: ${roomy.cell} ${SPACE.s};
    border-top: ${STROKE.hair} solid var(--_line);
    font-weight: ${String(WEIGHT.text)};
    vertical-align: baseline;
  }
  tbody th,
  td:not(.num) {
    min-width: ${MEASURE.name};
  }
  table + table {
    margin-top: ${SPACE.m};
  }
  .compact :is(th, td) {
    padding-block: ${dense.cell};
  }
  th:first-child {
    padding-inline-start: 0;
  }
  thead th {
    font-weight: ${String(WEIGHT.strong)};
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
    width: ${STROKE.hair};
    height: ${STROKE.hair};
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .tooltip {
    position: fixed;
    inset: auto;
    margin: 0;
    max-width: min(${MEASURE.tip}, 90vw);
    max-height: 90vh;
    overflow: auto;
    box-sizing: border-box;
    padding: ${SPACE.s} ${SPACE.m};
    border: ${STROKE.hair} solid var(--_line);
    border-radius: ${RADIUS.box};
    background: var(--_surface);
    color: var(--_ink);
    font-size: ${TYPE.mark};
    box-shadow: ${SHADOW.tip};
    z-index: 10;
  }
  dl {
    margin: 0;
  }
  dl div {
    display: flex;
    justify-content: space-between;
    gap: ${SPACE.m};
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
    font-weight: ${String(WEIGHT.strong)};
  }
  /* A mark that stays glides from its old value to the new one. */
  @media (prefers-reduced-motion: no-preference) {
    .changed path {
      transition: d ${ms(DURATION.change)} ease-out;
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
      stroke-dasharray: ${STROKE.hair} ${STROKE.link};
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

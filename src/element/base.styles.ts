import { SPACE, TYPE, tokenCss } from '../tokens/tokens.js';
import { css } from './css.js';

const px = (value: number) => `${value}px`;

/** The frame that all widgets share. Colours, fonts and sizes come from the tokens alone. */
export const baseStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  :host([hidden]) {
    display: none;
  }
  ${tokenCss}
  .card {
    /* Old pages set what texts inherit on cells, or on everything, which beats :host. */
    all: initial;
    visibility: inherit;
    position: relative;
    box-sizing: border-box;
    min-height: 100%;
    padding: ${px(SPACE.l)} ${px(SPACE.xl)} ${px(SPACE.m)};
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: 400 ${px(TYPE.subtitle)} / 1.45 var(--_font);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    display: flex;
    flex-direction: column;
  }
  .ruler {
    height: 0;
  }
  header {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: ${px(SPACE.s)};
  }
  .title {
    font-size: ${px(TYPE.title)};
    font-weight: 600;
    line-height: 1.35;
  }
  .toolbar {
    grid-column: 2;
    grid-row: 1;
    margin: calc(${px(SPACE.xs)} * -1) calc(${px(SPACE.xs)} * -1) 0 0;
  }
  .subtitle {
    grid-column: 1 / -1;
    color: var(--_muted);
  }
  .summary {
    grid-column: 1 / -1;
    margin: ${px(SPACE.s)} 0 0;
    padding-inline-start: ${px(SPACE.s)};
    border-inline-start: 2px solid var(--_accent);
    font-size: ${px(TYPE.summary)};
    max-width: 56em;
  }
  button {
    font: inherit;
    color: var(--_muted);
    background: none;
    border: 0;
    border-radius: 4px;
    cursor: pointer;
  }
  button:hover {
    color: var(--_ink);
  }
  .toolbar button {
    display: block;
    padding: 5px;
    line-height: 0;
  }
  .toolbar path {
    fill: none;
    stroke: currentColor;
  }
  .toolbar [aria-pressed='true'] {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .chart {
    margin: ${px(SPACE.m)} 0;
  }
  .plot {
    display: block;
    overflow: visible;
    direction: ltr;
    font-size: ${px(TYPE.mark)};
    border-radius: 4px;
  }
  .plot text {
    fill: var(--_ink);
  }
  .plot .muted {
    fill: var(--_muted);
  }
  .plot .strong {
    font-weight: 600;
  }
  .plot .negative {
    fill: var(--_negative);
  }
  .plot .positive {
    fill: var(--_positive);
  }
  .plot .end {
    text-anchor: end;
  }
  .plot .middle {
    text-anchor: middle;
  }
  .plot .grid {
    stroke: var(--_line);
  }
  .plot .axis {
    stroke: var(--_rule);
  }
  .active {
    fill: none;
    stroke: var(--_focus);
    pointer-events: none;
  }
  .state {
    margin: ${px(SPACE.m)} 0;
    padding: ${px(SPACE.s)} ${px(SPACE.m)};
    border-radius: 4px;
    background: var(--_raised);
    color: var(--_ink);
  }
  .state.bad {
    border-inline-start: 3px solid var(--_bad);
  }
  .state.warn {
    border-inline-start: 3px solid var(--_poor);
  }
  .problems {
    margin: ${px(SPACE.xs)} 0 0;
    padding-inline-start: ${px(SPACE.l)};
  }
  code {
    font: ${px(TYPE.mark)} monospace;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${px(SPACE.xs)} ${px(SPACE.m)};
    margin-top: auto;
    padding-top: ${px(SPACE.s)};
    border-top: 1px solid var(--_line);
    font-size: ${px(TYPE.mark)};
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
    margin: ${px(SPACE.xs)} 0;
    max-width: 60em;
  }
  .tables {
    margin-bottom: ${px(SPACE.m)};
    max-height: 480px;
    overflow: auto;
  }
  table {
    overflow-wrap: normal;
    border-collapse: collapse;
    width: 100%;
    font-size: ${px(TYPE.mark)};
  }
  caption {
    text-align: start;
    color: var(--_muted);
    padding-bottom: ${px(SPACE.xs)};
  }
  th,
  td {
    text-align: start;
    padding: 3px ${px(SPACE.s)};
    border-top: 1px solid var(--_line);
    font-weight: 400;
    vertical-align: baseline;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  thead th {
    font-weight: 600;
    border-top: 0;
  }
  .num {
    text-align: end;
    white-space: nowrap;
  }
  thead .num {
    white-space: normal;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .tooltip {
    position: fixed;
    inset: auto;
    margin: 0;
    display: none;
    max-width: min(320px, 90vw);
    box-sizing: border-box;
    padding: ${px(SPACE.s)} ${px(SPACE.m)};
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_surface);
    color: var(--_ink);
    font-size: ${px(TYPE.mark)};
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
    pointer-events: none;
    z-index: 10;
  }
  .tooltip.open {
    display: block;
  }
  .tip-title {
    font-weight: 600;
  }
  dl {
    margin: 0;
  }
  dl div {
    display: flex;
    justify-content: space-between;
    gap: ${px(SPACE.m)};
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    text-align: end;
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

import { css, unsafeCSS } from 'lit';
import { SPACE, TYPE } from '../../tokens/tokens.js';

const px = (value: number) => unsafeCSS(`${value}px`);

export const gapStyles = css`
  .plot path {
    fill: none;
  }
  .plot .zone {
    fill: var(--_accent-5);
    opacity: 0.7;
  }
  .plot .importance {
    fill: var(--_accent-4);
  }
  .link {
    stroke-width: 3;
    opacity: 0.5;
  }
  .interval {
    stroke-width: 1.5;
  }
  path.negative {
    stroke: var(--_negative);
  }
  path.positive {
    stroke: var(--_positive);
  }
  path.muted {
    stroke: var(--_rule);
  }
  .plot circle.muted {
    fill: var(--_rule);
  }
  .plot .expected {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .plot .filled {
    fill: var(--_ink);
  }
  .plot .perceived {
    fill: var(--_accent);
  }
  .level {
    stroke-width: 5;
    stroke-linecap: round;
    stroke: var(--_muted);
  }
  .outer {
    stroke: var(--_accent);
  }
  .promise {
    stroke: var(--_ink);
    stroke-width: 2.5;
    stroke-linecap: butt;
  }
  .plot .loss {
    fill: var(--_poor);
    fill-opacity: 0.6;
  }
  .plot .gain {
    fill: var(--_positive);
    fill-opacity: 0.6;
  }
  .plot .worst {
    fill: var(--_negative);
  }
  .connector {
    stroke: var(--_rule);
    stroke-dasharray: 1 3;
  }
  .branch {
    stroke-width: 2;
    stroke-dasharray: 3 3;
  }
  .bracket {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .plot .chosen {
    stroke: var(--_focus);
    stroke-width: 2;
    stroke-dasharray: none;
  }
  .hint {
    margin: ${px(SPACE.s)} 0 0;
    font-size: ${px(TYPE.mark)};
    color: var(--_muted);
  }
  .questions {
    position: relative;
    margin-top: ${px(SPACE.m)};
    padding: ${px(SPACE.m)} ${px(SPACE.l)};
    border-radius: 4px;
    background: var(--_raised);
  }
  .questions [role='heading'] {
    font-weight: 600;
    padding-inline-end: ${px(SPACE.xl)};
  }
  .questions ul {
    margin: ${px(SPACE.xs)} 0 0;
    padding-inline-start: ${px(SPACE.l)};
    max-width: 56em;
  }
  .questions li {
    margin-top: ${px(SPACE.xs)};
  }
  .close {
    position: absolute;
    inset-block-start: ${px(SPACE.s)};
    inset-inline-end: ${px(SPACE.s)};
    padding: ${px(SPACE.xs)};
    line-height: 0;
  }
  .close path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
`;

import { css } from './css.js';
import {
  DURATION,
  EXTENT,
  FAMILY,
  PARTS,
  RADIUS,
  RESERVED,
  SPACE,
  STROKE,
  TYPE,
  WEIGHT,
} from '../../tokens/tokens.js';

const { comfortable, compact } = PARTS;

/** The host, the card around everything, and what all buttons share. */
export const baseStyles = css`
  /* The card is as wide and, in a row with higher ones, as high as the host. */
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
    min-height: 0;
    /* Across in a page whose lines run down, too. */
    writing-mode: horizontal-tb !important;
  }
  :host([hidden]) {
    display: none;
  }
  /* A change of the page's brand starts a transition here, whose end event reports it. */
  .brand {
    position: absolute;
    visibility: hidden;
    color: var(--voc-ink, CanvasText);
    background: var(--voc-surface);
    border-color: var(--voc-accent);
    transition: all ${DURATION.watch}ms;
  }
  /*
   * The size of the host where the page gives none: it shrinks to nothing, and grows to this width in
   * places that are as wide as their content. Scaled to nothing, it reaches out of no box.
   */
  .sizer {
    grid-area: 1 / 1;
    display: grid;
    grid-template-columns: minmax(0, ${EXTENT.own}px);
    transform: scale(0);
    visibility: hidden;
  }
  .card {
    /* Old style sheets set inherited text properties on every element, which beats :host. */
    all: initial;
    grid-area: 1 / 1;
    /* No text and no picture props a cell of the page open. */
    contain: inline-size;
    visibility: inherit;
    /* A reader's own text spacing is kept (WCAG 1.4.12). */
    letter-spacing: inherit;
    word-spacing: inherit;
    position: relative;
    box-sizing: border-box;
    padding: ${comfortable.padBlock}px ${comfortable.padInline}px ${comfortable.foot}px;
    /* A declaration of its own, so that the border takes its room before there is a theme. */
    border: ${STROKE.hair}px solid;
    border-color: var(--_line);
    border-radius: var(--voc-radius, ${RADIUS.card}px);
    background: var(--_surface);
    color: var(--_ink);
    font: ${WEIGHT.text} ${TYPE.subtitle}px / 1.45 var(--voc-font, ${FAMILY.text});
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    display: flex;
    flex-direction: column;
  }
  .compact {
    padding: ${compact.padBlock}px ${compact.padInline}px ${compact.foot}px;
  }
  .unmeasured {
    align-self: start;
  }
  .card[aria-busy='true'] {
    /* The picture to come shall not move the page. */
    min-height: var(--_reserved, ${RESERVED.usual}px);
  }
  .card.boxed {
    min-height: 0;
  }
  .tile {
    padding: ${SPACE.s}px ${SPACE.s + SPACE.xxs}px;
  }
  /* As wide as the picture may be. Its height follows the font, and its margin gives it back. */
  .ruler {
    height: 1ch;
    margin-bottom: -1ch;
    visibility: hidden;
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
  :focus-visible {
    outline: ${STROKE.mid}px solid var(--_focus);
    outline-offset: ${SPACE.xxs}px;
  }
  .sr {
    position: absolute;
    width: ${STROKE.hair}px;
    height: ${STROKE.hair}px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

import { css } from './css.js';
import {
  DURATION,
  FAMILY,
  PARTS,
  RADIUS,
  SPACE,
  STROKE,
  TYPE,
  WEIGHT,
} from '../../tokens/tokens.js';

const { comfortable, compact } = PARTS;

/** The host, the card around everything, and what all buttons share. */
export const baseStyles = css`
  :host {
    display: block;
    min-width: 0;
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
  .card {
    /* Old style sheets set inherited text properties on every element, which beats :host. */
    all: initial;
    visibility: inherit;
    /* A reader's own text spacing is kept (WCAG 1.4.12). */
    letter-spacing: inherit;
    word-spacing: inherit;
    position: relative;
    box-sizing: border-box;
    min-height: 100%;
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

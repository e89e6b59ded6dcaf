import { css } from './css.js';
import { DURATION, STROKE } from '../../tokens/tokens.js';

/** Motion, forced colours and print. Comes last: it overrides the others. */
export const preferenceStyles = css`
  /* A mark that is still there moves from its old value to the new one. */
  @media (prefers-reduced-motion: no-preference) {
    /* The cursor follows the pointer at once. */
    .changed :not(.cursor, .selection) > path {
      transition: d ${DURATION.change}ms ease-out;
    }
  }
  /* The system chooses the colours; only those that carry meaning are kept. */
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
    .selected {
      stroke: Highlight;
    }
    .grid {
      stroke-dasharray: ${STROKE.hair}px ${STROKE.link}px;
    }
  }
  @media print {
    .toolbar,
    .tooltip,
    .more,
    .how {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
    /* The height that the window gave is not that of the paper. */
    .boxed {
      height: auto !important;
      margin-bottom: 0 !important;
    }
    .boxed .view {
      flex: none;
    }
    .boxed + .sizer {
      height: 0 !important;
    }
    /* Paper is narrower than the window the picture was laid out for. */
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

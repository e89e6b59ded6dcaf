import type { CSSResult } from 'lit';
import { baseStyles } from './base.js';
import { headerStyles } from './header.js';
import { toolbarStyles } from './toolbar.js';
import { plotStyles } from './plot.js';
import { stateStyles } from './states.js';
import { footerStyles } from './footer.js';
import { boxedStyles } from './boxed.js';
import { tableStyles } from './table.js';
import { tooltipStyles } from './tooltip.js';
import { preferenceStyles } from './preferences.js';

/** The style sheets that all widgets share, in the order in which they override one another. */
export const frameStyles: readonly CSSResult[] = [
  baseStyles,
  headerStyles,
  toolbarStyles,
  plotStyles,
  stateStyles,
  footerStyles,
  tableStyles,
  tooltipStyles,
  boxedStyles,
  preferenceStyles,
];

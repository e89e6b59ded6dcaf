import { unsafeCSS, type CSSResult } from 'lit';

/**
 * A style sheet as a template: Lit's own tag but for how it puts the values in. That one does so by
 * `reduce`, which libraries of older pages replace by a method of another meaning.
 */
export const css = (
  parts: TemplateStringsArray,
  ...values: readonly (string | number | CSSResult)[]
): CSSResult => unsafeCSS(String.raw({ raw: parts }, ...values));

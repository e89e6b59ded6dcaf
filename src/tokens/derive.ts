/*
 * Derives the colours of a theme from its few seeds. Every role starts as one colour and is mixed
 * towards another, only as far as it keeps the contrast it needs. The token build derives the themes
 * of the package with it, the elements derive the themes of a page's brand.
 */
import { rgb, type RGBColor } from 'd3-color';
import { contrastRatio, isDark, luminance, mix } from './colour.js';

/** How the colour of a role follows from seeds and from roles before it. */
export interface Recipe {
  readonly role: string;
  /** The seed or the role that it starts as. */
  readonly from: string;
  /** The seed or the role that it is mixed with; none for a colour that stays as it is. */
  readonly toward?: string;
  /** How far it is mixed at most, 0 to 1. */
  readonly amount?: number;
  /** The contrast with the surface that it keeps, in multiples of the theme's `contrast`. */
  readonly contrast?: number;
  /** The role of texts that stand on it, with which it keeps that contrast in place of the surface. */
  readonly under?: string;
}

/** Colours by name as `#rrggbb`. */
export type Colours = Readonly<Record<string, string>>;

/** The largest number from 0 to `most` that fits, where every number below a fitting one fits too. */
function largest(most: number, fits: (amount: number) => boolean): number {
  if (fits(most)) return most;
  let low = 0;
  let high = most;
  // Eight halvings are finer than a step of an 8-bit colour.
  for (let i = 0; i < 8; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Every role of a theme.
 * @param seeds the colours that the theme sets, `surface` among them
 * @param recipes in an order in which each needs only seeds and the roles before it
 * @param contrast the least contrast of a graphic with the surface (WCAG ratio)
 */
export function derive(seeds: Colours, recipes: readonly Recipe[], contrast: number): Colours {
  const colours: Record<string, RGBColor> = {};
  for (const [name, hex] of Object.entries(seeds)) colours[name] = rgb(hex);
  const surface = luminance(colours['surface']!);
  const opposite = rgb(isDark(seeds['surface']!) ? '#ffffff' : '#000000');
  const roles: Record<string, string> = {};
  for (const { role, from, toward = from, amount = 0, contrast: multiple = 0, under } of recipes) {
    const other = under ? luminance(colours[under]!) : surface;
    const holds = (colour: RGBColor) =>
      contrastRatio(luminance(colour), other) >= multiple * contrast;
    const start = colours[from]!;
    // Where even the start has too little contrast, it comes as near to the start as it may.
    const [base, target, most] = holds(start)
      ? [start, colours[toward]!, amount]
      : [opposite, start, 1];
    const colour = mix(
      base,
      target,
      largest(most, (share) => holds(mix(base, target, share))),
    );
    colours[role] = colour;
    roles[role] = colour.formatHex();
  }
  return roles;
}

import { derive, type Colours } from './colour.js';
import { HUES, RECIPES, THEMES } from './tokens.js';

/** The few colours that a page may set; all other roles follow from them. */
export type Brand = Partial<Record<'surface' | 'ink' | 'accent', string>>;

/**
 * Every role of a theme, or of what a brand makes of it, as `#rrggbb`.
 * @param more high contrast
 */
export function rolesOf(dark: boolean, more: boolean, brand: Brand = {}): Colours {
  const [colours] = THEMES[dark ? 1 : 0]!;
  const [own, least] = THEMES[(dark ? 1 : 0) + (more ? 2 : 0)]!;
  const names = ['surface', 'ink', ...HUES];
  const seeds = Object.fromEntries(colours.map((colour, i) => [names[i]!, own[i] ?? colour]));
  return derive({ ...seeds, ...brand }, RECIPES, least);
}

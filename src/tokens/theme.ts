/* The style sheet of a theme, with what a page's brand changes in it. */
import { isDark } from './colour.js';
import { derive, type Colours } from './derive.js';
import { recent } from './recent.js';
import { THEME_COLOURS } from './themes.js';
import { HUES, RECIPES, THEMES } from './tokens.js';

/** The roles that a brand sets: a page does so by the custom properties `--voc-surface` and so on. */
export const BRAND_ROLES = ['surface', 'ink', 'accent'] as const;

/** The colours that a page sets, as `#rrggbb`; all other roles follow from them. */
export type Brand = Partial<Record<(typeof BRAND_ROLES)[number], string>>;

export type ThemeName = keyof typeof THEMES;

const themeName = (dark: boolean, highContrast: boolean): ThemeName => {
  if (highContrast) return dark ? 'contrastDark' : 'contrast';
  return dark ? 'dark' : 'light';
};

/**
 * Every role of a theme as `#rrggbb`. Without a brand these are the colours derived by the token build.
 * @param brand seeds to use instead of the theme's own
 */
export function themeColours(theme: ThemeName, brand: Brand = {}): Colours {
  if (Object.keys(brand).length === 0) return THEME_COLOURS[theme];
  const { seeds, contrast } = THEMES[theme];
  return derive({ ...seeds, ...brand }, RECIPES, contrast);
}

/**
 * What a theme takes of a brand. High contrast takes the accent alone: surface and ink are the theme's.
 * A brand made for light pages has a dark side too, where surface and ink change places, and likewise
 * the other way round. A surface that does not suit the theme even then is left out.
 */
function brandFor(dark: boolean, highContrast: boolean, { surface, ink, accent }: Brand): Brand {
  const taken: Brand = accent === undefined ? {} : { accent };
  if (highContrast) return taken;
  const swapped = surface !== undefined && isDark(surface) !== dark;
  const [ground, text] = swapped ? [ink, surface] : [surface, ink];
  if (ground !== undefined && isDark(ground) === dark) taken.surface = ground;
  if (text !== undefined) taken.ink = text;
  return taken;
}

/**
 * The private custom properties of the roles. A page may set each role by the public property of its
 * name. Those of a brand are the exception: the theme has been derived from them already, and may have
 * had to change them for contrast.
 */
const declarations = (colours: Colours): string =>
  Object.entries(colours)
    .map(([role, hex]) =>
      BRAND_ROLES.some((name) => name === role)
        ? `--_${role}:${hex};`
        : `--_${role}:var(--voc-${role},${hex});`,
    )
    .join('');

/** A mark drawn in a hue takes the hue and its variants by a class of the hue's name. */
const hueClasses = HUES.map(
  (hue) =>
    `.${hue}{--_own:var(--_${hue});--_soft:var(--_${hue}-soft);--_text:var(--_${hue}-text);}`,
).join('');

/** What is around everything in an element: the card of a widget, the page of a dashboard. */
const SURROUNDS = '.card,.page';

function composeCss(dark: boolean, highContrast: boolean, brand: Brand): string {
  const taken = brandFor(dark, highContrast, brand);
  const screen = declarations(themeColours(themeName(dark, highContrast), taken));
  const css = `${SURROUNDS}{${screen}}${hueClasses}`;
  if (!dark) return css;
  // Paper is white: a dark theme is printed as its light counterpart, with the brand's accent alone.
  const printed = brandFor(false, true, brand);
  const paper = declarations(themeColours(themeName(false, highContrast), printed));
  return `${css}@media print{${SURROUNDS}{${paper}}}`;
}

/** The style sheets composed last: all elements of a page ask for the same one or two. */
const composed = new Map<string, string>();

/**
 * The style sheet of a theme: custom properties of every role, a class for each hue, and light roles
 * for printing a dark theme.
 *
 * @param wanted `dark` or `light` where the page or the reader asked for it; undefined follows the
 * brand's surface, and is light without one
 */
export function themeCss(
  wanted: 'dark' | 'light' | undefined,
  highContrast: boolean,
  brand: Brand,
): string {
  const { surface, ink, accent } = brand;
  const key = [wanted, highContrast, surface, ink, accent].join();
  return recent(composed, key, () => {
    const dark = wanted ? wanted === 'dark' : surface !== undefined && isDark(surface);
    return composeCss(dark, highContrast, brand);
  });
}

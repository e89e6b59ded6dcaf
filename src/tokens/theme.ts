import { isDark, type Colours } from './colour.js';
import { rolesOf, type Brand } from './roles.js';
import { HUES } from './tokens.js';

export type { Brand } from './roles.js';

/** The roles that a brand sets: a page does so by the custom properties `--voc-surface` and so on. */
export const BRAND_ROLES = ['surface', 'ink', 'accent'] as const;

/** A mark drawn in a hue takes the hue and its variants by a class of the hue's name. */
const hueClasses = HUES.map(
  (hue) =>
    `.${hue}{--_own:var(--_${hue});--_soft:var(--_${hue}-soft);--_text:var(--_${hue}-text);}`,
).join('');

/** A page may set each role by the public property of its name. */
const declarations = (roles: Colours): string =>
  Object.entries(roles)
    .map(([role, hex]) =>
      BRAND_ROLES.some((name) => name === role)
        ? `--_${role}:${hex};`
        : `--_${role}:var(--voc-${role},${hex});`,
    )
    .join('');

const composed = new Map<string, string>();

/**
 * The style sheet of a theme.
 *
 * @param wanted `dark` or `light` where the page or the reader asked for it; undefined follows the brand
 * @param highContrast surface and ink are the theme's own then
 */
export function themeCss(
  wanted: 'dark' | 'light' | undefined,
  highContrast: boolean,
  brand: Brand,
): string {
  const { surface, ink, accent } = brand;
  const key = [wanted, highContrast, surface, ink, accent].join();
  let css = composed.get(key);
  if (css === undefined) {
    const dark = wanted ? wanted === 'dark' : surface !== undefined && isDark(surface);
    const taken: Brand = accent ? { accent } : {};
    // Paper is white: a dark theme is printed as its light counterpart.
    const paper = dark
      ? `@media print{.card{${declarations(rolesOf(false, highContrast, taken))}}}`
      : '';
    // A brand made for light pages has a dark side too, where surface and ink change places.
    const swapped = surface !== undefined && isDark(surface) !== dark;
    const [ground, text] = swapped ? [ink, surface] : [surface, ink];
    if (!highContrast) {
      if (ground && isDark(ground) === dark) taken.surface = ground;
      if (text) taken.ink = text;
    }
    css = `.card{${declarations(rolesOf(dark, highContrast, taken))}}${hueClasses}${paper}`;
    composed.set(key, css);
  }
  return css;
}

import { isDark, write, type Colours } from '../tokens/colour.js';
import { rolesOf, type Brand } from '../tokens/roles.js';
import { HUES } from '../tokens/tokens.js';
import { canvas } from './measure.js';
import type { Controller, Host } from './reactive.js';

const BRAND = ['surface', 'ink', 'accent'] as const;

/** Any CSS colour as `#rrggbb`; undefined for what is none. */
function hexOf(text: string): string | undefined {
  const context = canvas();
  if (!context) return undefined;
  context.fillStyle = '#010203';
  context.fillStyle = text;
  const hex: string = context.fillStyle;
  if (hex === '#010203') return undefined;
  if (hex.startsWith('#')) return hex;
  // Written in another space, or with alpha: a pixel says what it comes to.
  context.clearRect(0, 0, 1, 1);
  context.fillRect(0, 0, 1, 1);
  return write([...context.getImageData(0, 0, 1, 1).data].slice(0, 3));
}

/** What is drawn in a hue takes it by the hue's class. */
const hues = HUES.map(
  (hue) =>
    `.${hue}{--_own:var(--_${hue});--_soft:var(--_${hue}-soft);--_text:var(--_${hue}-text);}`,
).join('');

/** A page may set each role by the public property of its name. */
const declarations = (roles: Colours): string =>
  Object.entries(roles)
    .map(([role, hex]) =>
      (BRAND as readonly string[]).includes(role)
        ? `--_${role}:${hex};`
        : `--_${role}:var(--voc-${role},${hex});`,
    )
    .join('');

const sheets = new Map<string, string>();

/**
 * The style sheet of a theme.
 *
 * @param wanted `dark` or `light` where somebody asked for it; undefined follows the brand
 * @param more high contrast: surface and ink are the theme's own then
 */
function sheetOf(wanted: 'dark' | 'light' | undefined, more: boolean, brand: Brand): string {
  const { surface, ink, accent } = brand;
  const id = [wanted, more, surface, ink, accent].join();
  let css = sheets.get(id);
  if (css === undefined) {
    const dark = wanted ? wanted === 'dark' : surface !== undefined && isDark(surface);
    const kept: Brand = accent ? { accent } : {};
    // What is dark is for screens: paper is white, and so are the roles on it.
    const paper = dark ? `@media print{.card{${declarations(rolesOf(false, more, kept))}}}` : '';
    // A brand made for light pages has a dark side too: surface and ink change places.
    const turned = surface !== undefined && isDark(surface) !== dark;
    const [ground, text] = turned ? [ink, surface] : [surface, ink];
    if (!more) {
      if (ground && isDark(ground) === dark) kept.surface = ground;
      if (text) kept.ink = text;
    }
    css = `.card{${declarations(rolesOf(dark, more, kept))}}${hues}${paper}`;
    sheets.set(id, css);
  }
  return css;
}

/**
 * What an element has of its page's look: the theme that is asked for, the brand's properties, the
 * font. An old page that knows nothing of dark stays light, and so do the widgets on it: dark is
 * drawn where the page says that it can be dark (the property `color-scheme`) and the reader
 * prefers it, or where `theme` says so.
 */
export class Appearance implements Controller {
  /** The list of fonts, as the browser has it. */
  font = '';
  /** What a reader's own style adds to each letter and to each space, in pixels. */
  spacing: readonly [letter: number, word: number] = [0, 0];
  /** Whether lines run from right to left. */
  mirrored = false;
  #scheme = '';
  #texts = '';
  #brand: Brand = {};
  readonly #queries = [
    'prefers-color-scheme: dark',
    'prefers-contrast: more',
    'forced-colors: active',
  ].map((feature) => matchMedia(`(${feature})`));

  constructor(private readonly host: Host) {}

  connect(signal: AbortSignal): void {
    const changed = () => this.host.requestUpdate();
    for (const query of this.#queries) query.addEventListener('change', changed, { signal });
  }

  /** Reads the page's style anew; `inside` is an element of the host's own that has its font. */
  read(inside: Element): void {
    const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(inside);
    this.font = fontFamily;
    this.spacing = [parseFloat(letterSpacing) || 0, parseFloat(wordSpacing) || 0];
    const style = getComputedStyle(this.host);
    this.mirrored = style.direction === 'rtl';
    this.#scheme = style.colorScheme;
    const texts = BRAND.map((role) => style.getPropertyValue(`--voc-${role}`).trim());
    // Every drawing asks, but a brand changes once in a while, and a pixel is dear to read.
    if (texts.join() === this.#texts) return;
    this.#texts = texts.join();
    this.#brand = {};
    BRAND.forEach((role, i) => {
      const hex = hexOf(texts[i]!);
      if (hex) this.#brand[role] = hex;
    });
  }

  /** The style sheet for a value of `theme`. */
  sheet(theme: string): string {
    const [prefersDark, prefersMore, forced] = this.#queries.map(({ matches }) => matches);
    // Where the system has chosen the ground, neither theme nor brand may choose what stands on it.
    if (forced) return sheetOf(prefersDark ? 'dark' : 'light', true, {});
    const scheme = this.#scheme;
    const contrast = theme === 'contrast';
    const inDark = scheme.includes('dark') && (!scheme.includes('light') || prefersDark);
    const asked = theme === 'dark' || theme === 'light' ? theme : undefined;
    return sheetOf(
      asked ?? (inDark ? 'dark' : contrast ? 'light' : undefined),
      contrast || (!asked && !!prefersMore),
      this.#brand,
    );
  }
}

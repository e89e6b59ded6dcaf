import { toHex } from '../tokens/colour.js';
import { BRAND_ROLES, themeCss, type Brand } from '../tokens/theme.js';
import { canvas } from './measure.js';
import type { Controller, Host } from './reactive.js';

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
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return toHex(red, green, blue);
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
    const texts = BRAND_ROLES.map((role) => style.getPropertyValue(`--voc-${role}`).trim());
    // Every drawing asks, but a brand changes once in a while, and a pixel is dear to read.
    if (texts.join() === this.#texts) return;
    this.#texts = texts.join();
    this.#brand = {};
    BRAND_ROLES.forEach((role, i) => {
      const hex = hexOf(texts[i]!);
      if (hex) this.#brand[role] = hex;
    });
  }

  /** The style sheet for a value of `theme`. */
  sheet(theme: string): string {
    const [prefersDark, prefersMore, forced] = this.#queries.map(({ matches }) => matches);
    // Where the system has chosen the ground, neither theme nor brand may choose what stands on it.
    if (forced) return themeCss(prefersDark ? 'dark' : 'light', true, {});
    const scheme = this.#scheme;
    const contrast = theme === 'contrast';
    const inDark = scheme.includes('dark') && (!scheme.includes('light') || prefersDark);
    const asked = theme === 'dark' || theme === 'light' ? theme : undefined;
    return themeCss(
      asked ?? (inDark ? 'dark' : contrast ? 'light' : undefined),
      contrast || (!asked && !!prefersMore),
      this.#brand,
    );
  }
}

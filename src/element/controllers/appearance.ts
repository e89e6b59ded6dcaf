import type { CSSResult } from 'lit';
import type { TextMeasurer } from '../../chart/text.js';
import { recent } from '../../tokens/recent.js';
import { BRAND_ROLES, themeCss, type Brand } from '../../tokens/theme.js';
import { coloursBehind, hexOf } from '../colours.js';
import { canvasMeasurer } from '../measurer.js';
import { ConnectedController, type Host } from './connected.js';

/** Each style sheet is parsed once for all elements of a document: it can be adopted in no other. */
interface StyleSheets {
  readonly ofClasses: Map<CSSResult, CSSStyleSheet>;
  readonly ofThemes: Map<string, CSSStyleSheet>;
}

const styleSheets = new WeakMap<Document, StyleSheets>();

function styleSheetsOf(document: Document): StyleSheets {
  const known = styleSheets.get(document) ?? { ofClasses: new Map(), ofThemes: new Map() };
  styleSheets.set(document, known);
  return known;
}

const MEDIA = {
  dark: '(prefers-color-scheme: dark)',
  moreContrast: '(prefers-contrast: more)',
  forcedColours: '(forced-colors: active)',
} as const;

/**
 * What an element takes from its page's style: the theme, the brand's custom properties, the font and
 * the direction; and the style sheets that follow from them.
 *
 * A page that knows nothing of dark stays light, and so do the widgets on it: they are dark where the
 * page says that it can be dark (`color-scheme`) and the reader prefers it, or where `theme` says so.
 */
export class Appearance extends ConnectedController {
  /** Whether lines run from right to left. */
  mirrored = false;
  #font = '';
  /** What a reader's own style adds to each letter and to each space, in pixels. */
  #spacing: readonly [letter: number, word: number] = [0, 0];
  #measurer: TextMeasurer | undefined;
  #colorScheme = '';
  /** The brand's custom properties as the page has them. */
  #properties = '';
  #brand: Brand = {};
  #media: Partial<Record<keyof typeof MEDIA, MediaQueryList>> = {};
  /** The theme's style sheet that is adopted. */
  #adopted: string | undefined;

  /**
   * @param styles the class's style sheets
   * @param theme the value of `theme` that holds for the element
   */
  constructor(
    host: Host,
    private readonly styles: readonly CSSResult[],
    private readonly theme: () => string,
  ) {
    super(host);
  }

  protected override connected(signal: AbortSignal): void {
    const { ownerDocument: document } = this.host;
    // The element may come from another document: that has cost it its style sheets, and the canvas that
    // measured its texts has other fonts.
    this.#adopted = undefined;
    this.forgetFont();
    const changed = () => this.host.requestUpdate();
    for (const feature of Object.keys(MEDIA) as (keyof typeof MEDIA)[]) {
      const query = document.defaultView?.matchMedia(MEDIA[feature]);
      this.#media[feature] = query;
      query?.addEventListener('change', changed, { signal });
    }
    document.fonts.addEventListener('loadingdone', this.refresh, { signal });
  }

  /**
   * Reads everything anew. A change of the brand ends a transition, and a bold face of a font may be
   * loaded late, which the ruler's size does not show.
   */
  readonly refresh = (): void => {
    this.forgetFont();
    this.read();
    this.host.requestUpdate();
  };

  /** Drops the measured widths: the same font may look different now. */
  forgetFont(): void {
    this.#measurer = undefined;
  }

  /** Reads the page's style, once the element has rendered its frame. */
  read(): void {
    const ruler = this.find('.ruler');
    if (!ruler) return;
    const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(ruler);
    const spacing = [parseFloat(letterSpacing) || 0, parseFloat(wordSpacing) || 0] as const;
    if (fontFamily !== this.#font || spacing.join() !== this.#spacing.join()) this.forgetFont();
    this.#font = fontFamily;
    this.#spacing = spacing;
    const style = getComputedStyle(this.host);
    this.mirrored = style.direction === 'rtl';
    this.#colorScheme = style.colorScheme;
    this.#readBrand(style);
  }

  #readBrand(style: CSSStyleDeclaration): void {
    const texts = BRAND_ROLES.map((role) => style.getPropertyValue(`--voc-${role}`).trim());
    // A surface may be translucent, and is then what it looks like; no other colour is a ground.
    const { surface } = Object.fromEntries(BRAND_ROLES.map((role, i) => [role, texts[i]]));
    const behind = surface ? coloursBehind(this.host, this.#media.dark?.matches === true) : [];
    // Each update asks, but a brand rarely changes, and reading a pixel is slow.
    const properties = [...texts, ...behind].join();
    if (properties === this.#properties) return;
    this.#properties = properties;
    this.#brand = {};
    BRAND_ROLES.forEach((role, i) => {
      const hex = hexOf(this.host.ownerDocument, texts[i]!, role === 'surface' ? behind : []);
      if (hex) this.#brand[role] = hex;
    });
  }

  /** Measures texts in the element's font; the same function as long as the font is the same. */
  get measurer(): TextMeasurer {
    this.#measurer ??= canvasMeasurer(this.host.ownerDocument, this.#font, this.#spacing);
    return this.#measurer;
  }

  /** Adopts the style sheets of the class after that of the theme. */
  hostUpdate(): void {
    const css = this.#themeCss(this.theme());
    if (css === this.#adopted) return;
    this.#adopted = css;
    const { ofClasses, ofThemes } = styleSheetsOf(this.host.ownerDocument);
    const themeSheet = recent(ofThemes, css, () => this.#parse(css));
    const classSheets = this.styles.map((style) => {
      const sheet = ofClasses.get(style) ?? this.#parse(style.cssText);
      ofClasses.set(style, sheet);
      return sheet;
    });
    this.host.shadowRoot!.adoptedStyleSheets = [themeSheet, ...classSheets];
  }

  #parse(css: string): CSSStyleSheet {
    const sheet = new this.view.CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  }

  #themeCss(theme: string): string {
    const { dark, moreContrast, forcedColours } = this.#media;
    const prefersDark = dark?.matches === true;
    // Where the system has chosen the ground, neither theme nor brand may choose what stands on it.
    if (forcedColours?.matches) return themeCss(prefersDark ? 'dark' : 'light', true, {});
    const scheme = this.#colorScheme;
    const pageIsDark = scheme.includes('dark') && (!scheme.includes('light') || prefersDark);
    const highContrast = theme === 'contrast';
    if (theme === 'dark' || theme === 'light') return themeCss(theme, false, this.#brand);
    const wanted = pageIsDark ? 'dark' : highContrast ? 'light' : undefined;
    return themeCss(wanted, highContrast || moreContrast?.matches === true, this.#brand);
  }
}

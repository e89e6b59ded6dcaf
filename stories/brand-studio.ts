import { LitElement, css, html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import gauge from '../demo/data/sfo-csat-gauge.json' with { type: 'json' };
import '../src/define/all.js';
import { contrast } from '../src/tokens/colour.js';
import {
  COLOURS,
  PRESETS,
  cssOf,
  enoughFor,
  isHex,
  propertiesOf,
  type Brand,
  type ColourName,
} from './brand.js';
import { everything as funnel } from './funnel/funnel.examples.js';
import { tolerance as gap } from './gap/gap.examples.js';
import { group, hexOf, numberOf } from './tokens.js';
import { everything as trend } from './trend/trend.examples.js';

const LABELS: Readonly<Record<ColourName, string>> = {
  accent: 'Accent',
  ink: 'Ink',
  surface: 'Surface',
};

const VERDICTS = {
  text: 'reads as text',
  shapes: 'enough for shapes',
  fills: 'too little: the elements strengthen it',
} as const;

/**
 * Sets a brand's custom properties on the page, shows elements with them, and gives the
 * style sheet to copy.
 *
 * @tag brand-studio
 */
export class BrandStudio extends LitElement {
  static override readonly styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(260px, 320px) minmax(0, 1fr);
      gap: 32px;
      align-items: start;
      color: var(--stage-ink);
      font: 400 14px/1.5 system-ui, 'Segoe UI', sans-serif;
    }
    .panel {
      position: sticky;
      top: 24px;
      display: grid;
      gap: 24px;
    }
    h1 {
      margin: 0 0 4px;
      font-size: 24px;
      font-weight: 600;
      letter-spacing: -0.01em;
    }
    h2 {
      margin: 0 0 8px;
      font-size: 14px;
      font-weight: 600;
    }
    p {
      margin: 0;
      color: var(--stage-muted);
    }
    .bar {
      display: flex;
      align-items: center;
      gap: 8px;
    }
    .presets {
      display: grid;
      gap: 8px;
    }
    .presets button {
      text-align: start;
    }
    button,
    input[type='text'] {
      box-sizing: border-box;
      min-height: 32px;
      padding: 4px 12px;
      border: 1px solid var(--stage-edge);
      border-radius: 6px;
      background: var(--stage-surface);
      color: var(--stage-ink);
      font: inherit;
    }
    button {
      cursor: pointer;
    }
    button:hover {
      border-color: var(--stage-ink);
    }
    button[aria-pressed='true'] {
      border-color: var(--stage-accent);
      box-shadow: inset 0 0 0 1px var(--stage-accent);
    }
    :focus-visible {
      outline: 2px solid var(--stage-accent);
      outline-offset: 2px;
    }
    .dots {
      display: inline-flex;
      gap: 3px;
      margin-inline-end: 8px;
      vertical-align: -1px;
    }
    .dot {
      width: 11px;
      height: 11px;
      border: 1px solid var(--stage-edge);
      border-radius: 50%;
    }
    .fields {
      display: grid;
      grid-template-columns: auto auto minmax(0, 1fr);
      gap: 8px 12px;
      align-items: center;
    }
    .fields input[type='text'] {
      width: 100%;
      font-family: ui-monospace, Menlo, Consolas, monospace;
      font-size: 13px;
    }
    .fields input[type='color'] {
      width: 40px;
      height: 32px;
      padding: 2px;
      border: 1px solid var(--stage-edge);
      border-radius: 6px;
      background: var(--stage-surface);
      cursor: pointer;
    }
    .fields [aria-invalid='true'] {
      border-color: currentColor;
      border-style: dashed;
    }
    .wide {
      grid-column: 2 / -1;
    }
    input[type='range'] {
      width: 100%;
      accent-color: var(--stage-accent);
    }
    dl {
      display: grid;
      grid-template-columns: auto auto 1fr;
      gap: 4px 12px;
      margin: 0;
    }
    dl div {
      display: contents;
    }
    dd {
      margin: 0;
      font-variant-numeric: tabular-nums;
    }
    dd:last-child {
      color: var(--stage-muted);
    }
    pre {
      margin: 0 0 8px;
      padding: 12px;
      border: 1px solid var(--stage-line);
      border-radius: 6px;
      background: var(--stage-surface);
      font: 12.5px/1.6 ui-monospace, Menlo, Consolas, monospace;
      white-space: pre-wrap;
    }
    .widgets {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(380px, 100%), 1fr));
      gap: 24px;
      align-items: start;
    }
    .across {
      grid-column: 1 / -1;
    }
    @media (max-width: 820px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
      .panel {
        position: static;
      }
    }
  `;

  #brand: Brand = {};
  #copied = false;
  #theme = 'light';

  /** The theme that unset colours come from. */
  set theme(theme: string) {
    this.#theme = theme;
    this.requestUpdate();
  }

  get brand(): Brand {
    return this.#brand;
  }

  set brand(brand: Brand) {
    this.#clear();
    this.#brand = brand;
    this.#copied = false;
    for (const [name, value] of propertiesOf(brand)) {
      document.documentElement.style.setProperty(name, value);
    }
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // The page belongs to the other stories again.
    this.#clear();
  }

  #clear(): void {
    for (const [name] of propertiesOf(this.#brand)) {
      document.documentElement.style.removeProperty(name);
    }
  }

  #change(change: Brand): void {
    this.brand = { ...this.#brand, ...change };
  }

  readonly #reset = () => {
    this.brand = {};
  };

  readonly #copy = async () => {
    try {
      await navigator.clipboard.writeText(cssOf(this.#brand));
      this.#copied = true;
      this.requestUpdate();
    } catch {
      // A page without that permission: the reader copies what is selected.
      const text = this.renderRoot.querySelector('pre');
      if (text) getSelection()?.selectAllChildren(text);
    }
  };

  /** A colour of the brand, or the theme's own. */
  #colour(name: ColourName): string {
    const themes = [this.#theme, 'light'].map((theme) => group(`color.${theme}`));
    const tokens = themes.find(({ length }) => length > 0) ?? [];
    const token = tokens.find((one) => one.name === name);
    return this.#brand[name] ?? (token ? hexOf(token) : '#000000');
  }

  #colourField(name: ColourName): TemplateResult {
    const value = this.#colour(name);
    const take = ({ currentTarget }: Event) => {
      const field = currentTarget as HTMLInputElement;
      const good = isHex(field.value);
      field.setAttribute('aria-invalid', String(!good));
      if (good) this.#change({ [name]: field.value });
    };
    return html`<label for=${name}>${LABELS[name]}</label>
      <input type="color" aria-label="${LABELS[name]}, picked" .value=${live(value)} @input=${take} />
      <input type="text" id=${name} spellcheck="false" .value=${live(value)} @input=${take} />`;
  }

  #ratio(label: string, name: ColourName): TemplateResult {
    const ratio = contrast(this.#colour(name), this.#colour('surface'));
    return html`<div>
      <dt>${label}</dt>
      <dd>${ratio.toFixed(1)}</dd>
      <dd>${VERDICTS[enoughFor(ratio)]}</dd>
    </div>`;
  }

  #presets(): TemplateResult {
    return html`<div class="presets" role="group" aria-label="Examples">
      ${PRESETS.map(
        ({
          name,
          brand,
        }) => html`<button type="button" aria-pressed=${String(this.#brand === brand)} @click=${() => (this.brand = brand)}>
          <span class="dots" aria-hidden="true">${COLOURS.map(
            (one) => html`<span class="dot" style="background:${brand[one]}"></span>`,
          )}</span>${name}
        </button>`,
      )}
    </div>`;
  }

  #fields(): TemplateResult {
    const { font, radius } = this.#brand;
    const card = group('radius').find(({ name }) => name === 'card');
    const corner = radius ?? (card ? numberOf(card) : 8);
    return html`<div class="fields">
      ${COLOURS.map((name) => this.#colourField(name))}
      <label for="font">Font</label>
      <input class="wide" type="text" id="font" spellcheck="false" placeholder="system-ui" .value=${live(font ?? '')} @input=${({ currentTarget }: Event) => this.#change({ font: (currentTarget as HTMLInputElement).value })} />
      <label for="radius">Radius</label>
      <output for="radius">${corner} px</output>
      <input type="range" id="radius" min="0" max="24" .value=${live(String(corner))} @input=${({ currentTarget }: Event) => this.#change({ radius: Number((currentTarget as HTMLInputElement).value) })} />
    </div>`;
  }

  protected override render(): TemplateResult {
    // Light is what the switch begins with, and a page begins with no theme: its brand decides.
    const theme = this.#theme === 'light' ? 'auto' : this.#theme;
    return html`<section class="panel" aria-label="Brand">
        <div>
          <h1>Brand it</h1>
          <p>Five custom properties on the page, and every element follows. All other colours are derived from these, with the contrast they need, in each theme.</p>
        </div>
        ${this.#presets()} ${this.#fields()}
        <div>
          <h2>Contrast with the surface</h2>
          <dl>${this.#ratio('Ink', 'ink')} ${this.#ratio('Accent', 'accent')}</dl>
        </div>
        <div>
          <h2>To copy into your style sheet</h2>
          <pre tabindex="0" aria-label="Style sheet">${cssOf(this.#brand)}</pre>
          <div class="bar">
            <button type="button" @click=${this.#copy}>Copy</button>
            <button type="button" @click=${this.#reset}>Reset</button>
            <span role="status">${this.#copied ? 'Copied.' : ''}</span>
          </div>
        </div>
      </section>
      <div class="widgets" theme=${theme}>
        <voc-gauge .data=${gauge}></voc-gauge>
        <voc-gap .data=${gap}></voc-gap>
        <voc-funnel class="across" .data=${funnel}></voc-funnel>
        <voc-trend class="across" .data=${trend}></voc-trend>
      </div>`;
  }
}

if (!customElements.get('brand-studio')) customElements.define('brand-studio', BrandStudio);

declare global {
  interface HTMLElementTagNameMap {
    'brand-studio': BrandStudio;
  }
}

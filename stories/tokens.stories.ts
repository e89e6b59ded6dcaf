import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit/html.js';
import { contrast } from '../src/tokens/colour.js';
import { enoughFor } from './brand.js';
import './token-pages.css';
import { group, groupsIn, hexOf, numberOf, type Token } from './tokens.js';

const meta: Meta = {
  title: 'Tokens',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

const THEMES: Readonly<Record<string, string>> = {
  light: 'Light',
  dark: 'Dark',
  contrast: 'Contrast',
  'contrast-dark': 'Contrast, dark',
};

const GOOD_FOR = { text: 'text', shapes: 'shapes', fills: 'fills only' } as const;

/** The sections of the colours; a role is in the first whose pattern matches its name. */
const SECTIONS: readonly {
  readonly title: string;
  readonly about: string;
  readonly roles: RegExp;
}[] = [
  {
    title: 'Ground and text',
    about: 'The card, what stands on it, and what is read.',
    roles: /^(?:surface|raised|wash|line|rule|ink|muted|focus|accent-text)$/,
  },
  {
    title: 'Accent',
    about: 'The data, and its shades where one colour is split: channels, answers.',
    roles: /^(?:accent|shade|accent-\d)/,
  },
  {
    title: 'Judgement',
    about: 'Bands of a scale, from bad to excellent, and changes for the better or the worse.',
    roles: /^(?:band-)?(?:bad|poor|fair|good|excellent|positive|negative)$/,
  },
  {
    title: 'Series',
    about: 'Lines that stand side by side, told apart without seeing red from green.',
    roles: /^series-/,
  },
  { title: 'Others', about: 'Everything else.', roles: /./ },
];

/** Roles that texts are set in: shown as a letter, not as a field. */
const isText = (name: string): boolean => /^(?:ink|muted|positive|negative)$|-text$/.test(name);

function swatch(token: Token, surface: string, ink: string): TemplateResult {
  const hex = hexOf(token);
  const ratio = contrast(hex, surface);
  // Text next to nothing: a swatch hardly different from its ground needs an edge to be seen.
  const edge = ratio < 1.6 ? 'edged' : '';
  const sample = isText(token.name)
    ? html`<span class="colour" style="color:${hex}" aria-hidden="true">Aa</span>`
    : html`<span class="colour ${edge}" style="background:${hex}"></span>`;
  const contrastWithGround =
    token.name === 'surface'
      ? 'the ground'
      : html`<strong>${ratio.toFixed(1)}</strong> ${GOOD_FOR[enoughFor(ratio)]}`;
  return html`<td class="theme" style="background:${surface};color:${ink}">
    <div class="swatch">${sample}<span class="figures"><code>${hex}</code>${contrastWithGround}</span></div>
  </td>`;
}

const themes = groupsIn('color').map((name) => {
  const tokens = group(`color.${name}`);
  const find = (role: string) => tokens.find((token) => token.name === role);
  const hex = (role: string) => {
    const token = find(role);
    return token ? hexOf(token) : '#000000';
  };
  return { name, tokens, find, surface: hex('surface'), ink: hex('ink') };
});

function colourTable(roles: readonly Token[]): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Custom property</th>
        ${themes.map(({ name }) => html`<th scope="col">${THEMES[name] ?? name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${roles.map(
        ({ name, description }) =>
          html`<tr>
          <th scope="row"><code>--voc-${name}</code><span class="said">${description}</span></th>
          ${themes.map(({ find, surface, ink }) => {
            const token = find(name);
            return token ? swatch(token, surface, ink) : html`<td class="theme"></td>`;
          })}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function colourSections(): TemplateResult[] {
  const tokens = themes[0]?.tokens ?? [];
  return SECTIONS.flatMap(({ title, about, roles }, index) => {
    const earlier = SECTIONS.slice(0, index);
    const colours = tokens.filter(
      ({ name }) => roles.test(name) && !earlier.some((section) => section.roles.test(name)),
    );
    if (colours.length === 0) return [];
    return [html`<h2>${title}</h2><p class="about">${about}</p>${colourTable(colours)}`];
  });
}

const page = (title: string, lead: string, content: unknown): TemplateResult =>
  html`<main class="tokens"><h1>${title}</h1><p class="lead">${lead}</p>${content}</main>`;

/** A value as a style sheet writes it. */
function written({ value, type }: Token): string {
  const { value: size, unit } = (value ?? {}) as { value?: number; unit?: string };
  if (size !== undefined) return `${size} ${unit ?? ''}`;
  return type === 'shadow' ? '' : String(value);
}

/** A list of tokens: name, value, and how it looks. */
function rows(path: string, draw: (token: Token) => unknown): TemplateResult {
  return html`<dl class="rows">
    ${group(path).map(
      (token) =>
        html`<div>
        <dt><code>${path}.${token.name}</code></dt>
        <dd class="value">${token.type === 'fontFamily' ? '' : written(token)}</dd>
        <dd>${draw(token)}${token.description ? html`<span class="said">${token.description}</span>` : ''}</dd>
      </div>`,
    )}
  </dl>`;
}

/** The largest size is for a single figure. */
const figure = '78.4 %';

const specimen =
  'Satisfied customers 78.4 % \u00b7 \u6ee1\u610f\u5ba2\u6237 \u00b7 \u6eff\u610f\u9867\u5ba2';

/** A list of fonts as CSS has it. */
const fonts = ({ value }: Token): string =>
  (value as readonly string[]).map((name) => (/\s/.test(name) ? `"${name}"` : name)).join(', ');

interface Shadow {
  readonly color: { readonly alpha: number };
  readonly [offset: string]: unknown;
}

const shadow = ({ value }: Token): string => {
  const layer = value as Shadow;
  const px = (name: string) => `${(layer[name] as { value: number }).value}px`;
  return `${px('offsetX')} ${px('offsetY')} ${px('blur')} rgb(0 0 0 / ${layer.color.alpha})`;
};

export const Colours: Story = {
  render: () =>
    page(
      'Colours',
      'Every role in every theme, on the surface of its theme. The figure is the contrast with that surface by WCAG 2.2: 4.5 and more reads as text, 3 and more as a shape that means something; what has less only fills.',
      colourSections(),
    ),
};

export const Type: Story = {
  render: () =>
    page(
      'Type',
      'Few sizes, few weights, the reader\u2019s own fonts. Figures stand in columns: all digits are equally wide.',
      html`<h2>Sizes</h2>
        ${rows('type', (token) => html`<div class="specimen" style="font-size:${numberOf(token)}px">${numberOf(token) < 24 ? specimen : figure}</div>`)}
        <h2>Weights</h2>
        ${rows('weight', (token) => html`<div class="specimen" style="font-weight:${numberOf(token)}">${specimen}</div>`)}
        <h2>Families</h2>
        ${rows('family', (token) => html`<div class="specimen" style="font-family:${fonts(token)}">${fonts(token)}</div>`)}`,
    ),
};

export const Space: Story = {
  name: 'Space and shape',
  render: () => {
    const length = (token: Token) =>
      html`<div class="length" style="width:${numberOf(token)}px"></div>`;
    return page(
      'Space and shape',
      'Distances, lines, corners, and how long a change takes.',
      html`<h2>Space</h2>
        ${rows('space', length)}
        <h2>Lines</h2>
        ${rows('stroke', (token) => html`<div class="line" style="height:${numberOf(token)}px"></div>`)}
        <h2>Corners</h2>
        ${rows('radius', (token) => html`<div class="corner" style="border-radius:${numberOf(token)}px"></div>`)}
        <h2>Shadows</h2>
        ${rows('shadow', (token) => html`<div class="lifted" style="box-shadow:${shadow(token)}"></div>`)}
        <h2>Opacities</h2>
        ${rows('opacity', (token) => html`<div class="veil" style="opacity:${numberOf(token)}"></div>`)}
        <h2>Extents</h2>
        ${rows('extent', length)}
        <h2>Durations</h2>
        ${rows('duration', () => '')}`,
    );
  },
};

export const Density: Story = {
  name: 'Parts and density',
  render: () => {
    const [first = [], ...others] = groupsIn('component').map((name) => group(`component.${name}`));
    const sizes = (name: string) =>
      [first, ...others].flatMap((tokens) => tokens.filter((token) => token.name === name));
    return page(
      'Parts and density',
      `Sizes of the widgets\u2019 parts in pixels, by the attribute density: ${groupsIn('component').join(', then ')}.`,
      html`<dl class="rows">
        ${first.map(
          ({ name, description }) =>
            html`<div>
            <dt><code>${name}</code></dt>
            <dd class="value">${sizes(name).map(numberOf).join(' \u2192 ')}</dd>
            <dd>
              ${sizes(name).map((token) => html`<div class="length" style="width:${numberOf(token)}px"></div>`)}
              <span class="said">${description}</span>
            </dd>
          </div>`,
        )}
      </dl>`,
    );
  },
};

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';
import { describe, expect, it } from 'vitest';
import published from '../../dist/tokens.json' with { type: 'json' };
import { frameStyles } from '../../src/element/styles/index.js';
import { contrast, toHex } from '../../src/tokens/colour.js';
import { derive } from '../../src/tokens/derive.js';
import { themeColours, type ThemeName } from '../../src/tokens/theme.js';
import { THEME_COLOURS } from '../../src/tokens/themes.js';
import * as tokens from '../../src/tokens/tokens.js';
import config from '../../style-dictionary.config.mjs';
import { VISIONS, difference, labOf } from './colours.js';

const { OPACITY, RECIPES, THEMES } = tokens;
const NAMES = Object.keys(THEMES) as ThemeName[];
const project = fileURLToPath(new URL('../..', import.meta.url));
const source = join(project, 'src');

const series = [1, 2, 3, 4, 5, 6, 7, 8];
const TONES = ['bad', 'poor', 'fair', 'good', 'excellent'];
const HUES = ['accent', ...TONES, ...series.map((n) => `series-${n}`)];
const TEXTS = [
  'ink',
  'muted',
  'negative',
  'positive',
  'focus',
  ...HUES.map((hue) => `${hue}-text`),
];
/** The answers on both sides of a neutral one; texts in the colour of the surface stand on them. */
const ANSWERS = [
  ...['below', 'above'].flatMap((side) => [1, 2, 3].map((n) => `${side}-${n}`)),
  'between',
];
const GRAPHICS = [
  'rule',
  ...[1, 2, 3, 4, 5].map((n) => `shade-${n}`),
  ...ANSWERS,
  ...HUES.flatMap((hue) => [hue, `${hue}-soft`]),
];
/** Barely there by intention: no figure, no word and no mark of data is drawn in them. */
const GROUNDS = ['surface', 'raised', 'wash', 'line'];
/** Grounds of cells: only ink stands on them, and the figure in a cell says what the tint shows. */
const TINTS = ['worse', 'far-worse', 'better', 'far-better'];

describe('the tokens', () => {
  it.each(['elements', 'css', 'json'])('are as their files say for %s', async (platform) => {
    const dictionary = new StyleDictionary(config, { verbosity: 'silent' });
    const files = await dictionary.formatPlatform(platform);
    expect(files).not.toHaveLength(0);
    for (const { destination = '', output } of files) {
      const advice = `${destination}: make it anew by npm run tokens and npm run build`;
      expect(readFileSync(join(project, destination), 'utf8'), advice).toBe(output);
    }
  });

  it.each(NAMES)('hold the same colours of the theme %s everywhere', (name) => {
    const { seeds, contrast: least } = THEMES[name];
    const derived = derive(seeds, RECIPES, least);
    expect(THEME_COLOURS[name]).toEqual(derived);
    const roles = published.color[name === 'contrastDark' ? 'contrast-dark' : name];
    expect(
      Object.fromEntries(Object.entries(roles).map(([role, { $value }]) => [role, $value.hex])),
    ).toEqual(derived);
  });

  it('have a role for every colour that is judged, and judge every role', () => {
    expect(RECIPES.map(({ role }) => role).sort()).toEqual(
      [...TEXTS, ...GRAPHICS, ...GROUNDS, ...TINTS].sort(),
    );
  });
});

describe.each(NAMES)('the theme %s', (name) => {
  const roles = themeColours(name);
  const grounds = ['surface', 'raised', 'wash'] as const;

  it.each(TEXTS)('has texts in %s with a contrast of 4.5 on every ground', (role) => {
    for (const ground of grounds)
      expect(contrast(roles[role]!, roles[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GRAPHICS)('has graphics in %s with a contrast of 3 on the surface', (role) => {
    expect(contrast(roles[role]!, roles['surface']!)).toBeGreaterThanOrEqual(3);
  });

  it.each(ANSWERS)('has texts on answers in %s with a contrast of 4.5', (role) => {
    expect(contrast(roles['surface']!, roles[role]!)).toBeGreaterThanOrEqual(4.5);
  });

  it('has each shade of a bar apart from the next', () => {
    for (const n of [1, 2, 3, 4])
      expect(
        contrast(roles[`shade-${n}`]!, roles[`shade-${n + 1}`]!),
        `shade-${n} and shade-${n + 1}`,
      ).toBeGreaterThan(1.15);
  });

  it.each(Object.keys(VISIONS))('keeps the series apart in %s', (vision) => {
    const seen = series.map((n) => labOf(roles[`series-${n}`]!, VISIONS[vision]));
    const pairs = seen.flatMap((one, i) => seen.slice(0, i).map((other) => difference(one, other)));
    expect(Math.min(...pairs)).toBeGreaterThan(10);
  });
});

/** What a colour comes to over another, at an opacity. */
function over(colour: string, ground: string, opacity: number): string {
  const parts = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const [top, under] = [parts(colour), parts(ground)];
  const [red, green, blue] = under.map((part, i) => part + (top[i]! - part) * opacity);
  return toHex(red!, green!, blue!);
}

/** The grounds inside a picture that a text may stand on. */
const groundsOf = (roles: Readonly<Record<string, string>>): string[] => [
  roles['surface']!,
  roles['raised']!,
  roles['wash']!,
  over(roles['negative']!, roles['surface']!, OPACITY.loss),
];

describe.each(NAMES)('the texts of the theme %s', (name) => {
  it.each(TINTS)('stand out from a cell that is %s', (tint) => {
    const roles = themeColours(name);
    expect(contrast(roles['ink']!, roles[tint]!)).toBeGreaterThan(
      name.startsWith('contrast') ? 7 : 4.5,
    );
  });

  it('stand out from every ground inside a picture', () => {
    const roles = themeColours(name);
    for (const ground of groundsOf(roles))
      for (const role of ['ink', 'muted', 'negative', 'positive'])
        expect(contrast(roles[role]!, ground), `${role} on ${ground}`).toBeGreaterThan(
          name.startsWith('contrast') ? 7 : 4.5,
        );
  });
});

describe('a brand', () => {
  // Reproducible, and as wild as a brand can be.
  let state = 20251;
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  const colour = () =>
    `#${Math.floor(random() * 0x1000000)
      .toString(16)
      .padStart(6, '0')}`;
  const pale = () =>
    `#${[0, 0, 0].map(() => (225 + Math.floor(random() * 31)).toString(16)).join('')}`;
  const deep = () =>
    `#${[0, 0, 0]
      .map(() =>
        Math.floor(random() * 40)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;

  it.each(['light', 'dark'] as const)('keeps its contrasts on any %s surface', (theme) => {
    for (let i = 0; i < 60; i++) {
      const surface = theme === 'dark' ? deep : pale;
      const brand = { accent: colour(), ink: colour(), surface: surface() };
      const roles = themeColours(theme, brand);
      for (const role of TEXTS)
        expect(
          contrast(roles[role]!, brand.surface),
          `${role} ${JSON.stringify(brand)}`,
        ).toBeGreaterThan(4.5);
      for (const role of GRAPHICS)
        expect(
          contrast(roles[role]!, brand.surface),
          `${role} ${JSON.stringify(brand)}`,
        ).toBeGreaterThan(3);
      for (const ground of groundsOf(roles))
        for (const role of ['ink', 'muted', 'negative', 'positive'])
          expect(
            contrast(roles[role]!, ground),
            `${role} on ${ground} ${JSON.stringify(brand)}`,
          ).toBeGreaterThan(4.5);
    }
  });

  it('has its own accent where that stands out enough', () => {
    expect(themeColours('light', { accent: '#00695c' })['accent']).toBe('#00695c');
  });

  it('has an accent that is too pale darkened no more than needed', () => {
    const { accent, surface } = themeColours('light', { accent: '#ffd500' });
    expect(contrast(accent!, surface!)).toBeLessThan(3.5);
  });
});

describe('the difference of colours', () => {
  // Sharma, Wu and Dalal (2005), table 1.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('of %j and %j is %d', (one, other, expected) => {
    expect(difference(one, other)).toBeCloseTo(expected, 4);
  });
});

describe('the style sheets', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.styles.ts'))
    .map((name) => [name, readFileSync(join(source, name), 'utf8')] as const);
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('tokens'))
    .map((name) => readFileSync(join(source, name), 'utf8'))
    .join('\n');
  const texts = [...frameStyles.map(({ cssText }) => cssText), ...files.map(([, text]) => text)];
  const used = new Set(
    texts.flatMap((text) => [...text.matchAll(/var\(--_([\w-]+)\)/g)].map(([, name]) => name!)),
  );
  const roles = RECIPES.map(({ role }) => role);

  it.each(files)('of %s hold no colour, size, font or time of their own', (_, text) => {
    const css =
      text
        .replace(/\/\*[^]*?\*\//g, '')
        .match(/`[^]*?`/g)
        ?.join('\n') ?? '';
    const plain = css.replace(/\$\{[^}]*\}(?:px|ms)?/g, '');
    const literals = [
      /#[\da-f]{3,8}\b/i,
      /\b(?:rgb|hsl|oklch|color)a?\(/,
      /(?<![\w.-])\d[\d.]*(?:px|r?em|pt|ms|s)\b/,
      /font-family|(?:Arial|Helvetica|Segoe|sans-serif|monospace)/,
      /font-weight:\s*\d/,
      /stroke-width:\s*[\d.]/,
      /(?:^|[\s:])(?:black|white|gr[ae]y|red|green|blue)\b\s*;/,
    ];
    for (const literal of literals) expect(plain).not.toMatch(literal);
  });

  it('name no role that there is not', () => {
    // What the classes of the hues hold, and the cells of a dashboard.
    const hues = ['own', 'soft', 'text'];
    const cells = ['columns', 'grid', 'medium', 'rows', 'wide'];
    const known = [...roles, ...hues, ...cells];
    expect([...used].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('or another role use every role', () => {
    const parents = new Set(
      RECIPES.flatMap(({ role, from, toward }) => [from, toward].filter((name) => name !== role)),
    );
    // Every hue has its variants, whether a widget draws all of them or not.
    const hues = new RegExp(`^(?:${HUES.join('|')})(?:-text|-soft)?$`);
    const unused = roles.filter(
      (role) => !used.has(role) && !parents.has(role) && !hues.test(role),
    );
    expect(unused).toEqual([]);
  });

  it('and the layouts use every number', () => {
    const groups = Object.entries(tokens).filter(
      ([name, value]) =>
        !['PARTS', 'THEMES'].includes(name) && typeof value === 'object' && !Array.isArray(value),
    );
    const unused = groups.flatMap(([group, value]) =>
      Object.keys(value)
        .filter((name) => !code.includes(`${group}.${name}`))
        .map((name) => `${group}.${name}`),
    );
    expect(unused).toEqual([]);
    const parts = Object.keys(tokens.PARTS.comfortable).filter(
      (name) =>
        !new RegExp(
          `(?:parts|comfortable|compact|partsOf\\(box\\))\\.${name}\\b|\\{[^}]*\\b${name}\\b[^}]*\\} = (?:sheet\\.parts|partsOf\\(box\\))`,
        ).test(code),
    );
    expect(parts).toEqual([]);
  });
});

describe('the token files', () => {
  const folder = join(source, 'tokens');
  const files = readdirSync(folder).filter((name) => name.endsWith('.tokens.json'));
  const all = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const aliases = new Set([...all.matchAll(/"\{([\w.-]+)\}"/g)].map(([, path]) => path!));

  it('name every raw colour somewhere', () => {
    const raw: string[] = [];
    const walk = (group: object, path: string): void => {
      if ('$value' in group) raw.push(path);
      else
        for (const [name, child] of Object.entries(group))
          if (!name.startsWith('$')) walk(child as object, `${path}.${name}`);
    };
    const { palette } = JSON.parse(
      readFileSync(join(folder, 'primitives.tokens.json'), 'utf8'),
    ) as { palette: object };
    walk(palette, 'palette');
    expect(raw.filter((path) => !aliases.has(path))).toEqual([]);
  });

  it('are all in the resolver', () => {
    const resolver = readFileSync(join(folder, 'tokens.resolver.json'), 'utf8');
    expect(files.filter((name) => !resolver.includes(`"${name}"`))).toEqual([]);
  });
});

/**
 * The design tokens: from the W3C Design Tokens files in src/tokens to what is made of them.
 * `node test/tools/tokens.mjs` writes src/tokens/tokens.ts; the build writes the rest into dist/.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'prettier';

const folder = fileURLToPath(new URL('../../src/tokens/', import.meta.url));
const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** @typedef {{ type: string, value: any, description?: string, recipe?: { toward?: string, amount?: number, contrast?: number } }} Token */
/** @typedef {Map<string, Token>} Tokens by path, as `space.m` */

/**
 * @param {any} group
 * @param {string} path
 * @param {string} type inherited
 * @param {Tokens} found
 */
function gather(group, path, type, found) {
  const own = group.$type ?? type;
  if ('$value' in group) {
    found.set(path, {
      type: own,
      value: group.$value,
      description: group.$description,
      recipe: group.$extensions?.['voc-elements'],
    });
    return;
  }
  for (const [name, child] of Object.entries(group)) {
    if (!name.startsWith('$')) gather(child, path ? `${path}.${name}` : name, own, found);
  }
}

const resolver = read('tokens.resolver.json');

/** The contexts of a modifier, the default first. */
const contextsOf = (/** @type {string} */ modifier) =>
  Object.keys(resolver.modifiers[modifier].contexts);

/**
 * All tokens in one context of each modifier, as the resolver names their files.
 * @param {Record<string, string>} contexts
 * @returns {Tokens}
 */
function tokensIn(contexts) {
  /** @type {Tokens} */
  const found = new Map();
  for (const { $ref } of resolver.resolutionOrder) {
    const [, kind, name] = $ref.split('/');
    const sources =
      kind === 'sets'
        ? resolver.sets[name].sources
        : resolver.modifiers[name].contexts[contexts[name] ?? resolver.modifiers[name].default];
    for (const source of sources) gather(read(source.$ref), '', '', found);
  }
  return found;
}

const alias = (/** @type {unknown} */ value) =>
  typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;

/**
 * A token's value with aliases followed to their end.
 * @param {Tokens} tokens
 * @param {string} path
 * @returns {any}
 */
function valueOf(tokens, path) {
  const token = tokens.get(path);
  if (!token) throw new Error(`There is no token ${path}.`);
  const next = alias(token.value);
  return next === undefined ? token.value : valueOf(tokens, next);
}

/** @param {Tokens} tokens @param {string} group */
const within = (tokens, group) =>
  [...tokens].flatMap(([path, token]) =>
    path.startsWith(`${group}.`)
      ? [/** @type {const} */ ([path.slice(group.length + 1), token])]
      : [],
  );

const last = (/** @type {string} */ path) => path.slice(path.lastIndexOf('.') + 1);
const themes = contextsOf('theme');

/** @param {string} theme the seeds' colours by name, and the contrast of its graphics */
function seedsOf(theme) {
  const tokens = tokensIn({ theme });
  const { contrast, ...colours } = Object.fromEntries(
    within(tokens, 'theme').map(([name]) => {
      const value = valueOf(tokens, `theme.${name}`);
      return [name, value.hex ?? value];
    }),
  );
  return { contrast, colours };
}

/** Every role as its recipe, in the order of the file. */
function recipes() {
  const tokens = tokensIn({});
  return within(tokens, 'role').map(([name, { value, recipe = {} }]) => {
    const from = alias(value) ?? '';
    valueOf(tokens, from);
    if (from.startsWith('theme.') && last(from) !== name)
      throw new Error(`role.${name} takes ${from}: a seed is read by the role of its name only.`);
    const { toward, amount, contrast } = recipe;
    const start = last(from);
    if (toward)
      return [name, start, last(alias(toward) ?? ''), amount, ...(contrast ? [contrast] : [])];
    return contrast ? [name, start, start, 0, contrast] : [name, start];
  });
}

/** What every hue has besides itself: a colour for texts, and one as pale as may be. */
const VARIANTS = [
  ['', 0, 1.1],
  ['-text', 0, 1.7],
  ['-soft', 1, 1],
];

/** What a hue begins as that no theme names. */
const ACCENTED = 'accent';

/**
 * The recipes that the elements carry: the variants of the hues are the same for all, so their names
 * are enough.
 */
function packedRecipes() {
  const all = recipes();
  const names = all.map(([name]) => String(name));
  // Those that a theme names come first, then what begins as one of them: the first series.
  const own = (/** @type {string} */ hue) =>
    all.some(([name, from]) => name === hue && from === hue);
  const hues = names
    .filter((name) => names.includes(`${name}-soft`))
    .sort((a, b) => Number(own(b)) - Number(own(a)));
  const regular = hues.flatMap((hue) =>
    VARIANTS.map(([suffix, amount, contrast]) => {
      const from = suffix || own(hue) ? hue : ACCENTED;
      return [`${hue}${suffix}`, from, suffix === '-soft' ? 'surface' : from, amount, contrast];
    }),
  );
  const key = (/** @type {unknown} */ one) => JSON.stringify(one);
  const known = new Set(regular.map(key));
  const rest = all.filter((one) => !known.has(key(one)));
  if (rest.length + regular.length !== all.length)
    throw new Error('Every hue needs its variants, with the contrasts that they have of all.');
  return { hues, seeded: hues.filter(own), rest };
}

const camel = (/** @type {string} */ name) =>
  name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** What a style sheet or a layout takes of a token: pixels, milliseconds and ratios as numbers. */
function plain(/** @type {any} */ value, /** @type {string} */ type) {
  if (type === 'dimension' || type === 'duration') return value.value;
  if (type === 'fontFamily')
    return value
      .map((/** @type {string} */ name) => (/\s/.test(name) ? `"${name}"` : name))
      .join(',');
  if (type === 'shadow') {
    const { offsetX, offsetY, blur, color } = value;
    const rgb = color.components
      .map((/** @type {number} */ one) => Math.round(one * 255))
      .join(' ');
    return `${offsetX.value}px ${offsetY.value}px ${blur.value}px rgb(${rgb} / ${color.alpha})`;
  }
  return value;
}

/** @param {Tokens} tokens @param {string} group */
const numbersOf = (tokens, group) =>
  Object.fromEntries(
    within(tokens, group).map(([name, { type }]) => [
      camel(name),
      plain(valueOf(tokens, `${group}.${name}`), type),
    ]),
  );

const GROUPS = {
  type: ['TYPE', 'Font sizes in CSS pixels. Layouts measure with them and style sheets set them.'],
  space: ['SPACE', 'Distances in CSS pixels.'],
  stroke: ['STROKE', 'Widths of lines in CSS pixels.'],
  radius: ['RADIUS', 'Radii of corners in CSS pixels.'],
  measure: ['MEASURE', 'The longest that things get, in CSS pixels.'],
  duration: ['DURATION', 'Milliseconds.'],
  family: ['FAMILY', 'Lists of fonts.'],
  weight: ['WEIGHT', 'Weights of fonts.'],
  shadow: ['SHADOW', 'Shadows.'],
  opacity: ['OPACITY', 'For what lies over data.'],
};

/**
 * The colours up to the last that is another than in the theme below.
 * @param {string[]} values
 * @param {string[]} [below]
 */
function changes(values, below = []) {
  const own = [...values];
  while (own.length > 0 && own.at(-1) === below[own.length - 1]) own.pop();
  return own;
}

/** What a brand may set besides colours has a short name. */
const BRAND = new Map([
  ['family.text', 'font'],
  ['radius.card', 'radius'],
]);

/** What of the widgets' parts style sheets alone ask for. */
const SPACES = ['padBlock', 'padInline', 'foot', 'cell'];

/**
 * @param {Record<string, unknown>} parts
 * @param {boolean} spaces
 */
const partsOf = (parts, spaces) =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => SPACES.includes(name) === spaces));

/** The text of src/tokens/tokens.ts. */
export async function tokensModule() {
  const tokens = tokensIn({});
  const groups = Object.entries(GROUPS).map(
    ([group, [name, text]]) =>
      `/** ${text} */\nexport const ${name} = ${JSON.stringify(numbersOf(tokens, group))} as const;\n`,
  );
  const parts = contextsOf('density').map((density) =>
    numbersOf(tokensIn({ density }), 'component'),
  );
  const seeds = themes.map(seedsOf);
  const packed = packedRecipes();
  /** @param {Record<string, string>} colours */
  const ordered = (colours) =>
    ['surface', 'ink', ...packed.seeded].map((name) => colours[name] ?? '');
  const text = `// Made from the token files beside it by test/tools/tokens.mjs: change those, then run \`npm run tokens\`.
import type { Recipe } from './colour.js';

${groups.join('\n')}
/** What the widgets' parts measure in CSS pixels: ${contextsOf('density').join(', then ')}. */
export const PARTS = ${JSON.stringify(parts.map((one) => partsOf(one, false)))} as const;

/** The spaces in and around the widgets' parts, of which style sheets alone ask: likewise. */
export const SPACES = ${JSON.stringify(parts.map((one) => partsOf(one, true)))} as const;

/** Colours that tell data apart; each has a variant for texts and one as pale as may be. */
export const HUES: readonly string[] = ${JSON.stringify(packed.hues)};

/**
 * The colours of surface, ink and, in their order, hues that a theme begins with, and the least contrast of a
 * graphic: ${themes.join(', ')}. The two of more contrast say only what is other than
 * in the first two.
 */
export const THEMES: readonly (readonly [colours: readonly string[], contrast: number])[] =
  ${JSON.stringify(seeds.map(({ colours, contrast }, index) => [changes(ordered(colours), ordered(seeds[index - 2]?.colours ?? {})), contrast]))};

/** The roles of the colours by name; a page sets one by the custom property \`--voc-\` and its name. */
export type Role = ${recipes()
    .map(([name]) => JSON.stringify(name))
    .join(' | ')};

/** Each role of the colours, as custom properties name it: \`--voc-\` and the role. */
export const RECIPES: readonly Recipe[] = [
  ...HUES.flatMap((hue): Recipe[] => {
    const start = ${packed.hues
      .filter((hue) => !packed.seeded.includes(hue))
      .map((hue) => `hue === '${hue}'`)
      .join(' || ')} ? '${ACCENTED}' : hue;
    return [
      [hue, start, start, ${VARIANTS[0]?.slice(1).join(', ')}],
      [\`\${hue}-text\`, hue, hue, ${VARIANTS[1]?.slice(1).join(', ')}],
      [\`\${hue}-soft\`, hue, 'surface', ${VARIANTS[2]?.slice(1).join(', ')}],
    ];
  }),
  ${packed.rest.map((one) => JSON.stringify(one)).join(',\n')},
];
`;
  return format(text, {
    ...JSON.parse(readFileSync(join(folder, '../../.prettierrc.json'), 'utf8')),
    parser: 'typescript',
  });
}

/**
 * What the package publishes of the tokens.
 * @param {(seeds: Record<string, string>, recipes: any[], least: number) => Record<string, string>} derive the elements' own
 */
export function publishedTokens(derive) {
  const tokens = tokensIn({});
  const roles = Object.fromEntries(
    themes.map((theme) => {
      const { colours, contrast } = seedsOf(theme);
      return [theme, derive(colours, recipes(), contrast)];
    }),
  );
  const described = new Map(within(tokens, 'role'));
  /** @param {string} hex */
  const colour = (hex) => ({
    colorSpace: 'srgb',
    components: [1, 3, 5].map((at) =>
      Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)),
    ),
    hex,
  });
  /** @type {Record<string, any>} */
  const json = { $description: 'Design tokens of voc-elements: aliases followed, roles derived.' };
  json.color = {
    $type: 'color',
    ...Object.fromEntries(
      themes.map((theme) => [
        theme,
        Object.fromEntries(
          Object.entries(roles[theme] ?? {}).map(([role, hex]) => [
            role,
            { $value: colour(hex), $description: described.get(role)?.description },
          ]),
        ),
      ]),
    ),
  };
  for (const group of Object.keys(GROUPS)) {
    json[group] = Object.fromEntries(
      within(tokens, group).map(([name, { type, description }]) => [
        name,
        { $type: type, $value: valueOf(tokens, `${group}.${name}`), $description: description },
      ]),
    );
  }
  for (const density of contextsOf('density')) {
    const some = tokensIn({ density });
    (json.component ??= {})[density] = Object.fromEntries(
      within(some, 'component').map(([name, { type, value, description }]) => [
        name,
        { $type: type, $value: value, $description: description },
      ]),
    );
  }

  const unit = (/** @type {any} */ value, /** @type {string} */ type) =>
    type === 'dimension'
      ? `${value.value}px`
      : type === 'duration'
        ? `${value.value}ms`
        : plain(value, type);
  const fixed = Object.keys(GROUPS).flatMap((group) =>
    within(tokens, group).map(
      ([name, { type }]) =>
        `  --voc-${BRAND.get(`${group}.${name}`) ?? `${group}-${name}`}: ${unit(valueOf(tokens, `${group}.${name}`), type)};`,
    ),
  );
  const declared = (/** @type {string} */ theme, indent = '  ') =>
    Object.entries(roles[theme] ?? {})
      .map(([role, hex]) => `${indent}--voc-${role}: ${hex};`)
      .join('\n');
  const css = `/* Design tokens of voc-elements, for a page's own style. With this file every role is set; a brand sets a few instead. */
:root {
${fixed.join('\n')}
}
:root, [theme='light'] {
${declared('light')}
}
[theme='dark'] {
${declared('dark')}
}
[theme='contrast'] {
${declared('contrast')}
}
@media (prefers-color-scheme: dark) {
  [theme='contrast'] {
${declared('contrast-dark', '    ')}
  }
}
`;
  return { json, css };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(join(folder, 'tokens.ts'), await tokensModule());
}

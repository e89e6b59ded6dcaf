/**
 * What is made of the design tokens in src/tokens/*.tokens.json: src/tokens/tokens.ts and themes.ts for
 * the elements, dist/tokens.css and dist/tokens.json for pages and design tools.
 */
import { readFileSync } from 'node:fs';
import { format as prettify, resolveConfig } from 'prettier';
import { resolveReferences } from 'style-dictionary/utils';
import { runnerImport } from 'vite';

/** @typedef {import('style-dictionary/types').FormatFnArguments} FormatArguments */
/** @typedef {Record<string, any>} Group tokens and groups by name */

/**
 * The elements' own derivation of colours, which is TypeScript. Vite sets NODE_ENV to `development` for
 * it, so a process that makes a production build must not import this file.
 * @type {{ module: typeof import('./src/tokens/derive.js') }}
 */
const derivation = await runnerImport('./src/tokens/derive.ts');

/** @param {string} name a file in src/tokens/ */
const read = (name) =>
  JSON.parse(readFileSync(new URL(`src/tokens/${name}`, import.meta.url), 'utf8'));

/**
 * The tokens and groups of a group, without its own properties (`$type` and so on).
 * @param {Group} group
 */
const childrenOf = (group) => Object.entries(group).filter(([name]) => !name.startsWith('$'));

/**
 * @template Value
 * @param {Group} group
 * @param {(child: any, name: string) => Value} change
 */
const mapGroup = (group, change) =>
  Object.fromEntries(childrenOf(group).map(([name, child]) => [name, change(child, name)]));

/**
 * The tokens with one context of each modifier, by the Design Tokens Resolver Module (2025.10): of two
 * sources with the same token the later one counts. Our files share groups of the first level only.
 * @param {Group} resolver
 * @param {Record<string, string>} inputs contexts by modifier; the default of those that are not given
 * @returns {Group}
 */
function resolve({ sets, modifiers, resolutionOrder }, inputs) {
  /** @type {Group} */
  const tokens = {};
  for (const { $ref } of resolutionOrder) {
    const [, kind, name] = $ref.split('/');
    const modifier = modifiers[name];
    const sources =
      kind === 'sets' ? sets[name].sources : modifier.contexts[inputs[name] ?? modifier.default];
    for (const source of sources)
      for (const [group, content] of Object.entries(read(source.$ref)))
        tokens[group] = { ...tokens[group], ...content };
  }
  return tokens;
}

/**
 * Style Dictionary has no resolver. It gets the tokens of the default contexts, and besides them each
 * theme and each density as a group of its own: `themes.dark.ink`, `densities.compact.row`.
 */
const resolverParser = {
  pattern: /\.resolver\.json$/,
  /** @param {{ contents: string }} file */
  parser({ contents }) {
    const resolver = JSON.parse(contents);
    const { theme, density } = resolver.modifiers;
    return {
      ...resolve(resolver, {}),
      themes: mapGroup(theme.contexts, (_, name) => resolve(resolver, { theme: name })['theme']),
      densities: mapGroup(
        density.contexts,
        (_, name) => resolve(resolver, { density: name })['component'],
      ),
    };
  },
};

/** The last name of a reference, as `ink` of `{role.ink}`. */
const nameIn = (/** @type {string} */ reference) => /([^.{}]+)\}$/.exec(reference)?.[1] ?? '';

/**
 * How a role is derived, from its token as the file has it.
 * @param {string} role
 * @param {Group} token
 * @returns {import('./src/tokens/derive.js').Recipe}
 */
function recipeOf(role, { $value, $extensions }) {
  const from = nameIn($value);
  // `derive` keeps seeds and roles in one list of names, where a role replaces the seed of its name.
  if ($value.startsWith('{theme.') && from !== role)
    throw new Error(`role.${role} refers to ${$value}: only the role of the same name may.`);
  const { toward, amount, contrast, under } = $extensions?.['voc-elements'] ?? {};
  return {
    role,
    from,
    ...(toward && { toward: nameIn(toward), amount }),
    ...(contrast && { contrast }),
    ...(under && { under: nameIn(under) }),
  };
}

/**
 * Adds the derived colours of every role in every theme: `color.dark.ink`.
 * @param {Group} tokens
 */
function deriveRoles(tokens) {
  const recipes = childrenOf(tokens['role']).map(([role, token]) => recipeOf(role, token));
  const color = mapGroup(tokens['themes'], (theme) => {
    const { contrast, ...colours } = mapGroup(theme, ({ $value }) =>
      resolveReferences(`${$value}`, tokens, { usesDtcg: true }),
    );
    const seeds = mapGroup(colours, ({ hex }) => String(hex));
    return mapGroup(derivation.module.derive(seeds, recipes, Number(contrast)), (hex, role) => ({
      $value: { colorSpace: 'srgb', components: componentsOf(hex), hex },
      $description: tokens['role'][role].$description,
    }));
  });
  return { ...tokens, color: { $type: 'color', ...color } };
}

/** The sRGB components of `#rrggbb`, 0 to 1. */
const componentsOf = (/** @type {string} */ hex) =>
  [1, 3, 5].map((start) => Number((parseInt(hex.slice(start, start + 2), 16) / 255).toFixed(4)));

/**
 * The filter of a transform that applies to some types of tokens.
 * @param {...string} types
 */
const ofType =
  (...types) =>
  (/** @type {Group} */ { $type }) =>
    types.includes($type);

const primitives = read('primitives.tokens.json');

/** The groups that are published as they are: all primitives but the raw colours. */
const foundation = Object.keys(primitives).filter((name) => name !== 'palette');

const camelCase = (/** @type {string} */ name) =>
  name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * The plain values of a group's tokens by their names in code.
 * @param {Group} group
 */
const valuesOf = (group) =>
  Object.fromEntries(childrenOf(group).map(([name, { $value }]) => [camelCase(name), $value]));

/** What a number without a unit means in code, by the type of its token. */
const UNITS = new Map([
  ['dimension', ' In CSS pixels.'],
  ['duration', ' In milliseconds.'],
]);

const HEADER = `// Generated by \`npm run tokens\` from the token files beside it: change those, not this file.\n`;

/**
 * @param {string} code
 * @param {string} path of the file in the repository
 */
const typescript = async (code, path) =>
  prettify(HEADER + code, { ...(await resolveConfig(path)), parser: 'typescript' });

/**
 * src/tokens/tokens.ts: what layouts, style sheets and the derivation of a brand's colours read.
 * @param {FormatArguments} args
 */
function tokensModule({ dictionary }) {
  /** @type {Group} */
  const tokens = dictionary.tokens;
  const groups = foundation.map((name) => {
    const { $type, $description } = primitives[name];
    const values = JSON.stringify(valuesOf(tokens[name]));
    return `/** ${$description}${UNITS.get($type) ?? ''} */
export const ${name.toUpperCase()} = ${values} as const;
`;
  });
  const themes = childrenOf(tokens['themes']).map(([name, { contrast, ...seeds }]) => [
    camelCase(name),
    { contrast: contrast.$value, seeds: mapGroup(seeds, ({ $value }) => $value) },
  ]);
  const recipes = childrenOf(tokens['role']).map(([role, { original }]) =>
    recipeOf(role, original),
  );
  const roles = recipes.map(({ role }) => role);
  const hues = roles.filter((role) => roles.includes(`${role}-soft`));
  return typescript(
    `import type { Recipe } from './derive.js';

${groups.join('\n')}
/** Sizes of the widgets' parts and the spaces around them by density. In CSS pixels. */
export const PARTS = ${JSON.stringify(mapGroup(tokens['densities'], valuesOf))} as const;

/** The colours that each theme sets, and the least contrast of a graphic with the surface (WCAG ratio). */
export const THEMES = ${JSON.stringify(Object.fromEntries(themes))} as const;

/** The roles of the colours by name; a page sets one by the custom property \`--voc-\` and its name. */
export type Role = ${roles.map((role) => `'${role}'`).join(' | ')};

/** Roles that tell data apart: each has a variant \`-text\` for texts, and the palest one, \`-soft\`. */
export const HUES: readonly Role[] = ${JSON.stringify(hues)};

/** How each role follows from the colours that a theme or a brand sets. */
export const RECIPES: readonly Recipe[] = ${JSON.stringify(recipes)};
`,
    'src/tokens/tokens.ts',
  );
}

/**
 * src/tokens/themes.ts: the colours of the themes, so that a page without a brand derives none.
 * @param {FormatArguments} args
 */
function themesModule({ dictionary }) {
  /** @type {Group} */
  const tokens = dictionary.tokens;
  const colours = childrenOf(tokens['color']).map(([theme, roles]) => [
    camelCase(theme),
    mapGroup(roles, ({ $value }) => $value),
  ]);
  return typescript(
    `import type { Role, THEMES } from './tokens.js';

/** Every role of each theme, derived from the theme's own colours. */
export const THEME_COLOURS: Readonly<Record<keyof typeof THEMES, Readonly<Record<Role, string>>>> =
  ${JSON.stringify(Object.fromEntries(colours))};
`,
    'src/tokens/themes.ts',
  );
}

/**
 * The custom property of a token. A brand sets two of them by short names, as it sets the colours' roles.
 * @param {readonly string[]} path
 */
function propertyOf(path) {
  const [group, ...names] = path;
  if (group === 'color') return `--voc-${names.slice(1).join('-')}`;
  const name = path.join('-');
  return { 'family-text': '--voc-font', 'radius-card': '--voc-radius' }[name] ?? `--voc-${name}`;
}

/**
 * dist/tokens.css: custom properties for a page's own style.
 * @param {FormatArguments} args
 */
function publishedCss({ dictionary: { allTokens } }) {
  /** @param {(path: readonly string[]) => unknown} wanted */
  const declarations = (wanted) =>
    allTokens
      .filter(({ path }) => wanted(path))
      .map(({ path, $value }) => `  ${propertyOf(path)}: ${$value};`)
      .join('\n');
  const theme = (/** @type {string} */ name) =>
    declarations(([group, context]) => group === 'color' && context === name);
  return `/* Design tokens of voc-elements, for a page's own style. With this file every role is set; a brand sets a few instead. */
:root {
${declarations(([group]) => foundation.includes(group ?? ''))}
}
:root, [theme='light'] {
${theme('light')}
}
[theme='dark'] {
${theme('dark')}
}
[theme='contrast'] {
${theme('contrast')}
}
@media (prefers-color-scheme: dark) {
  [theme='contrast'] {
${theme('contrast-dark').replace(/^/gm, '  ')}
  }
}
`;
}

/**
 * dist/tokens.json: all values as Design Tokens, for tools.
 * @param {FormatArguments} args
 */
function publishedJson({ dictionary }) {
  /** @type {Group} */
  const tokens = dictionary.tokens;
  /** @param {Group} group @returns {Group} */
  const published = (group) =>
    mapGroup(group, (child) => {
      if (!('$value' in child)) return published(child);
      const { $type, $value, $description } = child;
      return { $type, $value, $description };
    });
  const json = {
    $description: 'Design tokens of voc-elements: aliases followed, roles derived.',
    color: published(tokens['color']),
    ...Object.fromEntries(foundation.map((name) => [name, published(tokens[name])])),
    component: published(tokens['densities']),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** @type {import('style-dictionary/types').Config} */
export default {
  usesDtcg: true,
  source: ['src/tokens/tokens.resolver.json'],
  parsers: ['resolver'],
  preprocessors: ['roles'],
  hooks: {
    parsers: { resolver: resolverParser },
    preprocessors: { roles: deriveRoles },
    transforms: {
      'size/number': {
        type: 'value',
        filter: ofType('dimension', 'duration'),
        transform: ({ $value }) => $value.value,
      },
      'duration/ms': {
        type: 'value',
        filter: ofType('duration'),
        transform: ({ $value }) => `${$value.value}${$value.unit}`,
      },
    },
    formats: { tokensModule, themesModule, publishedCss, publishedJson },
  },
  platforms: {
    elements: {
      transforms: [
        'name/kebab',
        'size/number',
        'color/css',
        'fontFamily/css',
        'shadow/css/shorthand',
      ],
      buildPath: 'src/tokens/',
      files: [
        { destination: 'tokens.ts', format: 'tokensModule' },
        { destination: 'themes.ts', format: 'themesModule' },
      ],
    },
    css: {
      transforms: [
        'name/kebab',
        'size/px',
        'duration/ms',
        'color/css',
        'fontFamily/css',
        'shadow/css/shorthand',
      ],
      buildPath: 'dist/',
      files: [{ destination: 'tokens.css', format: 'publishedCss' }],
    },
    json: {
      transforms: ['name/kebab'],
      buildPath: 'dist/',
      files: [{ destination: 'tokens.json', format: 'publishedJson' }],
    },
  },
};

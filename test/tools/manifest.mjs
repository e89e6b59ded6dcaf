/**
 * `npm run manifest`: what editors, Storybook and other tools know of the elements, into dist/: the
 * custom-elements manifest, and custom data for VS Code made from it. It is read from the classes
 * with their doc-blocks, and the custom properties from the built tokens.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as analyzer from '@custom-elements-manifest/analyzer';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { toAscii } from './ascii.mjs';

/**
 * @typedef {import('custom-elements-manifest/schema.js').Package} Manifest
 * @typedef {import('custom-elements-manifest/schema.js').ClassDeclaration} Class
 * @typedef {Class & import('custom-elements-manifest/schema.js').CustomElement} Element
 * @typedef {import('custom-elements-manifest/schema.js').CssCustomProperty} CustomProperty
 * @typedef {import('@custom-elements-manifest/analyzer').Plugin} Plugin
 * @typedef {Parameters<NonNullable<Plugin['analyzePhase']>>[0]} Visit
 */

const project = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(project, 'dist');

// The analyzer's own types leave out these two of its exports.
const { create, ts } =
  /** @type {{ create: (options: { modules: Visit['node'][], plugins: Plugin[] }) => Manifest, ts: Visit['ts'] }} */ (
    /** @type {unknown} */ (analyzer)
  );

/** Statics that the base class reads from its subclasses; a page has no use for them. */
const MACHINERY = new Set(['observedAttributes', 'styles']);

/** @param {string} path from the project's root */
const read = (path) => readFileSync(join(project, path), 'utf8');

/** @param {string} path */
const parse = (path) => ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true);

/** @param {string} folder under the project's root */
const sourcesIn = (folder) =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();

/**
 * The name of a source's module in the package.
 * @param {string} path from the project's root
 */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** @param {Manifest} manifest */
const classesOf = (manifest) =>
  manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap((one) => (one.kind === 'class' ? [/** @type {Element} */ (one)] : [])),
  );

/**
 * The types that are lists of words, by name: who reads of a member wants the words.
 * @param {string[]} paths of all sources
 * @returns {Map<string, string>}
 */
function wordTypes(paths) {
  const found = paths.flatMap((path) =>
    parse(path).statements.flatMap((node) =>
      ts.isTypeAliasDeclaration(node) &&
      ts.isUnionTypeNode(node.type) &&
      node.type.types.every(ts.isLiteralTypeNode)
        ? [/** @type {const} */ ([node.name.text, node.type.getText()])]
        : [],
    ),
  );
  return new Map(found);
}

/**
 * Gives methods back the type that they return: the analyzer forgets it where `@returns` has none,
 * and a second type would be one to keep in step.
 * @type {Plugin}
 */
const returnTypes = {
  name: 'return-types',
  analyzePhase({ node, moduleDoc }) {
    if (!ts.isMethodDeclaration(node) || !node.type || !ts.isClassLike(node.parent)) return;
    const owner = node.parent.name?.text;
    const declarations = /** @type {Element[]} */ (moduleDoc.declarations ?? []);
    const method = declarations
      .find(({ name }) => name === owner)
      ?.members?.find(({ name }) => name === node.name.getText());
    if (method?.kind !== 'method') return;
    const about = ts.getTextOfJSDocComment(ts.getJSDocReturnTag(node)?.comment);
    method.return = { type: { text: node.type.getText() }, ...(about && { description: about }) };
  },
};

/**
 * Says of the base class, and so of every element, which custom properties it reads.
 * @param {CustomProperty[]} list
 * @returns {Plugin}
 */
const customProperties = (list) => ({
  name: 'custom-properties',
  moduleLinkPhase({ moduleDoc }) {
    const declarations = /** @type {Element[]} */ (moduleDoc.declarations ?? []);
    const base = declarations.find(({ name }) => name === 'VocElement');
    if (base) base.cssProperties = list;
  },
});

/**
 * Leaves of a class what a page can use, and puts together what belongs together.
 * @param {Element} element
 * @param {Map<string, string>} words types by name, written out
 */
function tidy(element, words) {
  const members = (element.members ?? []).filter(
    ({ name, privacy, description }) =>
      // What has no words and no modifier is an assignment to something else's property.
      (privacy ?? 'public') === 'public' && !MACHINERY.has(name) && description,
  );
  for (const member of members) {
    if (member.kind === 'field' && member.type) {
      member.type.text = words.get(member.type.text) ?? member.type.text;
    }
    for (const parameter of member.kind === 'method' ? (member.parameters ?? []) : []) {
      // What has a text for its default needs no type in the source.
      if (parameter.default?.startsWith("'")) parameter.type ??= { text: 'string' };
    }
  }
  for (const attribute of element.attributes ?? []) {
    const property = attribute.name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    const member = members.find(({ name }) => name === property);
    if (!member) continue;
    attribute.fieldName = property;
    const standard = attribute.default && { default: `'${attribute.default}'` };
    Object.assign(member, { attribute: attribute.name, reflects: true, ...standard });
  }
  element.members = members;
  // The analyzer takes the variable in `new CustomEvent(type)` for an event's name.
  element.events = element.events?.filter(({ name }) => name.startsWith('voc-'));
}

/**
 * @param {string} text of a doc-block
 * @returns the same with a line for each paragraph, not for each line of the source
 */
const unwrapped = (text) => text.replace(/([^\n])\n(?!\n)/g, '$1 ');

/** The modules that register an element under its tag. */
const definitions = () =>
  sourcesIn('src/define').flatMap((path) => {
    const [, tag, name] = /register\('([\w-]+)', (\w+)\)/.exec(read(path)) ?? [];
    const [, source] = /from '\.\.\/(widgets\/.*\.js)'/.exec(read(path)) ?? [];
    if (!tag || !name || !source) return [];
    const declaration = { name, module: `dist/${source}` };
    return {
      kind: /** @type {const} */ ('javascript-module'),
      path: published(path),
      declarations: [],
      exports: [
        { kind: /** @type {const} */ ('custom-element-definition'), name: tag, declaration },
        { kind: /** @type {const} */ ('js'), name, declaration },
      ],
    };
  });

/**
 * The manifest of all elements.
 * @param {CustomProperty[]} list the public custom properties
 * @returns {Manifest}
 */
function manifestOf(list) {
  const sources = sourcesIn('src');
  const modules = sources.filter((path) =>
    /element\/(?:document|voc)-element\.ts$|\.element\.ts$/.test(path),
  );
  const manifest = create({
    modules: modules.map(parse),
    plugins: [returnTypes, customProperties(list)],
  });
  const words = wordTypes(sources);
  for (const element of classesOf(manifest)) tidy(element, words);
  for (const one of manifest.modules) {
    // Types are no part of a manifest, though the analyzer lists those that are handed on.
    one.exports = one.exports?.filter(({ declaration }) => declaration.module === one.path);
  }
  const text = JSON.stringify({ ...manifest, modules: [...manifest.modules, ...definitions()] });
  return JSON.parse(text, (key, value) => {
    if (typeof value !== 'string') return value;
    if (key === 'path' || key === 'module') return published(value);
    return key === 'description' ? unwrapped(value) : value;
  });
}

/**
 * One entry for each name: the elements have most of theirs in common.
 * @template {{ name: string, description?: string }} T
 * @param {T[]} list
 * @returns {T[]}
 */
function once(list) {
  const byName = new Map(list.map((one) => [one.name, one]));
  return [...byName.values()].map((one) => {
    const said = list.filter(({ name }) => name === one.name).map(({ description }) => description);
    return { ...one, description: [...new Set(said)].join('\n\n') };
  });
}

/**
 * @typedef {{ $value: { hex: string }, $description: string }} Colour
 * @typedef {{
 *   color: Record<'light' | 'dark' | 'contrast', Record<string, Colour>>,
 *   family: { text: { $value: string[], $description: string } },
 *   radius: { card: { $value: { value: number, unit: string } } },
 * }} Tokens
 */

/**
 * What a page can set, with what it is where the page does not.
 * @param {Tokens} tokens
 * @returns {CustomProperty[]}
 */
const customPropertiesOf = ({ color: { light, dark, contrast }, family, radius }) => [
  ...Object.entries(light).map(([role, { $value, $description }]) => ({
    name: `--voc-${role}`,
    description: `${$description} In dark ${dark[role]?.$value.hex}, in contrast ${contrast[role]?.$value.hex}.`,
    default: $value.hex,
  })),
  {
    name: '--voc-font',
    description: `The fonts of all texts. ${family.text.$description}`,
    default: family.text.$value.join(', '),
  },
  {
    name: '--voc-radius',
    description: 'How round the corners of the card are.',
    default: `${radius.card.$value.value}${radius.card.$value.unit}`,
  },
];

/** Writes the three files. */
export function writeManifest() {
  const manifest = manifestOf(customPropertiesOf(JSON.parse(read('dist/tokens.json'))));
  // It has types of its own for the same format.
  const same = /** @type {Parameters<typeof getVsCodeCssCustomData>[0]} */ (
    /** @type {unknown} */ (manifest)
  );
  const css = JSON.parse(getVsCodeCssCustomData(same, {}));
  const html = getVsCodeHtmlCustomData(same, { hideCssPropertiesDocs: true });
  /** @type {Record<string, unknown>} */
  const files = {
    'custom-elements.json': manifest,
    // Right under a text, the rule would make a heading of it.
    'vscode.html-custom-data.json': JSON.parse(html.replaceAll('\\n---', '\\n\\n---')),
    'vscode.css-custom-data.json': {
      ...css,
      properties: once(css.properties),
      pseudoElements: once(css.pseudoElements),
    },
  };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(dist, name), `${toAscii(JSON.stringify(content, null, 2))}\n`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeManifest();

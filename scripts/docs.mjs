/**
 * `npm run docs`: writes the tables of fields in docs/contract.md from the JSON Schema, between the
 * comments `<!-- fields: <name> -->` and `<!-- /fields -->`, and what is made of the list of widgets
 * (family.mjs). Needs the compiled dist/documents.js.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { optionsOf, placesIn } from './fields.mjs';
import { jsonSchemaOf } from './json-schema.mjs';

/** @typedef {import('./fields.mjs').JsonSchema} JsonSchema */
/** @typedef {import('./fields.mjs').Place} Place */

/** @param {unknown} value */
const code = (value) => `\`${JSON.stringify(value).replaceAll('|', String.raw`\|`)}\``;

/**
 * What a field takes, in words. `null`, which every field takes that may be left out, is not named.
 *
 * @param {JsonSchema} schema
 * @param {JsonSchema} $defs
 * @returns {string}
 */
function typeOf(schema, $defs) {
  const names = optionsOf(schema)
    .filter(({ type }) => type !== 'null')
    .map((option) => nameOf(option, $defs));
  // A Text is a string or an object, a time a string or a number.
  const whole = names.find((name) => name === 'Text' || name === 'time');
  const others = names.filter((name) => !whole || !['string', 'number'].includes(name));
  return [...new Set(others)].join(' or ');
}

/**
 * @param {JsonSchema} option
 * @param {JsonSchema} $defs
 * @returns {string}
 */
function nameOf({ const: constant, enum: words, type, items, $ref, ...option }, $defs) {
  if (constant !== undefined) return code(constant);
  if (words) return words.map(code).join(', ');
  if (items) return `list of ${typeOf(items, $defs)}`;
  if ($ref) return typeOf($defs[$ref.split('/').at(-1)], $defs);
  if (option.properties?.method) return 'measure';
  const { additionalProperties: values } = option;
  if (values?.type === 'string') return 'Text';
  if (values?.type) return `${values.type} by key`;
  // The latest instant that can be written.
  if (option.maximum > 1e14) return 'time';
  return type === 'integer' ? 'whole number' : type;
}

/**
 * @param {Place} place
 * @param {JsonSchema} $defs
 */
function row({ path, schema, required }, $defs) {
  const type = `${typeOf(schema, $defs)}${required ? ', required' : ''}`;
  const [example] = schema.examples ?? [];
  const shown = example === undefined || schema.const ? '' : code(example);
  return `| \`${path}\` | ${type} | ${schema.description ?? ''} | ${shown} |`;
}

const HEAD = '| field | type | meaning | example |\n| --- | --- | --- | --- |\n';

/** @param {Place} place */
const isOfMeasure = ({ path }) => path.startsWith('measure:');

/**
 * The fields of the measures, each once; items inside of items have the same.
 *
 * @param {readonly Place[]} places
 */
function measuresIn(places) {
  const fields = places
    .filter(isOfMeasure)
    .filter(({ path }) => !path.endsWith('.method') && !path.includes('items[].items[]'))
    .map((place) => ({ ...place, path: place.path.replace('measure:', '') }));
  return [...new Map(fields.map((place) => [place.path, place])).values()];
}

/**
 * The tables by their names: the envelope, the measures, and what each widget has besides them.
 *
 * @param {JsonSchema} published
 * @returns {Map<string, string>}
 */
function tablesOf({ oneOf, $defs }) {
  /** @type {{ type: string, places: Place[] }[]} */
  const documents = oneOf.map((/** @type {JsonSchema} */ document) => ({
    type: document.properties.type.const,
    places: [...placesIn(document, $defs)],
  }));
  const [first] = documents;
  if (!first) return new Map();
  // A dashboard has the fields of the envelope that are about a page.
  const widgets = documents.filter(({ type }) => type !== 'dashboard');
  const paths = widgets.map(({ places }) => new Set(places.map(({ path }) => path)));
  /** @param {Place} place */
  const isShared = ({ path }) => paths.every((all) => all.has(path));
  const types = { enum: documents.map(({ type }) => type) };
  /** @param {readonly Place[]} places */
  const tableOf = (places) =>
    // What entries of several kinds have in common is told once.
    HEAD + [...new Set(places.map((place) => row(place, $defs)))].join('\n');
  const envelope = first.places.filter(isShared).map((place) => {
    const { description } = place.schema;
    return place.path === 'type' ? { ...place, schema: { ...types, description } } : place;
  });
  return new Map([
    ['envelope', tableOf(envelope)],
    ['measure', tableOf(measuresIn(first.places))],
    ...documents.map(
      ({ type: name, places }) =>
        /** @type {const} */ ([
          name,
          tableOf(places.filter((place) => !isOfMeasure(place) && !isShared(place))),
        ]),
    ),
  ]);
}

/**
 * The documentation with its tables written anew.
 *
 * @param {string} markdown
 * @param {JsonSchema} published
 */
export async function documented(markdown, published) {
  const tables = tablesOf(published);
  const text = markdown.replaceAll(
    /(<!-- fields: (\w+) -->)[^]*?(<!-- \/fields -->)/g,
    (_, start, name, end) => `${start}\n\n${tables.get(name)}\n\n${end}`,
  );
  const options = await resolveConfig(new URL('../package.json', import.meta.url));
  return format(text, { ...options, parser: 'markdown' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { documentSchema } = await import(new URL('../dist/documents.js', import.meta.url).href);
  const file = new URL('../docs/contract.md', import.meta.url);
  writeFileSync(file, await documented(readFileSync(file, 'utf8'), jsonSchemaOf(documentSchema)));
  const { familyFiles } = await import('./family.mjs');
  for (const [name, text] of await familyFiles()) {
    writeFileSync(new URL(`../${name}`, import.meta.url), text);
  }
}

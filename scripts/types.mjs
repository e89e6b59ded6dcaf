/**
 * Writes the types of documents in dist/ as plain interfaces with a comment on every field. The compiler
 * infers them from the schemas, without comments and as long as the schemas are. Needs the compiled
 * dist/documents.js.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { jsonSchemaOf } from './json-schema.mjs';

/** @typedef {import('./fields.mjs').JsonSchema} JsonSchema */

// ROOT is the way from the folder that a type is declared in.
const TEXT = "import('ROOT/contract/text.js').Text";
const TIME = "import('ROOT/contract/time.js').Time";
const DOCUMENT = "import('ROOT/documents.js').VocDocument";

/** @param {string} reference */
const nameOf = (reference) => `Shared${reference.split('/').at(-1)}`;

/**
 * @param {JsonSchema} schema
 * @returns {string}
 */
function typeOf({
  const: constant,
  enum: words,
  anyOf,
  oneOf,
  allOf,
  type,
  items,
  $ref,
  ...schema
}) {
  if (constant !== undefined) return JSON.stringify(constant);
  if (words) return words.map((/** @type {string} */ word) => JSON.stringify(word)).join(' | ');
  if ($ref) return nameOf($ref);
  if (items) return `(${typeOf(items)})[]`;
  // A widget of a dashboard: a document of its own with some fields more.
  if (allOf) return `${DOCUMENT} & ${fieldsOf(schema)}`;
  if (schema.properties) return fieldsOf(schema);
  const options = anyOf ?? oneOf;
  if (!options) return type === 'integer' ? 'number' : type;
  const ofValues = options.find((/** @type {JsonSchema} */ option) => option.additionalProperties);
  if (ofValues?.additionalProperties.type === 'string') return TEXT;
  if (ofValues) return 'Readonly<Record<string, object>>';
  // The latest instant that can be written.
  if (options.some((/** @type {JsonSchema} */ option) => option.maximum > 1e14)) return TIME;
  return options.map(typeOf).join(' | ');
}

/** @param {JsonSchema} schema */
function commentOf({ description, examples, const: constant }) {
  if (!description) return '';
  const example =
    examples && constant === undefined ? ` @example ${JSON.stringify(examples[0])}` : '';
  return `/** ${description}${example} */\n`;
}

/** @param {JsonSchema} schema */
function fieldsOf({ properties, required, additionalProperties }) {
  const fields = Object.entries(properties).map(([name, property]) => {
    const isRequired = required.includes(name);
    const type = isRequired ? typeOf(property) : `${typeOf(property)} | undefined`;
    return `${commentOf(property)}readonly ${name}${isRequired ? '' : '?'}: ${type};\n`;
  });
  const others = additionalProperties === true ? 'readonly [field: string]: unknown;\n' : '';
  return `{\n${fields.join('')}${others}}`;
}

const { documentSchema } = await import(new URL('../dist/documents.js', import.meta.url).href);
/** @type {JsonSchema} */
const { oneOf, $defs } = jsonSchemaOf(documentSchema);
for (const document of oneOf) {
  const type = document.properties.type.const;
  const [folder, root] = type === 'dashboard' ? [type, '..'] : [`widgets/${type}`, '../..'];
  const file = new URL(`../dist/${folder}/${type}.schema.d.ts`, import.meta.url);
  const shared = Object.entries($defs).map(
    ([name, definition]) => `type ${nameOf(name)} = ${typeOf(definition)};\n`,
  );
  const inferred = /export type (\w+Document) = Infer<typeof \w+>;/;
  const declarations = readFileSync(file, 'utf8');
  if (!inferred.test(declarations)) throw new Error(`no type of a document in ${file.pathname}`);
  const written = declarations.replace(
    inferred,
    (_, name) => `${shared.join('')}export interface ${name} ${fieldsOf(document)}`,
  );
  const text = written.replaceAll('ROOT/', `${root}/`);
  writeFileSync(file, await format(text, { parser: 'typescript' }));
}

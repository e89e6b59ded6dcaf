/**
 * Writes the types of documents in dist/ as plain interfaces with a comment on every field. The compiler
 * infers them from the schemas, without comments and as long as the schemas are. Needs the compiled
 * dist/documents.js.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { jsonSchemaOf } from './json-schema.mjs';

/** @typedef {import('./fields.mjs').JsonSchema} JsonSchema */

const TEXT = "import('../../contract/text.js').Text";
const TIME = "import('../../contract/time.js').Time";

/** @param {string} reference */
const nameOf = (reference) => `Shared${reference.split('/').at(-1)}`;

/**
 * @param {JsonSchema} schema
 * @returns {string}
 */
function typeOf({ const: constant, enum: words, anyOf, oneOf, type, items, $ref, ...schema }) {
  if (constant !== undefined) return JSON.stringify(constant);
  if (words) return words.map((/** @type {string} */ word) => JSON.stringify(word)).join(' | ');
  if ($ref) return nameOf($ref);
  if (items) return `(${typeOf(items)})[]`;
  if (schema.properties) return fieldsOf(schema);
  const options = anyOf ?? oneOf;
  if (!options) return type === 'integer' ? 'number' : type;
  if (options.some((/** @type {JsonSchema} */ option) => option.additionalProperties)) return TEXT;
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
function fieldsOf({ properties, required }) {
  const fields = Object.entries(properties).map(([name, property]) => {
    const isRequired = required.includes(name);
    const type = isRequired ? typeOf(property) : `${typeOf(property)} | undefined`;
    return `${commentOf(property)}readonly ${name}${isRequired ? '' : '?'}: ${type};\n`;
  });
  return `{\n${fields.join('')}}`;
}

const { documentSchema } = await import(new URL('../dist/documents.js', import.meta.url).href);
/** @type {JsonSchema} */
const { oneOf, $defs } = jsonSchemaOf(documentSchema);
for (const document of oneOf) {
  const type = document.properties.type.const;
  const file = new URL(`../dist/widgets/${type}/${type}.schema.d.ts`, import.meta.url);
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
  writeFileSync(file, await format(written, { parser: 'typescript' }));
}

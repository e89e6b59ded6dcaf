import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @typedef {import('../src/contract/schema.js').Node} Node */

/** What each limit is called in JSON Schema; for a string, `least` is its length. */
const KEYWORDS = /** @type {const} */ ({
  min: 'minimum',
  max: 'maximum',
  above: 'exclusiveMinimum',
  below: 'exclusiveMaximum',
});

/** @param {Node} node */
function limitsOf(node) {
  /** @type {Record<string, unknown>} */
  const found = {};
  for (const limit of node.limits ?? []) {
    if (limit.by === 'pattern') found.pattern = limit.bound.source;
    else if (limit.by === 'words') found.enum = limit.bound;
    else if (limit.by === 'whole') found.type = 'integer';
    else if (limit.by === 'least')
      found[node.is === 'list' ? 'minItems' : 'minLength'] = limit.bound;
    else if (limit.by === 'length') found.minItems = found.maxItems = limit.bound;
    // What JSON Schema cannot say (a day that its month has not) only the validator checks.
    else if (limit.by !== 'test') found[KEYWORDS[limit.by]] = limit.bound;
  }
  return found;
}

/**
 * JSON Schema (2020-12) from the schema that the validator itself uses, so they cannot disagree.
 * @param {Node} documentSchema
 * @returns {Record<string, unknown>}
 */
export function jsonSchemaOf(documentSchema) {
  /** @type {Record<string, unknown>} */
  const $defs = {};
  /** Schemas that hold themselves, by the name of their definition. @type {Map<Node, string>} */
  const named = new Map();

  /** @param {Node} node @returns {Record<string, unknown>} */
  const shape = (node) => {
    const { is, item, fields, options } = node;
    if (node.get) return reference(node.get());
    if (is === 'choice') return { anyOf: options?.map(write) };
    if (is === 'variant') return { anyOf: options?.map(write) };
    if (is === 'list') return { type: 'array', items: item && write(item) };
    if (is === 'texts') return { type: 'object', additionalProperties: item && write(item) };
    if (!fields) return { type: is };
    return {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, write(field)]),
      ),
      required: Object.keys(fields).filter((name) => !fields[name]?.optional),
    };
  };

  /** @param {Node} node @returns {Record<string, unknown>} */
  const write = (node) => {
    const written = { ...shape(node), ...limitsOf(node) };
    return node.nullable || node.optional ? { anyOf: [written, { type: 'null' }] } : written;
  };

  /** @param {Node} node */
  const reference = (node) => {
    const name = named.get(node) ?? `tree${named.size || ''}`;
    if (!named.has(node)) {
      named.set(node, name);
      $defs[name] = write(node);
    }
    return { $ref: `#/$defs/${name}` };
  };

  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:voc-elements:voc/1',
    title: 'A voc-elements document',
    ...write(documentSchema),
    $defs,
  };
}

/** `npm run build:schema`: writes the JSON Schema of all documents into the built package. */
async function main() {
  const { documentSchema } = await import(new URL('../dist/documents.js', import.meta.url).href);
  const text = JSON.stringify(jsonSchemaOf(documentSchema), null, 2);
  writeFileSync(new URL('../dist/voc.schema.json', import.meta.url), `${text}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();

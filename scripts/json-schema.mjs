/**
 * Writes dist/voc.schema.json, the published JSON Schema of all documents, from the schemas that the
 * validator itself uses. Needs the compiled dist/documents.js.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe } from './fields.mjs';

/**
 * JSON Schema (2020-12) from a valibot schema.
 *
 * What JSON Schema cannot express (a day that its month does not have, one field against another) is
 * left out: only the validator checks it.
 *
 * @param {import('valibot').GenericSchema} documentSchema
 * @returns {Record<string, unknown>}
 */
export function jsonSchemaOf(documentSchema) {
  const { $schema, $defs, ...schema } = toJsonSchema(documentSchema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    ignoreActions: ['check', 'finite', 'raw_check'],
    // A test of our own says by `v.metadata`, behind it, what JSON Schema can say of the value.
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'custom' ? jsonSchema : undefined,
  });
  const title = 'A voc-elements document';
  const own = JSON.parse(JSON.stringify({ ...schema, $defs }));
  describe(own);
  return { $schema, $id: 'urn:voc-elements:voc/1', title, ...own };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const dist = new URL('../dist/', import.meta.url);
  const { documentSchema } = await import(new URL('documents.js', dist).href);
  const text = `${JSON.stringify(jsonSchemaOf(documentSchema), null, 2)}\n`;
  writeFileSync(new URL('voc.schema.json', dist), text);
}

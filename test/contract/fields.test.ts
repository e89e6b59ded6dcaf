import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documented } from '../../scripts/docs.mjs';
import { placesIn, type JsonSchema } from '../../scripts/fields.mjs';
import { jsonSchemaOf } from '../../scripts/json-schema.mjs';
import { documentSchema } from '../../src/documents.js';

const published: JsonSchema = jsonSchemaOf(documentSchema);
const $defs = published['$defs'] as Record<string, JsonSchema>;
const documents = published['oneOf'] as JsonSchema[];

const WIDGETS = documents.map((document) => {
  const type = String((document['properties'] as JsonSchema)['type'].const);
  return [type, [...placesIn(document, $defs)]] as const;
});

describe.each(WIDGETS)('the fields of a %s', (_, places) => {
  it('each have a description', () => {
    const silent = places.filter(
      ({ schema }) => !/^[A-Z].*\.$/.test(String(schema['description'])),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('each have an example, which is valid', () => {
    const ajv = new Ajv2020({ strict: false });
    // The widgets of a dashboard are documents of the whole schema.
    ajv.addSchema(published);
    const wrong = places.filter(({ schema }) => {
      const [example] = (schema['examples'] ?? []) as unknown[];
      return example === undefined || !ajv.validate({ ...schema, $defs }, example);
    });
    const methods = wrong.filter(({ path }) => !path.endsWith('.method'));
    expect(methods.map(({ path }) => path)).toEqual([]);
  });
});

describe('docs/contract.md', () => {
  it('has the tables of the schema; `npm run docs` writes them', async () => {
    const file = new URL('../../docs/contract.md', import.meta.url);
    const markdown = readFileSync(file, 'utf8');
    expect(markdown).toBe(await documented(markdown, published));
  });
});

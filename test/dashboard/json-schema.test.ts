import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchemaOf } from '../../scripts/json-schema.mjs';
import { documentSchema } from '../../src/documents.js';
import {
  everything,
  facets,
  oneBad,
  segments,
} from '../../stories/dashboard/dashboard.examples.js';
import { gauge } from '../support/documents.js';
import { dashboard } from './documents.js';

const published: object = jsonSchemaOf(documentSchema);
const accepts = new Ajv2020({ strict: false }).compile(published);

describe('the published JSON Schema of a dashboard', () => {
  it.each(Object.entries({ everything, facets, segments }))(
    'accepts the example of %s',
    (_, one) => {
      expect(accepts(one)).toBe(true);
    },
  );

  it.each<[string, object]>([
    ['no contract', { contract: undefined }],
    ['a bad widget', { widgets: [gauge(), gauge({ measure: { method: 'csat', counts: [-1] } })] }],
    ['a widget of an unknown type', { widgets: [{ type: 'radar' }] }],
    ['a widget that is no object', { widgets: [5] }],
    ['a dashboard in a dashboard', { widgets: [dashboard({ widgets: [gauge()] })] }],
    ['a span that is none', { widgets: [gauge({ span: { columns: 'wide' } })] }],
    ['facets without keys', { widgets: [gauge({ facet: { by: [{ label: 'North' }] } })] }],
    ['segments without keys', { segments: [{ label: 'North' }] }],
    ['changes that are no objects', { segments: [{ key: 'a', widgets: { csat: 5 } }] }],
  ])('objects to %s', (_, fields) => {
    expect(accepts(JSON.parse(JSON.stringify(dashboard(fields))))).toBe(false);
  });

  it('objects to the example with bad widgets', () => {
    expect(accepts(oneBad)).toBe(false);
  });

  it('accepts fields that differ in facets and segments, whatever the type of the widget', () => {
    const facet = { by: [{ key: 'a', label: 'A', target: 80 }], columns: 2, sort: 'attention' };
    const changed = [{ key: 'n', widgets: { csat: { target: 90 } } }];
    const one = dashboard({ widgets: [gauge({ id: 'csat', facet })], segments: changed });
    expect(accepts(one)).toBe(true);
  });
});

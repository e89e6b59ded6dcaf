import { readFileSync, readdirSync } from 'node:fs';
import { Script } from 'node:vm';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as built from '../dist/documents.js';
import manifest from '../package.json' with { type: 'json' };
import type * as source from '../src/documents.js';
import { documents } from './support/small.js';

const dist = new URL('../dist/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, dist), 'utf8');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const scripts = files.filter((name) => name.endsWith('.js'));
const bundles = ['voc-elements.min.js', 'voc-sonification.min.js'];

/** The package of each import in a module or in its types: `lit` for `lit/decorators.js`. */
function packagesIn(code: string): string[] {
  // The types for JSX show in a comment how they are imported.
  const imports = code
    .replace(/^\s*\*.*$/gm, '')
    .matchAll(/(?<!["'])\b(?:from|import)\s*\(?\s*["']((?:@[^/"']+\/)?[^./"'][^/"']*)/g);
  return [...imports].map(([, name]) => name!);
}

describe('the built package', () => {
  it('has script-tag bundles in pure ASCII: a page of any encoding may load them', () => {
    expect(bundles.filter((name) => /[^\n\t\u0020-\u007e]/.test(read(name)))).toEqual([]);
  });

  it('imports nothing but its dependencies, in types as well', () => {
    const code = files.filter((name) => /\.(?:js|d\.ts)$/.test(name) && !bundles.includes(name));
    const used = new Set(code.flatMap((name) => packagesIn(read(name))));
    const listed = new Set(Object.keys(manifest.dependencies));
    expect([...used].filter((name) => !listed.has(name))).toEqual([]);
  });

  it('names no host but the name spaces of the web', () => {
    const hosts = scripts.flatMap((name) => read(name).match(/\bhttps?:\/\/[\w.-]+/g) ?? []);
    expect(hosts.filter((host) => host !== 'http://www.w3.org')).toEqual([]);
  });

  it.each(bundles)('has a bundle that is a classic script without eval (%s)', (name) => {
    expect(() => new Script(read(name))).not.toThrow();
    expect(read(name)).not.toMatch(/\beval\(|new Function\(|\bimport\(/);
  });

  it('has types of documents with a comment on every field, as the schemas infer them', () => {
    // The compiler holds these to be the same.
    expectTypeOf<built.GaugeDocument>().toExtend<source.GaugeDocument>();
    expectTypeOf<source.GaugeDocument>().toExtend<built.GaugeDocument>();
    expectTypeOf<built.KpiDocument>().toExtend<source.KpiDocument>();
    expectTypeOf<source.KpiDocument>().toExtend<built.KpiDocument>();
    expectTypeOf<built.FunnelDocument>().toExtend<source.FunnelDocument>();
    expectTypeOf<source.FunnelDocument>().toExtend<built.FunnelDocument>();
    expectTypeOf<built.GapDocument>().toExtend<source.GapDocument>();
    expectTypeOf<source.GapDocument>().toExtend<built.GapDocument>();
    expectTypeOf<built.AttainmentDocument>().toExtend<source.AttainmentDocument>();
    expectTypeOf<source.AttainmentDocument>().toExtend<built.AttainmentDocument>();
    expectTypeOf<built.LikertDocument>().toExtend<source.LikertDocument>();
    expectTypeOf<source.LikertDocument>().toExtend<built.LikertDocument>();
    expectTypeOf<built.HeatmapDocument>().toExtend<source.HeatmapDocument>();
    expectTypeOf<source.HeatmapDocument>().toExtend<built.HeatmapDocument>();
    expectTypeOf<built.TrendDocument>().toExtend<source.TrendDocument>();
    expectTypeOf<source.TrendDocument>().toExtend<built.TrendDocument>();
    const types = files.filter((name) => /widgets\/(\w+)\/\1\.schema\.d\.ts$/.test(name));
    const interfaces = types.flatMap(
      (name) => read(name).match(/export interface \w+Document \{[^]*?\n\}/g) ?? [],
    );
    const widgets = readdirSync(new URL('../src/widgets', import.meta.url));
    expect(interfaces).toHaveLength(widgets.length);
    expect(interfaces).toHaveLength(Object.keys(documents).length);
    const fields = (text: string) => text.match(/^ +readonly \w+\??:/gm)?.length;
    const comments = (text: string) => text.match(/^ +(?:\/\*\* .*|.*\*\/)$/gm)?.length;
    expect(interfaces.map(comments)).toEqual(interfaces.map(fields));
  });

  it('has a JSON Schema that is one', () => {
    const schema: unknown = JSON.parse(read('voc.schema.json'));
    const ajv = new Ajv2020({ strict: false });
    expect(ajv.validateSchema(schema as object)).toBe(true);
    expect(() => ajv.compile(schema as object)).not.toThrow();
  });
});

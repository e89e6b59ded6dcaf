import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { elementsOf, type Described, type Manifest } from './support/manifest.js';

const root = new URL('../', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, root), 'utf8'));

const manifest = read(packageJson.customElements) as Manifest;
const elements = elementsOf(manifest);

interface EditorData {
  readonly tags: readonly (Described & {
    readonly attributes: readonly (Described & { readonly values: readonly Described[] })[];
  })[];
}
interface StyleData {
  readonly properties: readonly Described[];
  readonly pseudoElements: readonly Described[];
}

/** The words of a type like `'arc' | 'ring'`; none of `boolean` or `string`. */
const wordsOf = (type: string): string[] => [...type.matchAll(/'([^']*)'/g)].map(([, one]) => one!);

const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();

describe('the manifest', () => {
  it('has every element that can be registered', () => {
    const nouns = readdirSync(new URL('src/define', root)).map((name) => name.replace('.ts', ''));
    const isElement = (noun: string) =>
      [`widgets/${noun}`, noun].some((folder) =>
        existsSync(new URL(`src/${folder}/${noun}.element.ts`, root)),
      );
    const widgets = nouns.filter(isElement);
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(
      widgets.map((noun) => `voc-${noun}`).sort(),
    );
  });

  it('names modules that are in the package', () => {
    const names = manifest.modules.flatMap(({ path, exports }) => [
      path,
      ...exports.map(({ declaration }) => declaration.module),
    ]);
    expect(names.filter((name) => !existsSync(new URL(name, root)))).toEqual([]);
  });

  it('says where each element is registered', () => {
    const defined = manifest.modules.flatMap(({ exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => name),
    );
    expect(defined.sort()).toEqual(elements.map(({ tagName }) => tagName).sort());
  });

  it.each(elements)('describes everything of $tagName', (element) => {
    const { members, attributes, events, cssParts, cssProperties } = element;
    const all = [element, ...members, ...attributes, ...events, ...cssParts, ...cssProperties];
    expect(all.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it.each(elements)('gives everything of $tagName a type', ({ members, attributes, events }) => {
    const typed = [
      ...members.map(({ name, type, return: returned }) => ({
        name,
        type: type ?? returned?.type,
      })),
      ...members.flatMap(({ parameters }) => parameters ?? []),
      ...attributes,
      ...events,
    ];
    expect(typed.filter(({ type }) => !type?.text).map(({ name }) => name)).toEqual([]);
  });

  it.each(elements)('gives each custom property of $tagName a default', ({ cssProperties }) => {
    const without = cssProperties.filter((one) => !one.default).map(({ name }) => name);
    expect(without).toEqual([]);
  });

  it.each(elements)('joins the attributes of $tagName to their properties', (element) => {
    const joined = element.attributes.filter(({ fieldName }) => fieldName);
    const back = joined.map(({ fieldName }) => {
      const member = element.members.find(({ name }) => name === fieldName);
      return [member?.attribute, member?.type?.text];
    });
    expect(back).toEqual(joined.map(({ name, type }) => [name, type?.text]));
  });
});

describe('the data for editors', () => {
  const { tags } = read('dist/vscode.html-custom-data.json') as EditorData;
  const styles = read('dist/vscode.css-custom-data.json') as StyleData;

  it.each(elements)('completes $tagName with its attributes and their values', (element) => {
    const tag = tags.find(({ name }) => name === element.tagName);
    const offered = tag?.attributes.map(({ name, values }) => [
      name,
      values.map((value) => value.name),
    ]);
    expect(offered).toEqual(
      element.attributes.map(({ name, type }) => [name, wordsOf(type?.text ?? '')]),
    );
  });

  it('knows each custom property, once', () => {
    const names = elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name));
    expect(styles.properties.map(({ name }) => name).sort()).toEqual(unique(names));
  });

  it('knows each part, once', () => {
    const names = elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => `::part(${name})`));
    expect(styles.pseudoElements.map(({ name }) => name).sort()).toEqual(unique(names));
  });
});

describe('the types for JSX', () => {
  const types = readFileSync(new URL('dist/jsx.d.ts', root), 'utf8');

  it.each(elements)('know $tagName, its attributes and its events', (element) => {
    expect(types).toContain(`"${element.tagName}": Partial<`);
    const { [1]: props = '' } = new RegExp(`export type ${element.name}Props = {([^]*?)\n};`).exec(
      types,
    )!;
    const names = [
      ...element.attributes.map(({ name }) => name),
      ...element.events.map(({ name }) => `on${name}`),
    ];
    expect(names.filter((name) => !new RegExp(`^  "?${name}"?\\?:`, 'm').test(props))).toEqual([]);
  });
});

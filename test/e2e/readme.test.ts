/** What the README says, tried. */
import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { validate } from '../../src/documents.js';
import { WIDGETS } from '../support/widgets.js';
import { bundle, startSite, type Site } from '../support/pages.js';
import { drawn, launch, type Browser } from './support.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, code = '']) => code,
  );
const [page = ''] = blocks('html').filter((code) => code.startsWith('<!DOCTYPE html>'));
/** The types of all documents. */
const TYPES = [...Object.keys(WIDGETS), 'dashboard'];
const documents = blocks('json').map((code) => JSON.parse(code) as { type: string });

let browser: Browser;
let site: Site;
beforeAll(async () => {
  site = await startSite({
    '/page.html': page,
    '/voc-elements.min.js': (response) =>
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(bundle),
  });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

it('has a page that works when it is copied', async () => {
  const visited = await browser.visit(`${site.url}/page.html`);
  await drawn(visited.page, 'voc-gauge, voc-funnel');
  const states = await visited.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElementTagNameMap['voc-gauge']>('voc-gauge, voc-funnel')].map(
      ({ state, problems }) => `${state} ${problems.length}`,
    ),
  );
  expect(states).toEqual(['ready 0', 'ready 0']);
  expect(visited.noise).toEqual([]);
  await visited.page.close();
});

it('has a document of each kind', () => {
  expect(documents.map(({ type }) => type).sort()).toEqual(TYPES.sort());
});

it.each(documents)('has a $type without a problem', (document) => {
  expect(validate(document)).toEqual([]);
});

it('names every entry of the package', () => {
  const named = Object.entries(manifest.exports)
    .filter(([name, target]) => target !== null && /^\.\/[\w-]+$/.test(name))
    .map(([name]) => name.slice(1));
  // The elements' modules are exported by a pattern.
  const byPattern = readdirSync(new URL('../../src/define', import.meta.url))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => !(`./${name}` in manifest.exports))
    .map((name) => `/${name}`);
  expect(byPattern).toContain('/gauge');
  const missing = [...named, ...byPattern].filter((name) => !readme.includes(name));
  expect(missing).toEqual([]);
});

it('gives a reason for every dependency at run time', () => {
  const reasons = readme.slice(readme.indexOf('**Dependencies at run time**'));
  const missing = Object.keys(manifest.dependencies).filter(
    (name) => !reasons.includes(`\`${name}\``),
  );
  expect(missing).toEqual([]);
});

it('names only commands that there are', () => {
  const scripts = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

describe('its pictures', () => {
  const pictures = [...readme.matchAll(/src="(demo\/pictures\/[\w.]+)"/g)].map(
    ([, path = '']) => path,
  );

  it('are one of each widget', () => {
    expect(pictures).toHaveLength(TYPES.length);
  });

  it.each(pictures)('%s is there, and small', (path) => {
    const { length } = readFileSync(new URL(`../../${path}`, import.meta.url));
    expect(length).toBeGreaterThan(5_000);
    expect(length).toBeLessThan(150_000);
  });
});

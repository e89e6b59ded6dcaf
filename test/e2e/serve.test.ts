/** The demo's web server, as `npm start` starts it. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { preview, type PreviewServer } from 'vite';
import { strictPolicy } from '../../demo/vite.config.js';

const demo = new URL('../../demo/', import.meta.url);

let server: PreviewServer;
let url: string;
beforeAll(async () => {
  server = await preview({ configFile: 'demo/vite.config.ts', preview: { port: 0 } });
  url = server.resolvedUrls!.local[0]!;
});
afterAll(() => server.close());

const policyOf = async (path: string): Promise<string | null> =>
  (await fetch(`${url}${path}`)).headers.get('content-security-policy');

describe('the demo server', () => {
  it('is for this machine alone', () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('has the demo at its root and the built package beside it', async () => {
    const page = await fetch(url);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await page.text()).toContain('voc-elements.min.js');
    const bundle = await fetch(`${url}dist/voc-elements.min.js`);
    expect(bundle.headers.get('content-type')).toMatch(/^text\/javascript/);
    const data = await fetch(`${url}data/kiosk-gap.json`);
    expect(data.headers.get('content-type')).toMatch(/^application\/json/);
  });

  it('puts the strict page and no other under the strict policy', async () => {
    expect(await policyOf('strict.html')).toBe(strictPolicy);
    expect(await policyOf('strict.html?lang=en')).toBe(strictPolicy);
    expect(await policyOf('index.html')).toBeNull();
    expect(await policyOf('index.html?from=/strict.html')).toBeNull();
  });

  it.each([
    'nothing.html',
    'package.json',
    'src/index.ts',
    '%2e%2e/package.json',
    '..%2fpackage.json',
  ])('does not find %s', async (path) => {
    expect((await fetch(`${url}${path}`)).status).toBe(404);
  });

  it.each(['%', '%00'])('answers %s with an error, not a crash', async (path) => {
    expect((await fetch(`${url}${path}`)).status).toBeGreaterThanOrEqual(400);
    expect((await fetch(url)).status).toBe(200);
  });

  it('names every page when it is ready', () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    server.printUrls();
    const said = log.mock.calls.flat().join('\n');
    log.mockRestore();
    const pages = readdirSync(demo).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    expect(pages.filter((name) => !said.includes(`${url}${name}`))).toEqual([]);
  });
});

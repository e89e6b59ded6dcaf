import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, strictPolicy } from '../demo/serve.mjs';

const root = mkdtempSync(join(tmpdir(), 'voc-serve-'));
for (const name of ['index.html', 'strict.html', 'strict.js', 'data.json']) {
  writeFileSync(join(root, name), name);
}

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve({ roots: [root] });
});
afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

/** A request with its path exactly as given; fetch would tidy it first. */
const status = (path: string): Promise<number | undefined> =>
  new Promise((done, fail) => {
    const call = request({ host: '127.0.0.1', port: site.port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    });
    call.on('error', fail).end();
  });

describe('the demo server', () => {
  it('gives each file its type', async () => {
    const page = await fetch(site.url);
    expect(await page.text()).toBe('index.html');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const data = await fetch(`${site.url}data.json`);
    expect(data.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('puts the strict page, what it loads and nothing else under the strict policy', async () => {
    const policy = async (path: string, referer?: string): Promise<string | null> => {
      const headers = referer ? { referer: `${site.url}${referer}` } : undefined;
      const response = await fetch(`${site.url}${path}`, headers && { headers });
      return response.headers.get('content-security-policy');
    };
    expect(await policy('strict.html')).toBe(strictPolicy);
    expect(await policy('strict.html?lang=en')).toBe(strictPolicy);
    expect(await policy('strict.js', 'strict.html?lang=en')).toBe(strictPolicy);
    expect(await policy('strict.js', 'index.html')).toBeNull();
    expect(await policy('index.html')).toBeNull();
  });

  it.each(['/nothing.html', '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])(
    'does not find %s',
    async (path) => {
      expect(await status(path)).toBe(404);
    },
  );

  it.each(['/%', '/%00'])('answers %s with an error, not a crash', async (path) => {
    expect(await status(path)).toBeGreaterThanOrEqual(400);
    expect(await status('/')).toBe(200);
  });

  it('takes the next port when one is taken', async () => {
    const other = await serve({ port: site.port, roots: [root] });
    expect(other.port).toBeGreaterThan(site.port);
    await other.close();
  });
});

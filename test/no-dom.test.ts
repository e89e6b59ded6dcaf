/** What a server does with the package: it imports an entry, with no DOM or with a few names of one. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const root = new URL('../', import.meta.url);
const run = promisify(execFile);

/** The entries of the widgets and of the sound; the others only serve these. */
const NAMES = readdirSync(new URL('src/define', root))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !['all', 'policy', 'register'].includes(name));

/** The scripts that the package exports; the pattern stands for the names of the widgets and of the sound. */
const entries = Object.values(
  manifest.exports as Record<string, string | null | { default?: string }>,
)
  .map((target) => (typeof target === 'string' ? target : target?.default))
  .filter((target) => target?.endsWith('.js'))
  .flatMap((target) => NAMES.map((name) => target!.replace('*', name)));
const urls = [...new Set(entries)].map((entry) => new URL(entry, root).href);

/** What frameworks define before they load a page's components. */
const shims = {
  'no DOM': '',
  'a window': 'globalThis.window = globalThis;',
  'names that are undefined':
    'for (const name of ["window", "document", "customElements", "HTMLElement"]) globalThis[name] = undefined;',
  'a registry and a base class':
    'globalThis.HTMLElement = class {}; globalThis.customElements = { get() {}, define() { console.log("defined"); } };',
};

it.each(Object.entries(shims))(
  'importing every entry with %s does nothing',
  async (_name, shim) => {
    expect(urls.length).toBeGreaterThan(10);
    const script = `${shim} for (const url of ${JSON.stringify(urls)}) await import(url);`;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script]);
    expect(stdout + stderr).toBe('');
  },
);

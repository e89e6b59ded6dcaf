import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const src = new URL('../src/', import.meta.url);
const needsBrowser = /^(?:element|define)[\\/]|\.(?:element|styles)\.ts$|^index\.ts$/;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !needsBrowser.test(name),
);

it('runs where there is no DOM', () => {
  expect(globalThis).not.toHaveProperty('document');
  expect(globalThis).not.toHaveProperty('customElements');
});

it.each(files)('%s imports in plain Node', async (name) => {
  await expect(import(new URL(name, src).href)).resolves.toBeDefined();
});

import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const src = new URL('../src/', import.meta.url);

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts'),
);

it('runs where there is no DOM', () => {
  expect(globalThis).not.toHaveProperty('document');
});

it.each(files)('%s imports in plain Node', async (name) => {
  await expect(import(new URL(name, src).href)).resolves.toBeDefined();
});

it('registers nothing there', async () => {
  await import(new URL('define/all.ts', src).href);
  // Lit brings a registry of its own.
  const { customElements: registry } = globalThis as { customElements?: CustomElementRegistry };
  expect(registry?.get('voc-gauge')).toBe(undefined);
});

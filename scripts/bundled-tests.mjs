import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/**
 * A plugin of web-test-runner that serves tests as a few files each, with all that they import. As single
 * modules they would be hundreds, which every test file loads anew and some browsers take seconds for.
 * @returns {Promise<import('@web/test-runner').TestRunnerPlugin>}
 */
export async function bundledTests() {
  const inputs = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.browser.ts'))
    .map((name) => join('test', name));
  /** @type {Map<string, string>} */
  const served = new Map();
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // The production build of Lit, which says nothing on the console.
    resolve: { conditions: ['production', 'browser', 'module'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      sourcemap: 'inline',
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(inputs.map((file) => [file, resolve(file)])),
        // The runner's own, which is there while a test runs.
        external: /^\/__web-/,
        treeshake: false,
        preserveEntrySignatures: false,
        output: { entryFileNames: '[name]', chunkFileNames: 'test/chunks/[name].js' },
      },
    },
  });
  for (const { output } of /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    [built].flat()
  )) {
    for (const file of output) {
      if (file.type === 'chunk') served.set(`/${file.fileName}`, file.code);
    }
  }
  return {
    name: 'bundled-tests',
    serve({ path }) {
      const body = served.get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}

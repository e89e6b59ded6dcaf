import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { build } from 'vite';

/** Where the modules are bundled to be weighed. */
const outDir = 'node_modules/.cache/size';

/**
 * Bundles a module of the package with all that it imports, as for a page that uses it alone.
 * @param {string} name of the check
 * @param {string} entry the module, from the project's root
 */
async function bundled(name, entry) {
  const fileName = `${name}.js`;
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      lib: { entry, formats: ['iife'], name: 'entry', fileName: () => fileName },
      outDir,
      emptyOutDir: false,
    },
  });
  return { name: `voc-elements/${name}`, path: `${outDir}/${fileName}`, gzip: true };
}

const elements = readdirSync('dist/define')
  .filter((file) => file.endsWith('.js') && !['all.js', 'register.js'].includes(file))
  .map((file) => parse(file).name);

/**
 * `npm run size`: what the script-tag bundles weigh, with the limits that raise an alarm, and what
 * each module that can be imported by itself does. Minified and gzipped, 1 kB is 1,000 bytes.
 */
export default [
  { path: 'dist/voc-elements.min.js', gzip: true, limit: '260 kB' },
  { path: 'dist/voc-sonification.min.js', gzip: true, limit: '4 kB' },
  ...(await Promise.all([
    ...elements.map((name) => bundled(name, `dist/define/${name}.js`)),
    bundled('contract', 'dist/documents.js'),
    bundled('statistics', 'dist/statistics/index.js'),
  ])),
];

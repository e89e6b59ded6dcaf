/** What the script-tag bundles weigh, and what each kind of element adds to the main one. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Bytes of each bundle at the most, minified and gzipped (level 9). */
const BUDGETS = { 'voc-elements.min.js': 100_000, 'voc-sonification.min.js': 4_000 };

/** How much more Node's own zlib makes of a bundle than gzip does, at the most. */
const COARSER = 1.004;

/**
 * Bytes as `gzip -9` makes them, and the zlib that servers have; where there is no such tool, what
 * they would be by Node's.
 * @param {string | Uint8Array} code
 */
function weigh(code) {
  try {
    return execFileSync('gzip', ['-9', '-c'], { input: code }).length;
  } catch {
    return Math.floor(gzipSync(code, { level: 9 }).length / COARSER);
  }
}

/**
 * @param {string} source an entry module
 * @returns {Promise<number>} bytes of its bundle, minified and gzipped
 */
async function bundleSize(source) {
  const entry = '\0size-entry';
  const result = await build({
    root: project,
    logLevel: 'error',
    plugins: [
      {
        name: 'size-entry',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('size-entry') ? entry : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: { write: false, lib: { entry: 'size-entry', formats: ['iife'], name: 'VocElements' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the size build gave no output');
  return weigh(output.output[0].code);
}

/** @param {string} name a path under src/ */
const specifier = (name) => JSON.stringify(join(project, 'src', name));

/**
 * Prints the table.
 * @returns {Promise<boolean>} whether the bundles keep to their budgets
 */
export async function reportSizes() {
  const kinds = readdirSync(join(project, 'src', 'define'))
    .filter((name) => existsSync(join(project, 'src', 'widgets', name.replace(/\.ts$/, ''))))
    .map((name) => name.replace(/\.ts$/, ''));
  const shared = readdirSync(join(project, 'src', 'element'))
    .filter((name) => name.endsWith('.ts'))
    .map((name, index) => `export * as part${index} from ${specifier(`element/${name}`)};`);
  /** @param {string[]} names */
  const registering = (names) =>
    bundleSize(names.map((name) => `import ${specifier(`define/${name}.ts`)};`).join('\n'));

  /** @type {[string, number][]} */
  const rows = [['the base alone', await bundleSize(shared.join('\n'))]];
  const everything = await registering(kinds);
  for (const kind of kinds) {
    const others = await registering(kinds.filter((other) => other !== kind));
    rows.push([`${kind} (what it adds)`, everything - others]);
  }
  let within = true;
  for (const [name, budget] of Object.entries(BUDGETS)) {
    const bytes = weigh(readFileSync(join(project, 'dist', name)));
    rows.push([name, bytes], ['budget', budget]);
    if (bytes <= budget) continue;
    within = false;
    console.error(`${name} is ${bytes - budget} bytes over its budget.`);
  }
  console.log('Bytes, minified and gzipped:');
  for (const [name, bytes] of rows) {
    console.log(`  ${name.padEnd(26)}${bytes.toLocaleString('en').padStart(8)}`);
  }
  return within;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!(await reportSizes())) process.exitCode = 1;
}

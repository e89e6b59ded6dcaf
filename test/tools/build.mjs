/** `npm run build`: everything in dist/, then the size report. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { toAscii } from './ascii.mjs';
import { jsonSchemaOf } from '../../scripts/json-schema.mjs';
import { writeManifest } from './manifest.mjs';
import { reportSizes } from './size.mjs';

export const project = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(project, 'dist');

/**
 * Runs a tool of a package in a process of its own, and ends the build if it fails.
 * @param {string} name of the package
 * @param {string} file of the tool, from the package's folder
 * @param {string[]} options
 */
function run(name, file, ...options) {
  const tool = join(project, 'node_modules', name, file);
  const { status } = spawnSync(process.execPath, [tool, ...options], {
    cwd: project,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

async function writeJsonSchema() {
  const { documentSchema } = await import(pathToFileURL(join(dist, 'documents.js')).href);
  const text = JSON.stringify(jsonSchemaOf(documentSchema), null, 2);
  writeFileSync(join(dist, 'voc.schema.json'), `${toAscii(text)}\n`);
}

rmSync(dist, { recursive: true, force: true });
// ES modules and types, one file for each source file.
run('typescript', 'bin/tsc', '-p', 'tsconfig.build.json');
await build({ root: project, logLevel: 'warn' });
await build({ root: project, mode: 'sonification', logLevel: 'warn' });
await writeJsonSchema();
// The third platform of this configuration writes sources: `npm run tokens`.
const options = [
  '--config',
  'style-dictionary.config.mjs',
  '--platform',
  'css',
  '--platform',
  'json',
];
run('style-dictionary', 'bin/style-dictionary.js', 'build', '--silent', ...options);
writeManifest();
const withinBudget = await reportSizes();
if (!withinBudget) process.exitCode = 1;

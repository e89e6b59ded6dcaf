/** `npm run build`: everything in dist/, then the size report. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { toAscii } from './ascii.mjs';
import { jsonSchemaOf } from '../../scripts/json-schema.mjs';
import { writeManifest } from './manifest.mjs';
import { reportSizes } from './size.mjs';
import { publishedTokens } from './tokens.mjs';

export const project = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(project, 'dist');

/** ES modules and types, one file for each source file. */
function compile() {
  const require = createRequire(import.meta.url);
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
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

async function writeTokens() {
  const { derive } = await import(pathToFileURL(join(dist, 'tokens', 'colour.js')).href);
  const { json, css } = publishedTokens(derive);
  writeFileSync(join(dist, 'tokens.json'), `${JSON.stringify(json, null, 2)}\n`);
  writeFileSync(join(dist, 'tokens.css'), css);
}

rmSync(dist, { recursive: true, force: true });
compile();
await build({ root: project, logLevel: 'warn' });
await build({ root: project, mode: 'sonification', logLevel: 'warn' });
await writeJsonSchema();
await writeTokens();
writeManifest();
const withinBudget = await reportSizes();
if (!withinBudget) process.exitCode = 1;

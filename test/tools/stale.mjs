import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'package.json', 'vite.config.ts', 'tsconfig.json', 'tsconfig.build.json'];

/**
 * When anything at or under a path was last written, in milliseconds; 0 for nothing there.
 * @param {string} path
 * @returns {number}
 */
function lastWritten(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => lastWritten(join(path, name))));
}

/** Whether dist/ is missing or older than what it is built from. */
export function isStale() {
  // The manifest is the last thing that the build writes.
  const built = lastWritten(join(project, 'dist', 'custom-elements.json'));
  return sources.some((name) => lastWritten(join(project, name)) >= built);
}

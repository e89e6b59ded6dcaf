import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

/** @typedef {{ url: string, close: () => Promise<void> }} Site `url` ends in a slash */

/**
 * Serves a folder of the project, all of it by default, on 127.0.0.1 at any free port.
 * @param {string} [folder] from the project's root
 * @returns {Promise<Site>}
 */
export async function serve(folder = '.') {
  return start({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: folder },
  });
}

/** Serves the demo as `npm start` does, on any free port. */
export const serveDemo = () =>
  start({ configFile: fileURLToPath(new URL('../../demo/vite.config.ts', import.meta.url)) });

/**
 * @param {import('vite').InlineConfig} config
 * @returns {Promise<Site>}
 */
async function start(config) {
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  const [url = ''] = server.resolvedUrls?.local ?? [];
  return { url, close: () => server.close() };
}

/** The demo's own small web server: `node demo/serve.mjs`, or `serve()` from tests and tools. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isStale } from '../test/tools/stale.mjs';

const demo = dirname(fileURLToPath(import.meta.url));
const project = dirname(demo);

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

/**
 * A request for the strict page, or one that the strict page makes.
 * @param {string} path
 * @param {string} [referer]
 */
function isStrict(path, referer = '') {
  return [path, URL.canParse(referer) ? new URL(referer).pathname : ''].includes('/strict.html');
}

/**
 * The file a path of the site stands for, or undefined when it would leave its folder.
 * @param {string} path decoded, begins with a slash
 * @param {string[]} roots folders searched in turn; `/dist/` is always the built package
 */
async function open(path, roots) {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const folders = name.startsWith('/dist/') ? [project, ...roots] : roots;
  for (const folder of folders) {
    const file = resolve(join(folder, name));
    if (!file.startsWith(resolve(folder) + sep)) continue;
    const content = await readFile(file).catch(() => undefined);
    if (content) return { content, type: types[extname(file)] ?? 'application/octet-stream' };
  }
  return undefined;
}

/**
 * Starts the server on 127.0.0.1.
 * @param {{ port?: number, roots?: string[] }} [options] port 0 means any free one; a port that is
 *   taken gives way to the next free one. `roots` are the folders behind `/`.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ port = 0, roots = [demo] } = {}) {
  const server = createServer(async (request, response) => {
    let path;
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const found = await open(path, roots);
    /** @type {Record<string, string>} */
    const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
    if (isStrict(path, request.headers.referer)) headers['Content-Security-Policy'] = strictPolicy;
    if (found)
      response.writeHead(200, { ...headers, 'Content-Type': found.type }).end(found.content);
    // A browser asks for an icon by itself; "no content" keeps its console quiet.
    else response.writeHead(path === '/favicon.ico' ? 204 : 404, headers).end();
  });

  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}/`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port it listens on in the end
 */
function listen(server, port) {
  return new Promise((done, fail) => {
    let next = port;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || next >= port + 50) fail(error);
      else server.listen(++next, '127.0.0.1');
    });
    server.on('listening', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : next);
    });
    server.listen(next, '127.0.0.1');
  });
}

function buildIfStale() {
  if (!isStale()) return;
  const build = spawnSync(process.execPath, [join(project, 'test', 'tools', 'build.mjs')], {
    stdio: 'inherit',
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--build')) buildIfStale();
  const { url } = await serve({ port: Number(process.env.PORT ?? 8080) });
  console.log(`The demo is at ${url} (and ${url}strict.html). Ctrl+C ends it.`);
}

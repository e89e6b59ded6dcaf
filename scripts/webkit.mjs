import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { installed } from './browser.mjs';

/** The folders in which distributions put WebKitGTK's own browser, one for each architecture. */
const libraries = ['/usr/lib', '/usr/libexec'];

/** @returns {string | undefined} */
function installedMiniBrowser() {
  const folders = libraries
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))]);
  return installed(
    [],
    folders.map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser')),
  );
}

/**
 * @typedef {object} WebKit
 * @property {string} driver path of WebKitWebDriver
 * @property {string} browser path of MiniBrowser
 * @property {string} screen path of Xvfb, since WebKitGTK draws on a screen only
 */

/**
 * The WebKitGTK that is installed: on Debian the packages webkit2gtk-driver and xvfb.
 * @returns {WebKit | undefined} undefined where something is missing
 */
export function findWebKit() {
  const driver = installed(['WebKitWebDriver']);
  const screen = installed(['Xvfb']);
  const browser = installedMiniBrowser();
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** @returns {Promise<number>} a port of 127.0.0.1 that nobody listens at */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}

/**
 * Starts a screen and a WebDriver on it. Both end with `close`, or else with this process.
 * @param {WebKit} webkit
 */
export async function startWebKit({ driver, screen, browser }) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const close = () => {
    for (const child of children) child.kill();
  };
  process.once('exit', close);

  const xvfb = spawn(screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(xvfb);
  const [number] = await once(
    /** @type {import('node:stream').Readable} */ (xvfb.stdio[3]),
    'data',
  );
  const port = await freePort();
  children.push(
    spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
      env: { ...process.env, DISPLAY: `:${String(number).trim()}`, LANG: 'en_US.UTF-8' },
      stdio: 'ignore',
    }),
  );
  while (!(await isUp(port))) await wait(20);

  /** What a client of WebDriver wants to know. */
  const connection = {
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: /** @type {const} */ ('error'),
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  };
  return { connection, close };
}

/** @param {number} port */
async function isUp(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}

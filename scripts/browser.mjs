import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Flags for a quiet Chromium that needs no graphics card and calls nobody. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** More flags, for pictures that come out the same on every machine with the same fonts. */
export const pictureFlags = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const bundles = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The first of some programs that is on the path, else the first of some files that is there.
 * @param {readonly string[]} programs
 * @param {readonly string[]} [files]
 * @returns {string | undefined}
 */
export function installed(programs, files = []) {
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = programs.flatMap((name) =>
    directories.map((directory) => join(directory, name)),
  );
  return [...candidates, ...files].find((path) => existsSync(path));
}

/**
 * The Chromium to use: CHROME_PATH, else an installed one, else the one that comes inside an npm
 * package (Linux x64 only, without CJK fonts).
 * @returns {Promise<string>} path of the executable
 */
export async function findBrowser() {
  const path = process.env.CHROME_PATH || installed(names, bundles);
  if (path) return path;
  // Read at import time: it makes the package unpack the system libraries it brings along.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

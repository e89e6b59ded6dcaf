/**
 * The component workshop. `node test/tools/storybook.mjs dev` opens it for work, `build` writes the
 * static site to storybook-static/, `check` builds it and visits its pages in Chromium.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../demo/serve.mjs';
import { chromiumFlags, findBrowser } from './browser.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const site = join(project, 'storybook-static');
const bin = join(project, 'node_modules', '.bin', 'storybook');

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** The pages read the manifest and the tokens that the build writes. */
function needBuild() {
  const made = ['custom-elements.json', 'tokens.json'].map((name) => join(project, 'dist', name));
  if (!made.every((file) => existsSync(file)))
    run(process.execPath, [join(project, 'test', 'tools', 'build.mjs')]);
}

const build = () => run(bin, ['build', '--output-dir', site, '--quiet', '--loglevel', 'warn']);

/** @typedef {{ id: string, type: 'docs' | 'story', title: string, name: string, tags: string[] }} Entry */

/**
 * What to visit in the whole workshop, its frame included: every page that is no story, and the
 * first story under each title. The other stories are drawn by their tests.
 * @returns {Entry[]}
 */
function pages() {
  const { entries } = JSON.parse(readFileSync(join(site, 'index.json'), 'utf8'));
  /** @type {Entry[]} */
  const all = Object.values(entries);
  const shown = all.filter(({ tags }) => tags.includes('dev'));
  return shown.filter(
    (one) =>
      one.type === 'docs' ||
      one === shown.find(({ type, title }) => type === 'story' && title === one.title),
  );
}

/**
 * A page that gathers what is wrong with it, and can ask no other host for anything.
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} url of the site
 */
async function watched(context, url) {
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.route(
    (address) => address.origin !== new URL(url).origin,
    (route) => {
      faults.push(`asks for ${route.request().url()}`);
      return route.abort();
    },
  );
  return { page, inside: page.frameLocator('#storybook-preview-iframe'), faults };
}

/**
 * Visits one page.
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} url of the site
 * @param {Entry} entry
 * @returns {Promise<string[]>} what is wrong with it
 */
async function visit(context, url, { id, type }) {
  const { page, inside, faults } = await watched(context, url);
  await page.goto(`${url}?path=/${type}/${id}`);
  const root = inside.locator(type === 'docs' ? '#storybook-docs h1' : '#storybook-root > *');
  await root
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => faults.push('shows nothing'));
  // What a page asks for late comes after its first picture.
  await page.waitForLoadState('networkidle');
  if (await inside.locator('.sb-show-errordisplay').count()) faults.push('shows an error');
  if (await inside.locator(':not(:defined)').count()) faults.push('has an unknown element');
  await page.close();
  return faults;
}

/**
 * Edits a document in the contract panel as a designer does.
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} url of the site
 * @returns {Promise<string[]>} what is wrong with it
 */
async function editDocument(context, url) {
  const { page, inside, faults } = await watched(context, url);
  const say = (/** @type {string} */ fault) => () => faults.push(fault);
  await page.goto(`${url}?path=/story/gauge--arc`);
  await page.getByRole('tab', { name: 'Contract' }).click();
  const text = page.getByRole('textbox', { name: 'Document' });
  const own = await text.inputValue();
  const types = async (/** @type {object} */ fields) =>
    text.fill(JSON.stringify({ ...JSON.parse(own), ...fields }));
  const wait = { timeout: 5000 };

  await types({ title: 'Another title' });
  await inside.getByText('Another title').first().waitFor(wait).catch(say('draws no edit'));
  await types({ target: 'high' });
  await page.getByRole('button', { name: '/target' }).waitFor(wait).catch(say('names no problem'));
  await text.fill('{');
  await page.getByText('This is not JSON').waitFor(wait).catch(say('takes anything for JSON'));
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await page.getByText('No problems').waitFor(wait).catch(say('keeps problems after a reset'));
  await page.close();
  return faults;
}

async function check() {
  const { url, close } = await serve({ roots: [site] });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: chromiumFlags,
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    /** @type {(readonly [name: string, faults: () => Promise<string[]>])[]} */
    const checks = pages().map((entry) => [
      `${entry.title}: ${entry.name}`,
      () => visit(context, url, entry),
    ]);
    checks.push(['The contract panel', () => editDocument(context, url)]);
    const next = async () => {
      for (let one = checks.shift(); one; one = checks.shift()) {
        const [name, find] = one;
        const faults = await find();
        console.log([`${faults.length ? 'FAILED' : 'ok'} ${name}`, ...faults].join('\n  '));
        if (faults.length) process.exitCode = 1;
      }
    };
    // Two at a time: a page mostly waits.
    await Promise.all([next(), next()]);
  } finally {
    await browser.close();
    await close();
  }
}

const [task = 'dev'] = process.argv.slice(2);
needBuild();
if (task === 'dev') {
  run(bin, ['dev', '--port', '6006', '--host', '127.0.0.1', '--ci', '--no-version-updates']);
} else build();
if (task === 'check') await check();

/**
 * Takes pictures of a page:
 *   node test/tools/shoot.mjs <html file or url> <out.png> [width,width...] [--dark] [--height=N]
 *     [--lang=en,zh-CN...] [--select=css] [--wait=ms]
 * With several widths or languages each picture gets them in its name: out-320-zh-CN.png. Console
 * messages, page errors and failed requests are printed, so a blank picture explains itself.
 */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../../demo/serve.mjs';
import { chromiumFlags, findBrowser, pictureFlags } from './browser.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean' },
    height: { type: 'string', default: '600' },
    lang: { type: 'string', default: '' },
    select: { type: 'string' },
    wait: { type: 'string', default: '50' },
  },
});
const [target, out, widthList = '800'] = positionals;
if (!target || !out) {
  console.error('usage: shoot.mjs <html file or url> <out.png> [width,...] [--dark] [--height=N]');
  process.exit(2);
}
const widths = widthList.split(',').map(Number);
const languages = values.lang.split(',');

// A page from disk goes through a server: modules and fetch do not work from file:.
const root = dirname(resolve(target));
const server = existsSync(target) ? await serve({ roots: [root] }) : undefined;
const url = server ? new URL(relative(root, resolve(target)), server.url).href : target;

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...chromiumFlags, ...pictureFlags],
});

/** @param {string} language empty for the page's own */
async function open(language) {
  const page = await browser.newPage({
    deviceScaleFactor: 1,
    colorScheme: values.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    locale: language || 'en-GB',
  });
  page.on('console', (message) => console.log(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`error: ${error.stack ?? error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) console.log(`${response.status()}: ${response.url()}`);
  });

  let underWay = 0;
  page.on('request', () => (underWay += 1));
  page.on('requestfinished', () => (underWay -= 1));
  page.on('requestfailed', (request) => {
    underWay -= 1;
    console.log(`failed: ${request.url()}`);
  });
  await page.goto(url);
  // What a script of the page fetches comes after the load event.
  do await page.waitForTimeout(20);
  while (underWay > 0);
  if (language) {
    await page.evaluate((lang) => {
      document.documentElement.lang = lang;
    }, language);
  }
  return page;
}

try {
  for (const language of languages) {
    const page = await open(language);
    for (const width of widths) {
      await page.setViewportSize({ width, height: Number(values.height) });
      // Size observers run after layout and the drawing after them.
      await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      });
      await page.waitForTimeout(Number(values.wait));
      const names = [widths.length > 1 && width, languages.length > 1 && language].filter(Boolean);
      const path = out.replace(/\.png$/, `${['', ...names].join('-')}.png`);
      if (values.select) await page.locator(values.select).first().screenshot({ path });
      else await page.screenshot({ path, fullPage: true });
      console.log(path);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server?.close();
}

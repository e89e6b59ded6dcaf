/** The static Storybook, visited in Chromium without a network. */
import { readFileSync } from 'node:fs';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, findBrowser } from '../../scripts/browser.mjs';
import { serve, type Site } from '../support/site.mjs';

interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}

const index = JSON.parse(
  readFileSync(new URL('../../storybook-static/index.json', import.meta.url), 'utf8'),
) as { readonly entries: Readonly<Record<string, Entry>> };
const shown = Object.values(index.entries).filter(({ tags }) => tags.includes('dev'));

/** Every documentation page, and the first story under each title; stories have tests of their own. */
const entries = shown.filter(
  (entry) =>
    entry.type === 'docs' ||
    entry === shown.find(({ type, title }) => type === 'story' && title === entry.title),
);

let site: Site;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  site = await serve('storybook-static');
  browser = await chromium.launch({ executablePath: await findBrowser(), args: chromiumFlags });
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Visit {
  readonly page: Page;
  /** The frame that the story or the documentation page is shown in. */
  readonly preview: FrameLocator;
  /**
   * Errors on the console, failed requests, and requests to other hosts, which are refused. What an
   * element reports of a bad document is none: some documents are meant to be bad.
   */
  readonly faults: string[];
}

async function visit(path: string): Promise<Visit> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !text.startsWith('<voc-')) faults.push(text);
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.route(
    ({ origin }) => origin !== new URL(site.url).origin,
    (route) => {
      faults.push(`asks for ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.goto(`${site.url}?path=${path}`);
  return { page, preview: page.frameLocator('#storybook-preview-iframe'), faults };
}

describe.concurrent('every page', () => {
  it.each(entries)('$title: $name is shown without an error', async ({ id, type }) => {
    const { page, preview, faults } = await visit(`/${type}/${id}`);
    const content = type === 'docs' ? '#storybook-docs h1' : '#storybook-root > *';
    await preview.locator(content).first().waitFor({ timeout: 50_000 });
    // What a page asks for late comes after its first picture.
    await page.waitForLoadState('networkidle');
    expect(await preview.locator('.sb-show-errordisplay').count()).toBe(0);
    expect(await preview.locator(':not(:defined)').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('the contract panel', () => {
  it('follows what a designer types', async () => {
    const { page, preview, faults } = await visit('/story/gauge--arc');
    await page.getByRole('tab', { name: 'Contract' }).click();
    const text = page.getByRole('textbox', { name: 'Document' });
    const original = JSON.parse(await text.inputValue()) as object;
    const type = (fields: object) => text.fill(JSON.stringify({ ...original, ...fields }));

    await type({ title: 'Another title' });
    await preview.getByText('Another title').first().waitFor();
    await type({ target: 'high' });
    await page.getByRole('button', { name: '/target' }).waitFor();
    await text.fill('{');
    await page.getByText('This is not JSON').waitFor();
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await page.getByText('No problems').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});

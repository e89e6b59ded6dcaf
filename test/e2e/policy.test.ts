/** A page whose Content-Security-Policy forbids the Trusted Types policy that Lit makes. */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en.js';
import { pageOf } from '../support/pages.js';
import { onChromiumStage, visitInChromium } from './chromium.js';

/** Keeps the names of all elements that are registered, in the global list `tags`. */
function keepTags(): void {
  const tags: string[] = [];
  Object.assign(globalThis, { tags });
  const { define } = customElements;
  customElements.define = (tag, ...rest) => {
    tags.push(tag);
    define.call(customElements, tag, ...rest);
  };
}

const stage = onChromiumStage({
  '/allowed.html': pageOf(
    '',
    `<script>(${keepTags.toString()})()</script><script src="/voc.js"></script>`,
  ),
  '/forbidden.html': (response) =>
    response
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "trusted-types 'none'",
      })
      .end(pageOf('')),
});

describe('a page that forbids the policy of Lit', () => {
  it('says so on the console, and in the place of every element', async () => {
    const allowed = await visitInChromium(stage.browser, `${stage.site.url}/allowed.html`);
    const tags = await allowed.page.evaluate(() => Reflect.get(globalThis, 'tags') as string[]);
    expect(tags).toContain('voc-gauge');
    const { page, noise } = await visitInChromium(
      stage.browser,
      `${stage.site.url}/forbidden.html`,
    );
    const shown = await page.evaluate(
      (names) =>
        names.map((name) => {
          const element = document.createElement(name);
          document.body.append(element);
          return [name, element.shadowRoot?.textContent];
        }),
      tags,
    );
    expect(shown).toEqual(tags.map((tag) => [tag, en.forbidden]));
    expect(noise.filter((line) => line.includes('trusted-types, with'))).toHaveLength(1);
    await allowed.page.close();
    await page.close();
  });
});

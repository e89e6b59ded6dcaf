import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { TILES } from '../../stories/tiles.js';
import type { Page } from '../engines/page.js';
import { demoText, pageOf, withJson } from '../support/pages.js';
import { drawn, onStage } from './support.js';

/** Every real document of the demo. */
const NAMES = readdirSync(new URL('../../demo/data/', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

const tagOf = (name: string) => `voc-${(JSON.parse(demoText(name)) as { type: string }).type}`;
const TAGS = [...new Set(NAMES.map(tagOf))];

/** A document in every tile. */
const tilesOf = (name: string): string =>
  TILES.map(([width, height]) =>
    withJson(
      tagOf(name),
      demoText(name).replaceAll('<', '\\u003c'),
      `data-name="${name}" style="width:${width}px;height:${height}px"`,
    ),
  ).join('\n');

/** All documents of a widget on one page. */
const stage = onStage(
  Object.fromEntries(
    TAGS.map((tag) => [
      `/${tag}.html`,
      pageOf(
        NAMES.filter((name) => tagOf(name) === tag)
          .map(tilesOf)
          .join('\n'),
      ),
    ]),
  ),
);

/** What is outside its tile, cut, over another text, or smaller than 12 px. */
const faultsIn = (page: Page, tag: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const EDGE = 1;
    const shown = 'svg.plot text, svg.plot path, .title, .subtitle, .summary, .note, .facts, .rest';
    return [...document.querySelectorAll<HTMLElement>(wanted)].flatMap((tile) => {
      const box = tile.getBoundingClientRect();
      const name = `${tile.dataset['name']} in ${tile.offsetWidth} x ${tile.offsetHeight}`;
      const parts = [...tile.shadowRoot!.querySelectorAll<HTMLElement>(shown)]
        .filter((part) => !part.closest('.sr'))
        .map((part) => ({ part, place: part.getBoundingClientRect() }))
        .filter(({ place }) => place.width > 0 && place.height > 0);
      const texts = parts.filter(({ part }) => part.localName !== 'path');
      const outside = parts.filter(
        ({ place }) =>
          place.left < box.left - EDGE ||
          place.right > box.right + EDGE ||
          place.top < box.top - EDGE ||
          place.bottom > box.bottom + EDGE,
      );
      const small = texts.filter(({ part }) => parseFloat(getComputedStyle(part).fontSize) < 12);
      // The title alone may end in an ellipsis, and tells its end as a tooltip.
      const cut = texts.filter(
        ({ part }) => !part.matches('text, .line') && part.scrollWidth > part.clientWidth + EDGE,
      );
      const over = texts.filter(({ part, place }, index) =>
        texts.slice(index + 1).some(({ part: other, place: next }) => {
          if (part.contains(other) || other.contains(part)) return false;
          const width = Math.min(place.right, next.right) - Math.max(place.left, next.left);
          // The box of a line has room for accents and descenders; what meets is the letters.
          const top = (line: DOMRect) => line.top + line.height * 0.18;
          const bottom = (line: DOMRect) => line.bottom - line.height * 0.2;
          const height = Math.min(bottom(place), bottom(next)) - Math.max(top(place), top(next));
          return width > 2 && height > 1;
        }),
      );
      const told = (kind: string, found: typeof parts) =>
        found.map(({ part }) => `${name}: ${kind}: ${part.localName} ${part.textContent}`);
      return [
        ...told('outside', outside),
        ...told('small', small),
        ...told('cut', cut),
        ...told('over another', over),
      ];
    });
  }, tag);

describe.each(TAGS)('%s in tiles of a dashboard', (tag) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await stage.browser.visit(`${stage.site.url}/${tag}.html`));
    await drawn(page, tag);
  });

  it.each(['en', 'zh-CN', 'zh-TW'])(
    'has all inside, nothing cut, nothing over another, in %s',
    async (lang) => {
      // The language changes in an update of its own.
      await page.evaluate(
        async ([wanted, language]) => {
          document.documentElement.lang = language;
          const tiles = document.querySelectorAll<HTMLElementTagNameMap['voc-gauge']>(wanted);
          for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
          await Promise.all([...tiles].map((tile) => tile.updateComplete));
        },
        [tag, lang] as const,
      );
      expect(await faultsIn(page, tag)).toEqual([]);
    },
  );
});

/** Every document of the demo, drawn at every width and in every language, measured in a browser. */
import type { Page } from '../engines/page.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { WIDGET_DEMOS } from '../support/documents.js';
import { demoText, pageOf } from '../support/pages.js';
import { onStage } from './support.js';

const names = WIDGET_DEMOS.map((name) => name.replace('.json', ''));

const chain = JSON.stringify({
  type: 'gap',
  title: 'Chain',
  scale: { min: 1, max: 7 },
  chain: {
    expected: 6.4,
    understood: 6.1,
    specified: 5.9,
    delivered: 5.3,
    perceived: 5.2,
    promised: 6.6,
  },
});

interface Subject {
  readonly name: string;
  readonly json: string;
  readonly variant: string;
  /** How many data it draws: answers, stages, dimensions and gaps, points. */
  readonly data: number;
}

/** What of a document's shape says how many data it holds. */
interface Shape {
  readonly type: string;
  readonly measure?: { readonly counts?: unknown[]; readonly items?: unknown[] };
  readonly stages?: unknown[];
  readonly channels?: unknown[];
  readonly dimensions?: unknown[];
  readonly chain?: object;
  readonly cells?: readonly unknown[][];
  readonly series?: readonly { readonly points?: unknown[]; readonly t?: unknown[] }[];
  readonly rows?: readonly { readonly points?: unknown[] }[];
  readonly questions?: readonly { readonly counts: unknown[] }[];
  readonly causes?: unknown[];
  readonly groups?: unknown[];
  readonly items?: unknown[];
  readonly units?: unknown[];
}

function dataOf({
  measure,
  stages,
  channels,
  dimensions,
  chain: stations,
  cells,
  series,
  rows,
  questions,
  causes,
  groups,
  items,
  units,
}: Shape): number {
  const lists = [causes, groups, items, units, ...(questions ?? []).map(({ counts }) => counts)];
  return (
    (measure ? Math.max(measure.counts?.length ?? 0, measure.items?.length ?? 0, 1) : 0) +
    (stages?.length ?? 0) * Math.max(channels?.length ?? 0, 1) +
    (dimensions?.length ?? 0) +
    (stations ? 6 : 0) +
    (cells?.flat().length ?? 0) +
    (series ?? []).reduce((sum, { points, t }) => sum + (points ?? t ?? []).length, 0) +
    (rows ?? []).reduce((sum, { points }) => sum + (points?.length ?? 1), 0) +
    lists.reduce((sum, list) => sum + (list?.length ?? 0), 0)
  );
}

const subjects = [...names.map((name) => [name, demoText(name)]), ['chain', chain]].flatMap(
  ([name = '', json = '']): Subject[] => {
    const shape = JSON.parse(json) as Shape;
    const variants = shape.type === 'gauge' ? ['arc', 'ring', 'bullet'] : [''];
    return variants.map((variant) => ({ name, json, variant, data: dataOf(shape) }));
  },
);

const stage = onStage({ '/': pageOf('<main></main>') });
let page: Page;
beforeAll(async () => {
  ({ page } = await stage.browser.visit(stage.site.url));
});

/** The text spacing that WCAG 2.2, 1.4.12 asks pages to bear, as a reader's style sheet sets it. */
const SPACED =
  '*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}';

/** Draws all at a width and in a language, and says what is wrong with each picture. */
const faults = (width: number, lang: string, dir = 'ltr', style = ''): Promise<string[]> =>
  page.evaluate(
    async ([all, size, language, direction, css]) => {
      document.documentElement.lang = language;
      document.documentElement.dir = direction;
      const reader = document.querySelector('style') ?? document.createElement('style');
      reader.textContent = css;
      document.head.append(reader);
      const main = document.querySelector('main')!;
      main.replaceChildren();
      main.style.width = `${size}px`;
      const elements = all.map(({ json, variant }) => {
        const data = JSON.parse(json) as { type: 'gauge' };
        const element = document.createElement(`voc-${data.type}`);
        if (variant) element.setAttribute('variant', variant);
        (element as { data: unknown }).data = data;
        return element;
      });
      const ready = elements.map(
        (one, index) =>
          new Promise((done, fail) => {
            one.addEventListener('voc-ready', done);
            one.addEventListener('voc-error', ({ detail }) =>
              fail(new Error(`${all[index]!.name}: ${JSON.stringify(detail.problems)}`)),
            );
          }),
      );
      main.append(...elements);
      await Promise.all(ready);

      interface Ink {
        readonly text: string;
        readonly left: number;
        readonly right: number;
        readonly top: number;
        readonly bottom: number;
      }
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.textAlign = 'left';
      // Where its letters are, in pixels of the picture: as high as these, since the box of a line has room
      // for accents and descenders, and more of it in a Chinese font.
      const inkOf = (text: SVGTextElement): Ink => {
        const { fontWeight, fontSize, fontFamily } = getComputedStyle(text);
        pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
        const letters = pen.measureText(text.textContent);
        const { x, width: across } = text.getBBox();
        const baseline = text.y.baseVal[0]!.value;
        return {
          text: text.textContent,
          left: x,
          right: x + across,
          top: baseline - letters.actualBoundingBoxAscent,
          bottom: baseline + letters.actualBoundingBoxDescent,
        };
      };
      const meet = (a: Ink, b: Ink) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

      return elements.flatMap((element, index) => {
        const { name, variant, data } = all[index]!;
        const svg = element.shadowRoot!.querySelector<SVGSVGElement>('svg.plot')!;
        const { width: wide, height: tall } = svg.viewBox.baseVal;
        const texts = [...svg.querySelectorAll('text')].filter((one) => one.textContent.trim());
        const inks = texts.map(inkOf);
        const found: string[] = [];
        const count = svg.querySelectorAll('*').length;
        if (count > 12 * data + 80) found.push(`${count} elements for ${data} data`);
        for (const text of texts) {
          const { fontSize } = getComputedStyle(text);
          if (parseFloat(fontSize) < 12) found.push(`"${text.textContent}" is ${fontSize}`);
        }
        inks.forEach((one, at) => {
          const { left, right, top, bottom } = one;
          const out = Math.max(-left, right - wide, -top, bottom - tall);
          // A letter such as an f may reach a little beyond the room that it takes.
          if (out > 1) found.push(`"${one.text}" is ${out.toFixed(1)} px outside`);
          for (const other of inks.slice(at + 1)) {
            // A dot of a Chinese font is as wide as a character, and most of it blank.
            if ([one.text, other.text].includes('\u00b7')) continue;
            if (meet(one, other)) found.push(`"${one.text}" meets "${other.text}"`);
          }
        });
        return found.map((fault) => `${name} ${variant}: ${fault}`);
      });
    },
    [subjects, width, lang, dir, style] as const,
  );

describe.each(['en', 'zh-CN', 'zh-TW'])('in %s', (lang) => {
  it.each([280, 320, 480, 800, 1280])('has nothing wrong at %i px', async (width) => {
    expect(await faults(width, lang)).toEqual([]);
  });
});

describe.each(['ar', 'he'])('in a page from right to left, in %s', (lang) => {
  it.each([280, 480, 1280])('has nothing wrong at %i px', async (width) => {
    expect(await faults(width, lang, 'rtl')).toEqual([]);
  });
});

describe.each(['en', 'zh-CN', 'zh-TW'])(
  'with the reader\u2019s own text spacing, in %s',
  (lang) => {
    it.each([280, 480, 1280])('has nothing wrong at %i px', async (width) => {
      expect(await faults(width, lang, 'ltr', SPACED)).toEqual([]);
    });
  },
);

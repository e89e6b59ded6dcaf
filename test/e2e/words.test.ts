/** The bundle speaks the three languages as the modules do: nothing is lost or garbled on the way. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/contract/index.js';
import { documentSchema, type VocDocument } from '../../src/documents.js';
import type { Words } from '../../src/element/widget.js';
import { languageOf, problemsOf } from '../../src/i18n/index.js';
import { WIDGET_DEMOS, demo } from '../support/documents.js';
import { BEYOND_JSON_SCHEMA, LENIENT, STRUCTURAL, WARNED } from '../support/faults.js';
import { WIDGETS } from '../support/widgets.js';
import { pageOf } from '../support/pages.js';
import { onStage } from './support.js';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];
const stage = onStage({ '/': pageOf('<main></main>') });

function wordsOf(data: VocDocument, lang: string): Words {
  const { messages, model, words } = WIDGETS[data.type]!;
  return words(model(data), languageOf(lang, data.timeZone, messages));
}

/** The finding and the definition, as the modules word them. */
function worded(document: unknown, lang: string): string[] {
  const { data } = parse(documentSchema, document);
  if (!data) throw new Error('a demo document is bad');
  const { summary, definition } = wordsOf(data, lang);
  return [summary, ...definition];
}

/** Runs inside the page: the same, as the bundle's elements show them. */
async function shown([documents, lang]: readonly [readonly unknown[], string]): Promise<
  string[][]
> {
  document.documentElement.lang = lang;
  const all: string[][] = [];
  for (const data of documents as { type: string }[]) {
    const element = document.createElement(`voc-${data.type}`);
    document.querySelector('main')!.append(element);
    await new Promise((ready) => {
      element.addEventListener('voc-ready', ready, { once: true });
      Reflect.set(element, 'data', data);
    });
    const root = element.shadowRoot!;
    root.querySelector<HTMLButtonElement>('footer button')!.click();
    await (Reflect.get(element, 'updateComplete') as Promise<void>);
    const texts = [...root.querySelectorAll('.summary, .definition p')];
    all.push(texts.map((one) => one.textContent));
    element.remove();
  }
  return all;
}

describe('the words of the bundle', () => {
  it.each(LANGUAGES)('are those of the modules in %s', async (lang) => {
    const documents = WIDGET_DEMOS.map(demo);
    const { page } = await stage.browser.visit(stage.site.url);
    const told = await page.evaluate(shown, [documents, lang] as const);
    const expected = documents.map((one) => worded(one, lang));
    // A warning's heading follows the definition.
    expect(told.map((texts, i) => texts.slice(0, expected[i]!.length))).toEqual(expected);
    await page.close();
  });

  it.each(LANGUAGES)('are those of the modules for every problem in %s', async (lang) => {
    const faults = [...STRUCTURAL, ...BEYOND_JSON_SCHEMA, ...LENIENT, ...WARNED]
      .map(({ document }) => JSON.parse(JSON.stringify(document)) as unknown)
      .flatMap((one) => {
        const type = (one as { type?: unknown } | null)?.type;
        return typeof type === 'string' && Object.hasOwn(WIDGETS, type)
          ? [[type, one] as const]
          : [];
      });
    const { page } = await stage.browser.visit(stage.site.url);
    const told = await page.evaluate(
      ([all, tag]) =>
        all.map(([type, one]) => {
          const { validate } = customElements.get(`voc-${type}`) as unknown as {
            validate: (document: unknown, lang: string) => unknown;
          };
          return validate.call(customElements.get(`voc-${type}`), one, tag);
        }),
      [faults, lang] as const,
    );
    expect(told).toEqual(faults.map(([type, one]) => problemsOf(WIDGETS[type]!.schema, one, lang)));
    await page.close();
  });
});

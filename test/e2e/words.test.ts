/** The bundle speaks the three languages as the modules do: nothing is lost or garbled on the way. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/contract/index.js';
import { documentSchema, type VocDocument } from '../../src/documents.js';
import type { Words } from '../../src/element/widget.js';
import { languageOf, problemsOf } from '../../src/i18n/index.js';
import { funnelMessages } from '../../src/widgets/funnel/messages/index.js';
import { funnelModel } from '../../src/widgets/funnel/funnel.model.js';
import { funnelSchema } from '../../src/widgets/funnel/funnel.schema.js';
import { funnelWords } from '../../src/widgets/funnel/funnel.words.js';
import { gapMessages } from '../../src/widgets/gap/messages/index.js';
import { gapModel } from '../../src/widgets/gap/gap.model.js';
import { gapSchema } from '../../src/widgets/gap/gap.schema.js';
import { gapWords } from '../../src/widgets/gap/gap.words.js';
import { gaugeMessages } from '../../src/widgets/gauge/messages/index.js';
import { gaugeModel } from '../../src/widgets/gauge/gauge.model.js';
import { gaugeSchema } from '../../src/widgets/gauge/gauge.schema.js';
import { gaugeWords } from '../../src/widgets/gauge/gauge.words.js';
import { trendMessages } from '../../src/widgets/trend/messages/index.js';
import { trendModel } from '../../src/widgets/trend/trend.model.js';
import { trendSchema } from '../../src/widgets/trend/trend.schema.js';
import { trendWords } from '../../src/widgets/trend/trend.words.js';
import { DEMOS, demo } from '../support/documents.js';
import { BEYOND_JSON_SCHEMA, STRUCTURAL, WARNED } from '../support/faults.js';
import { onStage, pageOf, visit } from './support.js';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];
const SCHEMAS = { gauge: gaugeSchema, funnel: funnelSchema, gap: gapSchema, trend: trendSchema };

const KINDS = ['gauge', 'funnel', 'gap', 'trend'] as const;

const stage = onStage({ '/': pageOf('<main></main>') });

function wordsOf(data: VocDocument, lang: string): Words {
  const { timeZone } = data;
  switch (data.type) {
    case 'gauge':
      return gaugeWords(gaugeModel(data), languageOf(lang, timeZone, gaugeMessages));
    case 'funnel':
      return funnelWords(funnelModel(data), languageOf(lang, timeZone, funnelMessages));
    case 'gap':
      return gapWords(gapModel(data), languageOf(lang, timeZone, gapMessages));
    case 'trend':
      return trendWords(trendModel(data), languageOf(lang, timeZone, trendMessages));
  }
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
    const documents = DEMOS.map(demo);
    const { page } = await visit(stage.browser, stage.site.url);
    const told = await page.evaluate(shown, [documents, lang] as const);
    const expected = documents.map((one) => worded(one, lang));
    // A warning's heading follows the definition.
    expect(told.map((texts, i) => texts.slice(0, expected[i]!.length))).toEqual(expected);
    await page.context().close();
  });

  it.each(LANGUAGES)('are those of the modules for every problem in %s', async (lang) => {
    const faults = [...STRUCTURAL, ...BEYOND_JSON_SCHEMA, ...WARNED]
      .map(({ document }) => JSON.parse(JSON.stringify(document)) as unknown)
      .flatMap((one) => {
        const type = (one as { type?: unknown } | null)?.type;
        const known = KINDS.find((kind) => kind === type);
        return known ? [[known, one] as const] : [];
      });
    const { page } = await visit(stage.browser, stage.site.url);
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
    expect(told).toEqual(faults.map(([type, one]) => problemsOf(SCHEMAS[type], one, lang)));
    await page.context().close();
  });
});

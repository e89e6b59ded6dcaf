import { describe, expect, it } from 'vitest';
import { csvOf, type Table, type TableFigures } from '../../src/contract/index.js';
import { Pipeline } from '../../src/element/pipeline.js';
import { readerTableIn, tableIn } from '../../src/i18n/index.js';
import { DEMOS, demo } from '../support/documents.js';
import { EXAMPLES } from '../support/examples.js';
import { WIDGETS } from '../support/widgets.js';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];
const DOCUMENTS = [
  ...DEMOS.map((name) => [name, demo(name)] as const),
  ...Object.entries(EXAMPLES).flatMap(([kind, all]) =>
    Object.entries(all).map(
      ([name, document]) => [`${kind} ${name}`, document as unknown] as const,
    ),
  ),
].filter(([, document]) => (document as { type: string }).type in WIDGETS);

/** The tables of a document in a language. */
function tablesIn(document: unknown, lang: string, read: typeof tableIn): Table[] {
  const pipeline = new Pipeline(WIDGETS[(document as { type: string }).type]!);
  pipeline.read(document);
  pipeline.translate(lang);
  const { figures, words, language } = pipeline;
  const tables: readonly TableFigures[] = figures?.tables ?? [];
  return tables.map((table) => read(language, table, words?.names ?? {}));
}

/** A table without its names, as CSV. */
const namelessCsv = ({ columns, ...table }: Table): string =>
  csvOf({ ...table, columns: columns.filter(({ key }) => key !== 'label') });

describe('the CSV', () => {
  it.each(DOCUMENTS)('of %s has the same bytes in every language, but for names', (_, document) => {
    const [first, ...others] = LANGUAGES.map((lang) =>
      tablesIn(document, lang, tableIn).map(namelessCsv),
    );
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('the table of a reader', () => {
  const document = {
    type: 'funnel',
    stages: [
      { key: 'complained', count: 100 },
      { key: 'resolved', count: 30 },
    ],
    channels: [{ key: 'web', label: { en: 'Web form', 'zh-CN': '网页表单' }, counts: [60, 30] }],
  };
  const channels = (lang: string, read: typeof tableIn) =>
    tablesIn(document, lang, read)
      .find(({ name }) => name === 'channels')
      ?.rows.map(({ channel }) => channel);

  it('has names where that of machines has keys', () => {
    expect(channels('zh-CN', readerTableIn)).toEqual(['网页表单', '未归类', '网页表单']);
    expect(channels('zh-CN', tableIn)).toEqual(['web', 'unassigned', 'web']);
  });
});

/** Every word that a reader meets comes from the messages or the document, and languages can be added. */
import { expect, oneEvent } from '@open-wc/testing';
import { ERROR_CODES, WARNING_CODES, type Problem } from '../../src/contract/index.js';
import { VocElement } from '../../src/element/voc-element.js';
import { en } from '../../src/i18n/messages/en.js';
import type { PartialMessages } from '../../src/i18n/index.js';
import { zhCN } from '../../src/i18n/messages/zh-CN.js';
import { zhTW } from '../../src/i18n/messages/zh-TW.js';
import { registerMessages } from '../../src/index.js';
import { en as gaugeEn } from '../../src/widgets/gauge/messages/en.js';
import { EXAMPLES } from '../support/examples.js';
import { draw, part, place, shadow, texts, until, type AnyWidget } from '../support/elements.js';
import { messagesOf } from '../support/messages.js';
import { documents as small, type Kind } from '../support/small.js';
import { BAD, WORDY } from '../support/wordy.js';
import { PSEUDO, marked, markedDocument, strays, unmarked, unmarkedIn } from '../support/pseudo.js';

const KINDS = Object.keys(EXAMPLES) as Kind[];

/** The good documents of a kind by name, their own texts marked. */
const goodOf = (kind: Kind): [name: string, document: unknown][] =>
  [...Object.entries(EXAMPLES[kind]), ...Object.entries(WORDY[kind])]
    .filter(([name]) => name !== 'invalid')
    .map(([name, document]) => [name, markedDocument(document)]);

type Form = readonly [attribute: string, value: string];

/** The forms of the kinds that have several. */
const FORMS: Readonly<Partial<Record<Kind, readonly Form[]>>> = {
  gauge: [
    ['variant', 'arc'],
    ['variant', 'ring'],
    ['variant', 'bullet'],
  ],
  gap: [
    ['view', 'both'],
    ['view', 'dimensions'],
    ['view', 'chain'],
  ],
};

const formsOf = (kind: Kind): readonly Form[] => FORMS[kind] ?? [['view', '']];

/** In a narrow box and in a wide one other words are drawn. */
const WIDTHS = [320, 900];

/** An element of a kind whose reader has the language of marks. */
async function placed(kind: Kind, width?: number): Promise<AnyWidget> {
  const element = await place(kind, width);
  element.lang = PSEUDO;
  return element;
}

/** Hands over a document and waits for what becomes of it. */
async function hand(element: AnyWidget, document: unknown): Promise<void> {
  const told = Promise.race([oneEvent(element, 'voc-ready'), oneEvent(element, 'voc-error')]);
  (element as { data: unknown }).data = document;
  await told;
  await element.updateComplete;
}

/** Opens what is closed at first: the table and how the figure is calculated. */
async function open(element: AnyWidget): Promise<void> {
  element.showTable = true;
  const how = shadow(element).querySelector<HTMLElement>('footer button');
  if (how?.getAttribute('aria-expanded') === 'false') how.click();
  await element.updateComplete;
}

async function press(element: AnyWidget, key: string): Promise<void> {
  part(element, 'plot')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await element.updateComplete;
}

/** Goes to every datum by keyboard, the first first, and to each of its series. */
async function eachDatum(element: AnyWidget, seen: () => void): Promise<void> {
  const said = () => part(element, 'tooltip')?.textContent;
  await press(element, 'Home');
  let before: string | null | undefined;
  while (said() !== before) {
    before = said();
    seen();
    await press(element, 'ArrowRight');
    if (said() === before) await press(element, 'ArrowDown');
  }
}

before(() => VocElement.registerMessages(PSEUDO, marked(messagesOf('en')) as PartialMessages));
beforeEach(() => {
  strays();
});

for (const kind of KINDS) {
  describe(`the words of <voc-${kind}>`, () => {
    it('come from the messages or the document, whatever it draws', async function () {
      this.timeout(60_000);
      const found: string[] = [];
      for (const width of WIDTHS) {
        const element = await placed(kind, width);
        for (const [name, document] of goodOf(kind)) {
          await hand(element, document);
          await open(element);
          for (const [attribute, form] of formsOf(kind)) {
            element.setAttribute(attribute, form);
            await element.updateComplete;
            found.push(...unmarkedIn(element).map((text) => `${name} ${form} ${width}: ${text}`));
          }
        }
      }
      expect([...found, ...strays()]).to.deep.equal([]);
    });

    it('come from the messages or the document in every tooltip', async function () {
      this.timeout(60_000);
      const found: string[] = [];
      let tips = 0;
      const element = await placed(kind);
      for (const [name, document] of goodOf(kind)) {
        await hand(element, document);
        if (element.state !== 'ready') continue;
        await eachDatum(element, () => {
          tips += 1;
          const text = texts(element, '.tooltip dt, .tooltip dd, .tip-title').join('\n');
          if (unmarked(text)) found.push(`${name}: ${text}`);
        });
      }
      expect([...found, ...strays()]).to.deep.equal([]);
      expect(tips).to.be.greaterThan(40);
    });

    it('come from the messages or the document where nothing can be drawn', async () => {
      const element = await placed(kind);
      await element.updateComplete;
      const found = unmarkedIn(element);
      for (const document of [markedDocument(EXAMPLES[kind].invalid), {}, 0]) {
        await hand(element, document);
        expect(element.state).to.equal('invalid');
        found.push(...unmarkedIn(element));
      }
      expect(found).to.deep.equal([]);
    });

    it('come from the messages or the document above a picture that is kept', async () => {
      const element = await placed(kind);
      await hand(element, markedDocument(EXAMPLES[kind].everything));
      await hand(element, EXAMPLES[kind].invalid);
      expect(part(element, 'plot')).not.to.equal(null);
      expect(unmarkedIn(element)).to.deep.equal([]);
    });
  });
}

describe('the words of what opens on request', () => {
  it('come from the messages for the questions of every gap', async () => {
    const element = await placed('gap', 700);
    await hand(element, markedDocument(EXAMPLES.gap.promised));
    const found: string[] = [];
    const names = new Set<string>();
    await press(element, 'Home');
    for (let step = 0; step < 6; step += 1) {
      await press(element, 'Enter');
      names.add(shadow(element).querySelector('[role="region"]')!.getAttribute('aria-label')!);
      found.push(...unmarkedIn(element));
      await press(element, 'ArrowRight');
    }
    expect(names.size).to.equal(6);
    expect(found).to.deep.equal([]);
  });

  it('come from the document for questions of its own', async () => {
    const element = await placed('gap', 700);
    await hand(element, markedDocument(EXAMPLES.gap.questions));
    await press(element, 'Home');
    await press(element, 'Enter');
    const [question] = texts(element, '[role="region"] li');
    expect(question).to.contain(
      `\u2983${(EXAMPLES.gap.questions.questions!.diagnosis![0] as { question: { en: string } }).question.en}\u2984`,
    );
    expect(unmarkedIn(element)).to.deep.equal([]);
  });

  it('come from the messages or the document where they are spoken', async () => {
    const element = await placed('trend');
    await hand(element, markedDocument(EXAMPLES.trend.everything));
    const live = shadow(element).querySelector('.live')!;
    await press(element, 'End');
    // One after the other: what came before on this page may still have the word.
    await until(() => live.textContent !== '');
    expect(live.textContent).to.contain('\u27e6');
    expect(unmarked(live.textContent)).to.equal(false);
  });
});

/** Every problem of a document in the language of marks. */
const problemsOf = (kind: Kind, document: unknown): Problem[] =>
  (customElements.get(`voc-${kind}`) as unknown as typeof VocElement).validate(document, PSEUDO);

describe('the words of problems', () => {
  const problems = (): Problem[] => [
    ...BAD.flatMap(([kind, document]) => problemsOf(kind, document)),
    ...KINDS.flatMap((kind) =>
      [...Object.values(EXAMPLES[kind]), ...Object.values(WORDY[kind])].flatMap((one) =>
        problemsOf(kind, one),
      ),
    ),
  ];

  it('are asked for all codes but those of text that is no JSON and of dashboards', () => {
    const codes = new Set(problems().map(({ code }) => code));
    const missing = [...ERROR_CODES, ...WARNING_CODES].filter((code) => !codes.has(code));
    expect(missing.sort()).to.deep.equal(['not-json', 'unknown-widget']);
  });

  it('come from the messages', () => {
    const found = problems().filter(({ message }) => unmarked(message));
    expect([...found, ...strays()]).to.deep.equal([]);
  });

  it('come from the messages for text that is no JSON', async () => {
    const element = await placed('gauge');
    const failed = oneEvent(element, 'voc-error');
    element.innerHTML = '<script type="application/json">{"type":</script>';
    await failed;
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['not-json']);
    expect(unmarkedIn(element)).to.deep.equal([]);
  });
});

describe('the language of marks', () => {
  it('shows a word that has not come from it', async () => {
    const element = await placed('gauge');
    await hand(element, { ...(markedDocument(small.gauge) as object), title: 'Satisfaction' });
    // The heading, the card, the picture and the caption have it.
    expect(unmarkedIn(element)).to.include.members(['Satisfaction']);
  });

  it('shows a word that one message says in another language', async () => {
    const element = await placed('gauge');
    await hand(element, markedDocument(small.gauge));
    VocElement.registerMessages(PSEUDO, { tools: 'Tools' });
    try {
      await element.updateComplete;
      expect(unmarkedIn(element)).to.deep.equal(['Tools']);
    } finally {
      VocElement.registerMessages(PSEUDO, { tools: '\u27e6Tools\u27e7' });
    }
  });

  it('shows a word that is handed to a message', () => {
    const words = marked({ pair: en.pair }) as Pick<typeof en, 'pair'>;
    expect(unmarked(words.pair('Value', '5'))).to.equal(false);
    expect(strays()).to.deep.equal(['pair: Value']);
  });

  it('lets months, units and lists pass, which the browser writes', () => {
    expect(unmarked('Jan 2025, 30 hr and 61.4M')).to.equal(false);
    expect(unmarked('Janitor')).to.equal(true);
  });

  it('takes a text that is cut off by its beginning', () => {
    expect(unmarked('\u27e6Share of the\u2026 12')).to.equal(false);
    expect(unmarked('\u27e6Share\u27e7 of')).to.equal(true);
  });
});

/** What stands on the button at the foot, which every widget has. */
const how = (element: AnyWidget): string => texts(element, 'footer button')[0]!;
/** The name of the toolbar. */
const toolsOf = (element: AnyWidget): string =>
  part(element, 'toolbar')!.getAttribute('aria-label')!;

/** A small gauge for a reader of a language. */
async function gaugeFor(lang: string): Promise<AnyWidget> {
  const element = await draw('gauge', small.gauge);
  element.lang = lang;
  await until(() => part(element, 'base')!.getAttribute('lang') !== '');
  await element.updateComplete;
  return element;
}

describe('registerMessages', () => {
  it('changes elements that are drawn already', async () => {
    const element = await gaugeFor('eo');
    expect(how(element)).to.equal(en.howCalculated);
    VocElement.registerMessages('eo', { howCalculated: 'Kiel kalkulita' });
    await element.updateComplete;
    expect(how(element)).to.equal('Kiel kalkulita');
  });

  it('changes sentences that are made already', async () => {
    VocElement.registerMessages('ro', {});
    const element = await gaugeFor('ro');
    VocElement.registerMessages('ro', { points: (value) => `${value} puncte` });
    await element.updateComplete;
    expect(element.summary).to.contain('3,6 puncte');
  });

  it('serves elements that come later', async () => {
    VocElement.registerMessages('la', { howCalculated: 'Quomodo' });
    expect(how(await gaugeFor('la'))).to.equal('Quomodo');
  });

  it('serves every region of a language', async () => {
    VocElement.registerMessages('fi', { howCalculated: 'Laskentatapa' });
    expect(how(await gaugeFor('fi-SE'))).to.equal('Laskentatapa');
  });

  it('falls back to English for what is not said', async () => {
    VocElement.registerMessages('ar', { howCalculated: '\u0643\u064a\u0641' });
    const element = await gaugeFor('ar');
    expect([how(element), toolsOf(element)]).to.deep.equal(['\u0643\u064a\u0641', en.tools]);
  });

  it('falls back within a record: one name may be said alone', async () => {
    VocElement.registerMessages('hu', { columns: { value: 'Sz\u00e1m' } });
    const headers = (await gaugeFor('hu')).toTable()!.columns.map(({ label }) => label);
    expect(headers.slice(0, 3)).to.deep.equal([
      gaugeEn.columns.measure,
      'Sz\u00e1m',
      en.columns.lower,
    ]);
  });

  it('falls back to simplified Chinese for a reader in Singapore', async () => {
    VocElement.registerMessages('zh-SG', { howCalculated: '\u7b97\u6cd5' });
    const element = await gaugeFor('zh-SG');
    expect([how(element), toolsOf(element)]).to.deep.equal(['\u7b97\u6cd5', zhCN.tools]);
  });

  it('falls back to traditional Chinese for a reader in Macau', async () => {
    VocElement.registerMessages('zh-MO', { tools: '\u5de5\u5177\u5217' });
    const element = await gaugeFor('zh-MO');
    expect([how(element), toolsOf(element)]).to.deep.equal([
      zhTW.howCalculated,
      '\u5de5\u5177\u5217',
    ]);
  });

  it('leaves the languages next to it as they were', async () => {
    VocElement.registerMessages('zh-MY', { howCalculated: 'Kaedah' });
    expect(how(await gaugeFor('zh-CN'))).to.equal(zhCN.howCalculated);
  });

  it('leaves out an entry of another kind than its own', async () => {
    const wrong = {
      sample: 5,
      howCalculated: () => 'x',
      columns: 'Value',
      gauge: null,
      tools: 'T',
    };
    VocElement.registerMessages('sv', wrong as unknown as PartialMessages);
    const element = await gaugeFor('sv');
    expect(element.state).to.equal('ready');
    expect([how(element), toolsOf(element)]).to.deep.equal([en.howCalculated, 'T']);
    expect(texts(element, '.facts')[0]).to.contain('n = 2');
    expect(element.toTable()!.columns[0]!.label).to.equal(gaugeEn.columns.measure);
    expect(element.summary).to.contain('gave a rating of');
  });

  it('adds to what was said before in the same language', async () => {
    VocElement.registerMessages('nl', { howCalculated: 'Berekening' });
    VocElement.registerMessages('nl', { tools: 'Gereedschap' });
    const element = await gaugeFor('nl');
    expect([how(element), toolsOf(element)]).to.deep.equal(['Berekening', 'Gereedschap']);
  });

  it('says words of a language that is there in another way', async () => {
    const element = await gaugeFor('en');
    VocElement.registerMessages('en', { howCalculated: 'The method' });
    try {
      await element.updateComplete;
      expect([how(element), toolsOf(element)]).to.deep.equal(['The method', en.tools]);
    } finally {
      VocElement.registerMessages('en', { howCalculated: en.howCalculated });
    }
    await element.updateComplete;
    expect(how(element)).to.equal('How it’s calculated');
  });

  it('takes functions for sentences', async () => {
    VocElement.registerMessages('da', { sample: (n) => `${n} svar` });
    expect(texts(await gaugeFor('da'), '.facts')[0]).to.match(/^2.625 svar/);
  });

  it('writes numbers as the language does', async () => {
    const element = await gaugeFor('de');
    expect(element.summary).to.contain('78.4%');
    VocElement.registerMessages('de', {});
    await element.updateComplete;
    expect(element.summary.replace('\u00a0', ' ')).to.contain('78,4 %');
  });

  it('is a function of the package as well', async () => {
    registerMessages('it', { howCalculated: 'Calcolo' });
    expect(how(await gaugeFor('it'))).to.equal('Calcolo');
  });
});

/** What the frame says of a document besides its picture, and what it tells the console. */
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { documents } from '../support/small.js';
import { draw, part, place, shadow, texts, until, type AnyWidget } from '../support/elements.js';

const share = { method: 'csat', counts: [6, 14, 41, 152, 97], top: 2 };
const gauge = { type: 'gauge', title: 'Satisfied', subtitle: 'In May', measure: share };

const hand = (element: AnyWidget, document: unknown): void => {
  (element as { data: unknown }).data = document;
};

let told: string[];
let restore: () => void;

beforeEach(() => {
  told = [];
  const { error, warn } = console;
  console.error = (message: string) => told.push(`error ${message}`);
  console.warn = (message: string) => told.push(`warn ${message}`);
  restore = () => Object.assign(console, { error, warn });
});

afterEach(() => restore());

describe('the card of a document with errors', () => {
  it('keeps its title and subtitle', async () => {
    const element = await place('gauge');
    const failed = oneEvent(element, 'voc-error');
    hand(element, { ...gauge, measure: null });
    await failed;
    expect(part(element, 'title')!.textContent).to.equal('Satisfied');
    expect(part(element, 'subtitle')!.textContent).to.equal('In May');
    expect(part(element, 'base')!.getAttribute('aria-label')).to.equal('Satisfied');
  });

  it('has the title of the picture where that is kept', async () => {
    const element = await draw('gauge', gauge);
    const failed = oneEvent(element, 'voc-error');
    hand(element, { ...gauge, title: 'Other', measure: null });
    await failed;
    expect(part(element, 'title')!.textContent).to.equal('Satisfied');
  });

  it('has no title that can’t be read, and none of a document before', async () => {
    const element = await place('gauge');
    hand(element, { ...gauge, measure: null });
    await oneEvent(element, 'voc-error');
    hand(element, { type: 'gauge', title: 5 });
    await oneEvent(element, 'voc-error');
    expect(part(element, 'title')).to.equal(null);
  });

  it('names the element for a document of another type', async () => {
    const element = await place('gauge');
    hand(element, documents.funnel);
    const { problems } = (await oneEvent(element, 'voc-error')).detail;
    expect(problems[0].message).to.equal('This is a funnel document: use <voc-funnel>.');
  });

  it('says where JSON breaks', async () => {
    const element = await place('gauge');
    element.innerHTML = '<script type="application/json">{"type": "gauge",}</script>';
    const { problems } = (await oneEvent(element, 'voc-error')).detail;
    expect(problems[0].message).to.contain('line 1, column 17');
  });
});

describe('JSON with a byte order mark', () => {
  it('is read', async () => {
    const element = await place('gauge');
    element.innerHTML = `<script type="application/json">\ufeff${JSON.stringify(gauge)}</script>`;
    await oneEvent(element, 'voc-ready');
    expect(element.problems).to.deep.equal([]);
  });
});

describe('warnings', () => {
  it('that change what a reader would believe stand above the picture', async () => {
    const element = await draw('gauge', { ...gauge, target: 0.85, titel: 'a' });
    expect(texts(element, '[part="state"] code')).to.deep.equal(['/target']);
    expect(part(element, 'plot')).not.to.equal(null);
  });

  it('are all among the notes on the data', async () => {
    const element = await draw('gauge', { ...gauge, target: 0.85, titel: 'a' });
    shadow(element).querySelector<HTMLButtonElement>('.how')!.click();
    await element.updateComplete;
    expect(texts(element, '.definition code')).to.deep.equal(['/target', '/titel']);
  });
});

describe('the foot', () => {
  const facts = async (fields: object): Promise<string> =>
    texts(await draw('gauge', { ...gauge, ...fields }), '.facts')[0]!;

  it('has the response rate beside n', async () => {
    const sampling = { design: 'sample', invited: 500 };
    expect(await facts({ sampling })).to.equal('n = 310 of 500 invited (62%)');
  });

  it('has the population', async () => {
    const sampling = { design: 'sample', population: 2000 };
    expect(await facts({ sampling })).to.equal('n = 310 of a population of 2,000');
    expect(await facts({ sampling: { ...sampling, invited: 500 } })).to.equal(
      'n = 310 of 500 invited (62%) · population 2,000',
    );
  });

  it('has no rate of more answers than invitations', async () => {
    expect(await facts({ sampling: { design: 'sample', invited: 300 } })).to.equal('n = 310');
  });

  it('says of a census that all are counted', async () => {
    const sampling = { design: 'census' };
    expect(await facts({ sampling })).to.equal('all 310 counted');
    expect(await facts({ sampling, measure: { method: 'value', value: 80 } })).to.equal(
      'a full count',
    );
  });

  it('has the basis under how the figure is calculated', async () => {
    const basis = {
      standard: 'GB/T 19038-2009',
      owner: 'Service quality',
      version: '3',
      counted: { en: 'Order lines by requested date' },
    };
    const element = await draw('gauge', { ...gauge, basis, definition: 'My own words.' });
    shadow(element).querySelector<HTMLButtonElement>('.how')!.click();
    await element.updateComplete;
    expect(texts(element, '.definition p')).to.deep.equal([
      'My own words.',
      'Standard: GB/T 19038-2009',
      'Version: 3',
      'Owner: Service quality',
      'What is counted: Order lines by requested date',
    ]);
  });
});

describe('the console', () => {
  it('hears of all problems of a document in one message', async () => {
    const element = await place('gauge');
    hand(element, { ...gauge, measure: null, titel: 'a' });
    await oneEvent(element, 'voc-error');
    expect(told).to.deep.equal([
      'error <voc-gauge>\n' +
        '/measure wrong-type: Found null; expected an object.\n' +
        '/titel unknown-field: The field "titel" is unknown and ignored; did you mean “title”?',
    ]);
  });

  it('hears of warnings as such', async () => {
    await draw('gauge', { ...gauge, titel: 'a' });
    expect(told.map((line) => line.split(' ', 1)[0])).to.deep.equal(['warn']);
  });

  it('hears nothing of a sound document', async () => {
    await draw('gauge', gauge);
    expect(told).to.deep.equal([]);
  });

  it('hears once of the same document, whatever comes between, and of one that says the same', async () => {
    const element = await place('gauge');
    const [bad, other] = [
      { ...gauge, measure: null },
      { ...gauge, measure: 5 },
    ];
    for (const one of [bad, other, bad, other, bad, { ...other }, { ...other }, null, bad]) {
      hand(element, one);
      await element.updateComplete;
    }
    element.lang = 'zh-CN';
    await element.updateComplete;
    expect(told.length).to.equal(2);
  });

  it('hears of a script’s text once', async () => {
    const element = await place('gauge');
    element.innerHTML = '<script type="application/json">{"type": "gauge"}</script>';
    await oneEvent(element, 'voc-error');
    element.lang = 'zh-TW';
    await element.updateComplete;
    expect(told.length).to.equal(1);
  });
});

describe('data that are not read', () => {
  it('in an attribute get one hint', async () => {
    const element = await fixture(html`<voc-gauge data='{"type":"gauge"}'></voc-gauge>`);
    await until(() => told.length > 0);
    element.remove();
    document.body.append(element);
    await aTimeout(20);
    element.remove();
    expect(told.length).to.equal(1);
    expect(told[0]).to.match(/^warn <voc-gauge> reads no attribute "data"/);
  });

  it('in a script of another type get one hint', async () => {
    const json = JSON.stringify(gauge);
    await fixture(html`<voc-gauge><script type="text/json">${json}</script></voc-gauge>`);
    await until(() => told.length > 0);
    expect(told[0]).to.contain('<script type="application/json">');
  });

  it('get none where data are read', async () => {
    const element = await place('gauge');
    element.innerHTML = `<script type="application/json">${JSON.stringify(gauge)}</script><script type="text/x"></script>`;
    await oneEvent(element, 'voc-ready');
    await aTimeout(20);
    expect(told).to.deep.equal([]);
  });

  it('are read as soon as their script has the right type', async () => {
    const element = await place('gauge');
    element.innerHTML = `<script type="true/application/json">${JSON.stringify(gauge)}</script>`;
    const ready = oneEvent(element, 'voc-ready');
    element.querySelector('script')!.type = 'application/json';
    await ready;
    expect(element.state).to.equal('ready');
  });
});

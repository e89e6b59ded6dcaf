/** An exception that lasts is reported once, shown, and never tried again by itself. */
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Tool } from '../../src/element/tool.js';
import { VocElement } from '../../src/element/voc-element.js';
import { documents } from '../support/small.js';
import { draw, part, place, shadow, until, type AnyWidget } from '../support/elements.js';

const mine = (): never => {
  throw new Error('mine');
};

const gauge = { type: 'gauge', title: 'Rate', measure: { method: 'ratio', part: 1, whole: 4 } };

/** What an element makes the console and the page hear of. */
interface Noise {
  readonly errors: unknown[];
  readonly uncaught: unknown[];
  readonly events: string[];
}

let noise: Noise;
let restore: () => void;

beforeEach(() => {
  noise = { errors: [], uncaught: [], events: [] };
  const { error } = console;
  console.error = (...said: unknown[]) => noise.errors.push(said);
  const uncaught = (event: Event) => {
    noise.uncaught.push(event);
    event.preventDefault();
  };
  const heard = (event: Event) => noise.events.push(event.type);
  const listened = [
    ['error', uncaught],
    ['unhandledrejection', uncaught],
    ['voc-error', heard],
  ] as const;
  for (const [type, listener] of listened) addEventListener(type, listener);
  restore = () => {
    console.error = error;
    for (const [type, listener] of listened) removeEventListener(type, listener);
  };
});

afterEach(() => restore());

/** Counts the updates of an element from now on. */
function countUpdates(element: AnyWidget): () => number {
  const lifecycle = element as unknown as { willUpdate(): void };
  const { willUpdate } = lifecycle;
  let count = 0;
  lifecycle.willUpdate = () => {
    count += 1;
    willUpdate.call(element);
  };
  return () => count;
}

/** What must be so after a failure, also when some time has passed. */
async function expectFailure(element: AnyWidget): Promise<void> {
  await element.updateComplete;
  const updates = countUpdates(element);
  await aTimeout(300);
  expect(element.state).to.equal('failed');
  // One for the size that the message has, and one in which the tables would come: but no loop.
  expect(updates(), 'updates after the failure').to.be.at.most(2);
  expect(noise.errors).to.have.length(1);
  expect(noise.uncaught).to.deep.equal([]);
  expect(noise.events).to.deep.equal(['voc-error']);
  expect(element.problems.map(({ code }) => code)).to.deep.equal(['unreadable']);
  expect(part(element, 'state')!.textContent).to.contain('can’t be shown');
  expect(part(element, 'plot')).to.equal(null);
}

/** The next document is tried again. */
async function expectRecovery(element: AnyWidget, document: object): Promise<void> {
  const ready = oneEvent(element, 'voc-ready');
  (element as { data: unknown }).data = document;
  await ready;
  expect(element.state).to.equal('ready');
  expect(part(element, 'plot')).not.to.equal(null);
  expect(part(element, 'state')).to.equal(null);
  expect(noise.errors).to.have.length(1);
}

describe('a message function of the page that throws', () => {
  it('fails with the first sentence', async () => {
    VocElement.registerMessages('tlh', { gauge: { summary: mine } });
    const element = await place('gauge');
    element.lang = 'tlh';
    (element as { data: unknown }).data = gauge;
    await expectFailure(element);
    element.lang = 'en';
    await element.updateComplete;
    await expectRecovery(element, { ...gauge });
  });

  it('fails an element that was ready before', async () => {
    const element = await place('gauge');
    element.lang = 'vo';
    const ready = oneEvent(element, 'voc-ready');
    (element as { data: unknown }).data = gauge;
    await ready;
    VocElement.registerMessages('vo', { gauge: { summary: mine } });
    await expectFailure(element);
    element.lang = 'en';
    await element.updateComplete;
    await expectRecovery(element, { ...gauge });
  });

  it('fails where the words for problems throw as well', async () => {
    VocElement.registerMessages('ia', {
      gauge: { summary: mine },
      pair: mine,
      problems: { sentence: mine },
    });
    const element = await place('gauge');
    element.lang = 'ia';
    (element as { data: unknown }).data = gauge;
    await expectFailure(element);
  });

  it('throws nothing at a page that asks for words', async () => {
    VocElement.registerMessages('eo', { gauge: { summary: mine } });
    const element = await place('gauge');
    element.lang = 'eo';
    (element as { data: unknown }).data = gauge;
    expect([element.summary, element.toCSV(), element.tables]).to.deep.equal(['', '', []]);
    expect(element.state).to.equal('failed');
    await expectFailure(element);
  });
});

it('an exception while the cursor is drawn stays inside as well', async () => {
  const element = await draw('gauge', gauge);
  Object.assign(element, { drawActive: mine });
  element.highlight('value');
  await expectFailure(element);
});

it('leaves an element that is on no page alone', async () => {
  const element = await draw('gauge', gauge);
  const box = element.parentElement!;
  element.remove();
  element.highlight('value');
  box.append(element);
  await element.updateComplete;
  expect([element.state, noise.errors]).to.deep.equal(['ready', []]);
  expect(shadow(element).querySelector('.tooltip.open')).to.equal(null);
});

describe('a shadow root that is emptied while the element is on no page', () => {
  for (const kind of ['gauge', 'trend'] as const) {
    it(`fails with the next document and recovers with the one after it (${kind})`, async () => {
      const element = await draw(kind, documents[kind]);
      const box = element.parentElement!;
      element.remove();
      shadow(element).innerHTML = '';
      box.append(element);
      (element as { data: unknown }).data = { ...documents[kind] };
      await expectFailure(element);
      await expectRecovery(element, { ...documents[kind] });
    });
  }
});

describe('a tool that throws', () => {
  it('fails the elements that it is for', async () => {
    let broken = false;
    const tool: Tool = {
      icon: 'M0 0h9',
      label: () => (broken ? mine() : 'Mine'),
      fits: () => true,
      active: () => false,
      toggle: () => undefined,
    };
    const element = await draw('gauge', gauge);
    broken = true;
    VocElement.addTool(tool);
    await expectFailure(element);
    broken = false;
    await expectRecovery(element, { ...gauge });
  });
});

describe('a tool whose work throws', () => {
  it('leaves the picture alone and reports it on the console', async () => {
    const element = await draw('gauge', gauge);
    VocElement.addTool({
      icon: 'M0 0h9',
      key: 'm',
      label: () => 'Failing',
      fits: (candidate) => candidate === element,
      active: () => false,
      toggle: mine,
    });
    await element.updateComplete;
    shadow(element).querySelector<HTMLElement>('[title="Failing"]')!.click();
    part(element, 'plot')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'm' }));
    expect([noise.errors.length, noise.uncaught]).to.deep.equal([2, []]);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(part(element, 'plot')).not.to.equal(null);
  });
});

describe('an XHTML page', () => {
  it('shows a plain text in place of each document, and says why once', async () => {
    const url = `${location.origin}/dist/voc-elements.min.js`;
    const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>
      <script>addEventListener('voc-error', () => { window.told = (window.told || 0) + 1; });
      window.said = []; console.error = (error) => { window.said.push(String(error)); };
      addEventListener('unhandledrejection', () => { window.said.push('unhandled'); });</script>
      <script src="${url}"></script></head>
      <body><voc-gauge><script type="application/json">${JSON.stringify(gauge)}</script></voc-gauge><voc-kpi><script type="application/json">${JSON.stringify(documents.kpi)}</script></voc-kpi></body></html>`;
    const source = URL.createObjectURL(new Blob([page], { type: 'application/xhtml+xml' }));
    const frame = await fixture<HTMLIFrameElement>(html`<iframe src=${source}></iframe>`);
    const inside = frame.contentWindow as unknown as Window & { said: string[]; told?: number };
    await until(() => inside.told === 2);
    await aTimeout(100);
    const element = inside.document.querySelector('voc-gauge')!;
    const why =
      'Error: voc-elements draw on HTML pages only, as Lit does: serve this page as text/html.';
    expect([element.state, inside.said, inside.told]).to.deep.equal(['failed', [why], 2]);
    expect(element.shadowRoot!.textContent).to.equal('The document could not be read or shown.');
    (element as { data: unknown }).data = { ...gauge };
    await until(() => inside.told === 3);
    await aTimeout(100);
    expect([element.state, inside.said, inside.told]).to.deep.equal(['failed', [why], 3]);
    URL.revokeObjectURL(source);
  });
});

describe('a page that answers each report by new data', () => {
  const bad = () => ({ type: 'gauge', measure: {} });
  const good = () => ({ ...gauge });
  const answers = {
    'bad data after bad': { event: 'voc-error', made: bad, later: false },
    'good data after good': { event: 'voc-ready', made: good, later: false },
    'bad data after bad, in a microtask': { event: 'voc-error', made: bad, later: true },
    'good data after good, in a microtask': { event: 'voc-ready', made: good, later: true },
  };

  for (const [name, { event, made, later }] of Object.entries(answers)) {
    it(`gets to its other tasks (${name})`, async () => {
      // Two that answer each other are no better than one that answers itself.
      const [one, other] = [await place('gauge'), await place('gauge')];
      let rounds = 0;
      let answering = true;
      const answer = (element: AnyWidget): void => {
        rounds += 1;
        if (answering && rounds < 10_000) (element as { data: unknown }).data = made();
      };
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        from.addEventListener(event, () => {
          if (later) queueMicrotask(() => answer(to));
          else answer(to);
        });
      }
      (one as { data: unknown }).data = made();
      await aTimeout(100);
      answering = false;
      expect(rounds).to.be.within(2, 1000);
      await aTimeout(50);
    });
  }

  it('gets to them where it changes attributes and words', async () => {
    const element = await place('gauge');
    let rounds = 0;
    element.addEventListener('voc-ready', () => {
      rounds += 1;
      element.lang = 'fr';
      VocElement.registerMessages('fr', { close: `Fermer ${rounds}` });
    });
    (element as { data: unknown }).data = { ...gauge };
    await aTimeout(100);
    expect([rounds, element.state]).to.deep.equal([1, 'ready']);
  });
});

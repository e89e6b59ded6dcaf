import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { documents } from '../support/small.js';
import { draw, place, shadow, until, type AnyWidget } from '../support/elements.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** At rest: nothing has changed for some frames. */
async function atRest(element: AnyWidget): Promise<void> {
  let changes = 1;
  const observer = new MutationObserver((records) => (changes += records.length));
  observer.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true });
  while (changes > 0) {
    changes = 0;
    await frame();
    await frame();
    await frame();
  }
  observer.disconnect();
}

/** A trend in a place of some markup; `slot` is where the element goes. */
async function placed(markup: string, style = '', before?: () => void): Promise<AnyWidget> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  const element = document.createElement('voc-trend') as AnyWidget;
  element.style.cssText = style;
  (element as { data: unknown }).data = { ...documents.trend, title: 'T', note: 'A note' };
  const ready = oneEvent(element, 'voc-ready');
  box.querySelector('.place')!.append(element);
  before?.();
  await ready;
  await atRest(element);
  return element;
}

const card = (element: AnyWidget) => shadow(element).querySelector<HTMLElement>('.card')!;
const isBoxed = (element: AnyWidget) => card(element).classList.contains('boxed');

const GIVEN: readonly [name: string, height: number, markup: string, style: string][] = [
  ['a height', 220, '<div class="place"></div>', 'height: 220px'],
  ['its share of a place', 220, '<div class="place" style="height: 220px"></div>', 'height: 100%'],
  ['an aspect ratio', 250, '<div class="place" style="width: 500px"></div>', 'aspect-ratio: 2'],
  [
    'the rest of a column',
    250,
    '<div class="place" style="height: 300px; display: flex; flex-direction: column"><p style="flex: none; height: 50px; margin: 0"></p></div>',
    'flex: 1',
  ],
  [
    'less in a column than it needs',
    190,
    '<div class="place" style="height: 190px; display: flex; flex-direction: column"></div>',
    '',
  ],
  [
    'a row of a grid',
    200,
    '<div class="place" style="height: 400px; display: grid; grid-template-rows: 1fr 1fr"></div>',
    '',
  ],
  [
    'two edges',
    180,
    '<div class="place" style="height: 200px; position: relative"></div>',
    'position: absolute; inset: 10px',
  ],
  ['a greatest height', 150, '<div class="place"></div>', 'max-height: 150px'],
  ['a height as a block', 220, '<div class="place"></div>', 'display: block; height: 220px'],
];

describe('an element that its page gives', () => {
  for (const [name, height, markup, style] of GIVEN) {
    it(`${name} has that height, and its card with it`, async () => {
      const element = await placed(markup, style);
      expect(element.offsetHeight).to.equal(height);
      expect(card(element).offsetHeight).to.equal(height);
      expect(isBoxed(element)).to.equal(true);
      expect(element.parentElement!.scrollHeight).to.equal(element.parentElement!.clientHeight);
    });
  }

  it('another height, again and again, keeps to each', async () => {
    const element = await placed('<div class="place"></div>', 'height: 300px');
    for (const height of [200, 400, 150]) {
      element.style.height = `${height}px`;
      await until(() => card(element).offsetHeight === height);
      await atRest(element);
      expect(card(element).offsetHeight).to.equal(height);
    }
  });

  it('a height no longer takes what it needs', async () => {
    const element = await placed('<div class="place"></div>', 'height: 150px');
    element.style.height = '';
    await until(() => !isBoxed(element));
    await atRest(element);
    const free = await placed('<div class="place"></div>');
    expect(element.offsetHeight).to.equal(free.offsetHeight);
  });

  it('padding of its own keeps inside it', async () => {
    const style = 'box-sizing: border-box; height: 220px; padding: 10px; border: 1px solid';
    const element = await placed('<div class="place"></div>', style);
    expect(card(element).offsetHeight).to.equal(198);
  });
});

describe('an element without a height of its page', () => {
  const NONE: readonly [name: string, markup: string, style: string][] = [
    ['in a page', '<div class="place"></div>', ''],
    [
      'with a share of a place that has none',
      '<div><div class="place"></div></div>',
      'height: 100%',
    ],
    ['with a greatest height above it', '<div class="place"></div>', 'max-height: 2000px'],
    [
      'in a column that has none',
      '<div class="place" style="display: flex; flex-direction: column"></div>',
      '',
    ],
  ];
  for (const [name, markup, style] of NONE) {
    it(`takes what it needs ${name}`, async () => {
      const element = await placed(markup, style);
      expect(isBoxed(element)).to.equal(false);
      expect(shadow(element).querySelector('footer')!.className).not.to.contain('sr');
      expect(element.offsetHeight).to.equal(card(element).offsetHeight);
    });
  }

  for (const display of ['inline', 'contents']) {
    it(`takes what it needs with display: ${display}, before and after it has had a height`, async () => {
      const element = await placed('<div class="place"></div>', `display: ${display}`);
      const needed = card(element).offsetHeight;
      expect([isBoxed(element), needed > 200]).to.deep.equal([false, true]);
      element.style.cssText = 'display: block; height: 150px';
      await until(() => isBoxed(element));
      element.style.cssText = `display: ${display}; height: 150px`;
      await until(() => !isBoxed(element));
      await atRest(element);
      expect(card(element).offsetHeight).to.equal(needed);
    });
  }

  it('is as high as the highest of its row, with its foot at the end', async () => {
    const markup =
      '<div style="display: grid; grid-template-columns: 1fr 1fr"><p style="height: 900px; margin: 0"></p><div class="place" style="display: grid"></div></div>';
    const element = await placed(markup);
    expect(isBoxed(element)).to.equal(false);
    expect(card(element).offsetHeight).to.equal(900);
    const foot = shadow(element).querySelector('footer')!.getBoundingClientRect();
    expect(element.getBoundingClientRect().bottom - foot.bottom).to.be.lessThan(20);
  });

  it('keeps a place for the picture to come', async () => {
    const element = await place('trend');
    await element.updateComplete;
    expect(element.offsetHeight).to.be.at.least(240);
  });
});

describe('the width of an element', () => {
  const CELLS: readonly [name: string, markup: string][] = [
    [
      'a grid',
      '<div style="display: grid; grid-template-columns: 1fr 1fr"><div class="place"></div><p></p></div>',
    ],
    [
      'a row of boxes',
      '<div style="display: flex"><div class="place" style="flex: 1"></div><p style="flex: 1"></p></div>',
    ],
    [
      'a table',
      '<table style="width: 100%; table-layout: auto"><tr><td class="place" style="width: 50%"></td><td></td></tr></table>',
    ],
    ['a float', '<div style="float: left; max-width: 50%" class="place"></div>'],
  ];
  for (const [name, markup] of CELLS) {
    it(`follows its cell in ${name}, down and up again`, async () => {
      const element = await placed(`<div class="outer" style="width: 900px">${markup}</div>`);
      const outer = element.closest<HTMLElement>('.outer')!;
      const width = () => element.offsetWidth;
      const wide = width();
      for (const [outside, least, most] of [
        [400, 150, 200],
        [900, wide, wide],
      ] as const) {
        outer.style.width = `${outside}px`;
        await until(() => width() >= least && width() <= most);
        await atRest(element);
        const plot = shadow(element).querySelector('svg.plot')!;
        expect(Number(plot.getAttribute('width'))).to.be.at.most(width());
        expect(outer.scrollWidth).to.equal(outside);
      }
    });
  }

  it('is a picture’s own in a place that is as wide as its content', async () => {
    const element = await placed(
      '<div style="width: 900px"><span class="place" style="display: inline-block"></span></div>',
    );
    expect(element.offsetWidth).to.equal(480);
  });

  it('is found under a transform', async () => {
    const element = await placed(
      '<div class="place" style="width: 600px; transform: scale(0.5)"></div>',
    );
    expect(Number(shadow(element).querySelector('svg.plot')!.getAttribute('width'))).to.be.above(
      500,
    );
  });

  it('does not swing with a scroll bar that comes and goes with it', async function () {
    const element = await draw('trend', { ...documents.trend, title: 'T' }, 700);
    const box = element.parentElement!;
    box.className = 'scrolling';
    const style = document.createElement('style');
    style.textContent = '.scrolling::-webkit-scrollbar { width: 15px }';
    box.before(style);
    const tall = async (overflow: string) => {
      box.style.overflow = overflow;
      await atRest(element);
      return element.offsetHeight;
    };
    const high = await tall('auto');
    const low = await tall('scroll');
    // Where scroll bars lie over the content there is nothing to swing with.
    if (element.offsetWidth === 700) this.skip();
    expect(low).to.be.below(high);
    box.style.height = `${(high + low) / 2}px`;
    await tall('auto');
    const plot = shadow(element).querySelector('svg.plot')!;
    let drawings = 0;
    new MutationObserver(() => (drawings += 1)).observe(plot, { attributeFilter: ['width'] });
    for (let i = 0; i < 60; i++) await frame();
    expect(drawings).to.be.below(4);
  });
});

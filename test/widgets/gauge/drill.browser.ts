import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { VocGauge } from '../../../src/index.js';
import { indicatorTree as tree } from '../../../stories/gauge/gauge.examples.js';
import { draw, part, place, shadow, texts, until } from '../../support/elements.js';

const drawTree = async (document: object = tree, width = 480): Promise<VocGauge> =>
  (await draw('gauge', document, width)) as unknown as VocGauge;

const plot = (element: VocGauge) => part(element, 'plot') as SVGElement;
const title = (element: VocGauge) => texts(element, '.title')[0];
const levels = (element: VocGauge) => texts(element, '.trail li');
const live = (element: VocGauge) => shadow(element).querySelector('[role="status"]')!.textContent;
const focused = (element: VocGauge) => shadow(element).activeElement;

async function press(element: VocGauge, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

/** A row of the picture by the text of its name. */
const nameOf = (element: VocGauge, name: string): Element =>
  [...plot(element).querySelectorAll('text')].find(({ textContent }) => textContent === name)!;

async function click(element: VocGauge, target: Element): Promise<void> {
  const { left, top, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
  await element.updateComplete;
}

/** The events of an element, in order, with what they tell. */
function heardOf(element: VocGauge): unknown[] {
  const heard: unknown[] = [];
  for (const type of ['voc-ready', 'voc-select', 'voc-path'] as const) {
    element.addEventListener(type, ({ detail }) => {
      const told = detail && ('path' in detail ? detail.path : detail.key);
      heard.push([type, told]);
    });
  }
  return heard;
}

describe('an indicator tree in <voc-gauge>', () => {
  it('opens the item that is clicked, in all that the element says', async () => {
    const element = await drawTree();
    const heard = heardOf(element);
    await click(element, nameOf(element, 'Repair'));
    expect(heard).to.deep.equal([
      ['voc-select', 'repair'],
      ['voc-path', ['repair']],
    ]);
    expect(element.path).to.deep.equal(['repair']);
    expect(title(element)).to.equal('Repair');
    expect(element.summary).to.contain('84.3');
    expect(element.findings.map(({ key }) => key)).to.deep.equal(['on-time']);
    expect(element.toCSV('items')).to.match(/^key[^\n]*\nright-first-time,.*\non-time,.*\n$/s);
    expect(element.data).to.equal(tree);
  });

  it('tells of an item without items of its own, and stays', async () => {
    const element = await drawTree();
    const heard = heardOf(element);
    await click(element, nameOf(element, 'Value for money'));
    expect(heard).to.deep.equal([['voc-select', 'price']]);
    expect(element.path).to.deep.equal([]);
    expect(part(element, 'trail')).to.equal(null);
  });

  it('marks each item that opens, and says so in its tooltip', async () => {
    const element = await drawTree();
    const arrows = plot(element).querySelector('.opens')!.getAttribute('d')!;
    expect(arrows.match(/M/g)).to.have.length(3);
    element.highlight('reception');
    const tips = () => part(element, 'tooltip')!.textContent;
    expect(tips()).to.contain('Click or press Enter to see its items');
    element.highlight('price');
    expect(tips()).not.to.contain('see its items');
  });

  it('is gone down and up by keyboard alone, with the focus on the picture', async () => {
    const element = await drawTree();
    plot(element).focus();
    // The level itself comes first.
    await press(element, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(element.path).to.deep.equal(['reception']);
    expect(texts(element, '.tip-title')).to.deep.equal([]);
    await until(() => live(element).startsWith('Reception: The weighted index is 73.4.'));
    await press(element, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(element.path).to.deep.equal(['reception', 'appointment']);
    expect(focused(element)).to.equal(plot(element));
    await press(element, 'Backspace');
    expect(element.path).to.deep.equal(['reception']);
    await until(() => texts(element, '.tip-title')[0] === 'Appointment');
    await press(element, 'Backspace');
    await press(element, 'Backspace');
    expect(element.path).to.deep.equal([]);
    expect(title(element)).to.equal('After-sales satisfaction index');
    expect(focused(element)).to.equal(plot(element));
  });

  it('leaves the keys of the page alone', async () => {
    const element = await drawTree();
    element.path = ['repair'];
    await element.updateComplete;
    plot(element).focus();
    const keys = { key: 'Backspace', bubbles: true, composed: true };
    plot(element).dispatchEvent(new KeyboardEvent('keydown', { ...keys, altKey: true }));
    expect(element.path).to.deep.equal(['repair']);
  });

  it('shows the way back, each level above a button', async () => {
    const element = await drawTree();
    element.path = ['reception', 'appointment'];
    await element.updateComplete;
    const nav = part(element, 'trail')!;
    expect(nav.localName).to.equal('nav');
    expect(nav.ariaLabel).to.equal('Breadcrumb: After-sales satisfaction index');
    expect(levels(element)).to.deep.equal([
      'After-sales satisfaction index',
      'Reception',
      'Appointment',
    ]);
    const current = nav.querySelector('[aria-current="page"]')!;
    expect(current.textContent).to.equal('Appointment');
    expect(current.querySelector('button')).to.equal(null);
    const heard = heardOf(element);
    const [, reception] = nav.querySelectorAll('button');
    reception!.focus();
    await press(element, 'Enter');
    expect(element.path).to.deep.equal(['reception']);
    expect(heard).to.deep.equal([['voc-path', ['reception']]]);
    expect(levels(element)).to.deep.equal(['After-sales satisfaction index', 'Reception']);
    nav.querySelector('button')!.click();
    await element.updateComplete;
    expect(part(element, 'trail')).to.equal(null);
    // The button is gone; what it brought about has the focus.
    expect(focused(element)).to.equal(plot(element));
  });

  it('calls a whole without a title something in each language', async () => {
    const element = await drawTree({ ...tree, title: undefined });
    element.path = ['repair'];
    for (const [lang, names] of [
      ['en', ['Overall', 'Repair']],
      ['zh-CN', ['总体', '维修']],
      ['zh-TW', ['整體', '維修']],
    ] as const) {
      element.lang = lang;
      await element.updateComplete;
      await until(() => levels(element).join() === names.join());
      expect(title(element)).to.equal(names[1]);
    }
    expect(element.path).to.deep.equal(['repair']);
  });

  it('keeps the level in new data, as far as it is there', async () => {
    const element = await drawTree();
    element.path = ['reception', 'appointment'];
    const [reception, ...others] = tree.measure.method === 'index' ? tree.measure.items : [];
    const again = oneEvent(element, 'voc-ready');
    element.data = { ...tree, note: 'Corrected.' };
    await again;
    expect(element.path).to.deep.equal(['reception', 'appointment']);
    element.data = { type: 'gauge', measure: { method: 'index' } } as unknown as typeof tree;
    await oneEvent(element, 'voc-error');
    expect(element.state).to.equal('invalid');
    expect(element.path).to.deep.equal(['reception', 'appointment']);
    expect(title(element)).to.equal('Appointment');
    const items = [{ ...reception!, items: reception!.items!.slice(1) }, ...others];
    const ready = oneEvent(element, 'voc-ready');
    element.data = { ...tree, measure: { method: 'index', items } };
    await ready;
    expect(element.path).to.deep.equal(['reception']);
    expect(title(element)).to.equal('Reception');
  });

  it('may be told the path before the data, and whatever a page hands over', async () => {
    const element = (await place('gauge')) as unknown as VocGauge;
    element.path = ['reception', 'appointment'];
    const ready = oneEvent(element, 'voc-ready');
    element.data = tree;
    await ready;
    expect(title(element)).to.equal('Appointment');
    element.path = [3, 'reception', null] as unknown as string[];
    expect(element.path).to.deep.equal(['reception']);
    element.path = 'repair' as unknown as string[];
    expect(element.path).to.deep.equal([]);
    element.path = null;
    expect(element.path).to.deep.equal([]);
    element.path = ['nobody'];
    expect(element.path).to.deep.equal([]);
    expect(element.state).to.equal('ready');
  });

  it('opens the item of a key, without a word to the page', async () => {
    const element = await drawTree();
    const heard = heardOf(element);
    element.open('appointment');
    expect(element.path).to.deep.equal(['reception', 'appointment']);
    element.open('price');
    element.open('nobody');
    await element.updateComplete;
    expect(element.path).to.deep.equal(['reception', 'appointment']);
    expect(heard).to.deep.equal([]);
  });

  it('draws once for each level, and not again for the one that is shown', async () => {
    const element = await drawTree();
    element.path = ['repair'];
    await element.updateComplete;
    const shown = plot(element).querySelector('path');
    let updates = 0;
    const observer = new MutationObserver(() => updates++);
    observer.observe(shadow(element), { childList: true, subtree: true, attributes: true });
    element.path = ['repair'];
    element.open('repair');
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    observer.disconnect();
    expect(updates).to.equal(0);
    expect(plot(element).querySelector('path')).to.equal(shown);
  });

  it('tells items of the same key apart', async () => {
    const leaf = (score: number) => [{ key: 'x', weight: 1, score }];
    const inner = (score: number) => [{ key: 'same', weight: 1, items: leaf(score) }];
    const items = [
      { key: 'a', weight: 1, items: inner(50) },
      { key: 'b', weight: 1, items: inner(90) },
    ];
    const element = await drawTree({ type: 'gauge', measure: { method: 'index', items } });
    plot(element).focus();
    // The level; a, same, x; b, same.
    await press(element, ...Array.from({ length: 6 }, () => 'ArrowDown'));
    expect(part(element, 'tooltip')!.textContent).to.contain('90');
    await press(element, 'Enter');
    expect(element.path).to.deep.equal(['b', 'same']);
  });

  for (const [width, height] of [
    [186, 106],
    [240, 160],
    [300, 200],
    [400, 300],
    [640, 320],
  ] as const) {
    it(`has a way back in a card of ${width} x ${height}`, async () => {
      const element = await drawTree(tree, width);
      element.style.height = `${height}px`;
      element.path = ['reception', 'appointment'];
      await element.updateComplete;
      await until(() => part(element, 'trail') !== null && plot(element) !== null);
      await until(() => element.getBoundingClientRect().height === height);
      // What gives way is known once the card is measured at its new size.
      for (const _ of [1, 2, 3]) await new Promise((resolve) => requestAnimationFrame(resolve));
      const card = part(element, 'base')!.getBoundingClientRect();
      const boxes = [...shadow(element).querySelectorAll('.trail button, .title, .plot, .toolbar')];
      for (const box of boxes.map((found) => found.getBoundingClientRect())) {
        expect(box.left).to.be.at.least(card.left - 1);
        expect(box.right).to.be.at.most(card.right + 1);
        expect(box.bottom).to.be.at.most(card.bottom + 1);
      }
      const back = [...shadow(element).querySelectorAll<HTMLButtonElement>('.trail button')].at(
        -1,
      )!;
      expect(back.getBoundingClientRect().width).to.be.above(8);
      const name = back.ariaLabel ?? back.textContent;
      expect(name).to.match(/^(Back to )?Reception$/);
      back.click();
      await element.updateComplete;
      expect(element.path).to.deep.equal(['reception']);
    });
  }
});

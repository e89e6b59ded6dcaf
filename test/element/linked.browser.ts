import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SelectDetail } from '../../src/index.js';
import { draw, part, place, shadow, until, type AnyWidget } from '../support/elements.js';

const groups = {
  type: 'breakdown',
  id: 'by-shop',
  groups: [
    { key: 'north', part: 40, whole: 60 },
    { key: 'south', part: 50, whole: 60 },
  ],
};
const causes = {
  type: 'pareto',
  causes: [
    { key: 'north', count: 40 },
    { key: 'west', count: 20 },
    { key: 'east', count: 10 },
  ],
};
const lines = {
  type: 'trend',
  series: ['north', 'south'].map((key, order) => ({
    key,
    points: [1, 2, 3].map((t) => ({ t: 2000 + t, value: 50 + 10 * order + t })),
  })),
};
const cells = {
  type: 'heatmap',
  rows: [{ key: 'north' }, { key: 'south' }],
  columns: [{ key: 'speed' }, { key: 'care' }],
  cells: [
    [1, 2],
    [3, 4],
  ],
};

/** The frames, and the lines, that mark what is selected. */
const marked = (element: Element): Element[] => [
  ...shadow(element).querySelectorAll('.selection > .selected'),
];

const live = (element: Element): string => shadow(element).querySelector('.live')!.textContent;

/** Two widgets of one group, and one that stands alone. */
async function linked(): Promise<[AnyWidget, AnyWidget, AnyWidget]> {
  const first = await draw('breakdown', groups);
  const second = await draw('pareto', causes);
  const alone = await draw('breakdown', groups);
  for (const element of [first, second]) {
    element.group = 'shops';
    await element.updateComplete;
  }
  return [first, second, alone];
}

async function press(element: Element, ...keys: string[]): Promise<void> {
  (part(element, 'plot') as SVGElement).focus();
  for (const key of keys) await sendKeys({ press: key });
}

describe('a selection of linked elements', () => {
  it('marks the key in all elements of its group, and in no other', async () => {
    const [first, second, alone] = await linked();
    await press(first, 'Home', 'Enter');
    expect([first, second, alone].map((element) => marked(element).length)).to.deep.equal([
      1, 1, 0,
    ]);
    expect(second.selection).to.equal('north');
  });

  it('renders nothing but what marks it', async () => {
    const [first, second] = await linked();
    const pictures = [first, second].map((element) => part(element, 'plot')!);
    let changes = 0;
    const observers = pictures.map((picture) => {
      const observer = new MutationObserver((records) => {
        changes += records.filter(
          ({ target }) => !(target as Element).closest('.selection, .cursor'),
        ).length;
      });
      observer.observe(picture, { subtree: true, childList: true, attributes: true });
      return observer;
    });
    first.selection = 'north';
    expect(second.isUpdatePending).to.equal(false);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    observers.forEach((observer) => observer.disconnect());
    expect(marked(second).length).to.equal(1);
    expect(changes).to.equal(0);
  });

  it('is cleared by Escape, and by another choice of the same', async () => {
    const [first, second] = await linked();
    await press(first, 'Home', 'Enter', 'Escape');
    expect([first.selection, marked(second).length]).to.deep.equal([null, 0]);
    await press(first, 'Home', 'Enter', 'Enter');
    expect([first.selection, marked(second).length]).to.deep.equal([null, 0]);
  });

  it('is told to the page with the id of the document, and so is its end', async () => {
    const [first] = await linked();
    const told: SelectDetail[] = [];
    first.addEventListener('voc-select', ({ detail }) => told.push(detail));
    await press(first, 'Home', 'Enter', 'Escape');
    expect(told.map(({ key, id }) => [key, id])).to.deep.equal([
      ['north', 'by-shop'],
      [null, 'by-shop'],
    ]);
  });

  it('is announced once, where it was made', async () => {
    const [first, second] = await linked();
    await press(first, 'Home', 'Enter');
    await until(() => live(first).startsWith('Selected'));
    expect(live(first)).to.equal('Selected: north, also in 1 other chart');
    expect(live(second)).not.to.contain('Selected');
  });

  it('can be set from outside, and outlives new data', async () => {
    const [first, second] = await linked();
    second.selection = 'south';
    expect(marked(first).length).to.equal(1);
    (first as { data: unknown }).data = { ...groups, groups: [...groups.groups].reverse() };
    await first.updateComplete;
    expect([first.selection, marked(first).length]).to.deep.equal(['south', 1]);
  });

  it('comes with the group that an element joins', async () => {
    const [first] = await linked();
    first.selection = 'north';
    const late = await draw('pareto', causes);
    late.group = 'shops';
    await late.updateComplete;
    expect(marked(late).length).to.equal(1);
    late.group = '';
    await late.updateComplete;
    first.selection = null;
    expect(late.selection).to.equal('north');
  });

  it('marks a line by the key of its series, and all cells of a segment or a metric', async () => {
    const trend = await draw('trend', lines);
    trend.selection = 'south';
    expect(marked(trend).map(({ localName }) => localName)).to.deep.equal(['path']);
    const heatmap = await draw('heatmap', cells);
    heatmap.selection = 'north';
    expect(marked(heatmap).length).to.equal(2);
    heatmap.selection = 'care';
    expect(marked(heatmap).length).to.equal(2);
    heatmap.selection = 'nobody';
    expect(marked(heatmap).length).to.equal(0);
  });

  it('is not made by a choice in an element of no group', async () => {
    const alone = await draw('breakdown', groups);
    await press(alone, 'Home', 'Enter');
    expect([alone.selection, marked(alone).length]).to.deep.equal([null, 0]);
  });

  it('is kept by an element without data until they come', async () => {
    const element = await place('pareto');
    element.selection = 'west';
    (element as { data: unknown }).data = causes;
    await until(() => element.state === 'ready');
    await element.updateComplete;
    expect(marked(element).length).to.equal(1);
  });
});

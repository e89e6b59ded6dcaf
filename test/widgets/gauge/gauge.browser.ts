import { expect, oneEvent } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { gauge } from '../../support/small.js';
import { draw, part, shadow, texts } from '../../support/elements.js';
import { startsIn } from '../../support/geometry.js';

const tree = {
  type: 'gauge',
  measure: {
    method: 'index',
    items: [
      { key: 'delivery', label: 'Delivery', weight: 3, score: 80 },
      { key: 'staff', label: 'Staff', weight: 1, score: 60 },
    ],
  },
};

describe('<voc-gauge>', () => {
  it('shows the key figure, its change and its verdict', async () => {
    const element = await draw('gauge', gauge);
    const shown = texts(element, 'text');
    expect(shown).to.include('78.4%');
    expect(shown.some((text) => text.startsWith('\u25bc 3.6 points'))).to.equal(true);
    expect(shown.some((text) => text.startsWith('target missed'))).to.equal(true);
  });

  for (const variant of ['arc', 'ring', 'bullet']) {
    it(`draws track, level and target as ${variant}`, async () => {
      const element = await draw('gauge', gauge);
      element.setAttribute('variant', variant);
      await element.updateComplete;
      const plot = part(element, 'plot')!;
      const levels = plot.querySelectorAll('[part="mark"]:not(.interval, .answer, .swatch)');
      expect(levels.length).to.equal(1);
      expect(plot.querySelectorAll('[part="target"]').length).to.equal(1);
      expect(plot.querySelectorAll('.interval').length).to.equal(1);
    });
  }

  it('draws a segment for each rating', async () => {
    const element = await draw('gauge', gauge, 400);
    expect(shadow(element).querySelectorAll('path.answer').length).to.equal(5);
  });

  it('has a second table for an index', async () => {
    const element = await draw('gauge', tree);
    expect(element.tables).to.deep.equal(['gauge', 'items']);
    expect(element.toCSV('items')).to.equal(
      'key,label,depth,weight,score,contribution\r\ndelivery,Delivery,0,3,80,60\r\nstaff,Staff,0,1,60,15\r\n',
    );
  });

  it('withholds a small sample everywhere', async () => {
    const element = await draw('gauge', { ...gauge, minimumN: 3000 });
    expect(element.state).to.equal('withheld');
    expect(part(element, 'plot')).to.equal(null);
    expect(element.summary).to.equal('Not shown: fewer than 3,000 answers');
    expect(element.toTable()!.rows[0]!['value']).to.equal(null);
    expect(shadow(element).textContent).not.to.contain('78.4');
  });

  it('says that there are no data where nobody answered', async () => {
    const element = await draw('gauge', {
      type: 'gauge',
      measure: { method: 'ratio', part: 0, whole: 0 },
    });
    expect(element.state).to.equal('empty');
    expect(part(element, 'state')!.textContent).to.contain('No data');
  });

  it('tells of the rating under the pointer', async () => {
    const element = await draw('gauge', gauge, 400);
    const { left, top, width } = shadow(element)
      .querySelectorAll('path.answer')[3]!
      .getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(left + width / 2), Math.round(top + 6)],
    });
    await element.updateComplete;
    expect(part(element, 'tooltip')!.textContent).to.contain('rated 4');
    expect(part(element, 'tooltip')!.textContent).to.contain('1,428');
  });

  it('selects the item that was clicked', async () => {
    const element = await draw('gauge', tree, 400);
    const { left, top } = part(element, 'plot')!.getBoundingClientRect();
    const bars = shadow(element).querySelector('path.answer')!.getAttribute('d')!;
    const { x, y } = startsIn(bars)[1]!;
    const selected = oneEvent(element, 'voc-select');
    await sendMouse({
      type: 'click',
      position: [Math.round(left + x + 4), Math.round(top + y + 4)],
    });
    const { key, datum } = (await selected).detail;
    expect(key).to.equal('staff');
    expect(datum.score).to.equal(60);
  });
});

import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import {
  empty,
  everything,
  invalid,
  protectedCell,
  withheld,
} from '../../../stories/heatmap/heatmap.examples.js';
import { heatmap } from '../../support/small.js';
import { draw, part, place, shadow, texts, type AnyWidget } from '../../support/elements.js';

const plot = (element: AnyWidget): SVGElement => part(element, 'plot') as SVGElement;

/** Presses keys one after the other, on the picture. */
async function press(element: AnyWidget, ...keys: readonly string[]): Promise<void> {
  plot(element).focus();
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

const tip = (element: AnyWidget): string[] => texts(element, '.tooltip .tip-title, .tooltip dd');
const title = (element: AnyWidget): string | undefined => tip(element)[0];

describe('<voc-heatmap>', () => {
  it('writes each value in its cell, and what it is held against', async () => {
    const element = await draw('heatmap', everything, 800);
    const shown = texts(element, 'text');
    for (const text of ['97.3%', '4.31', '39.5 hr', 'target 95%', 'lower is better'])
      expect(shown).to.include(text);
  });

  it('moves by row and by column on the arrow keys, and stays at the edges', async () => {
    const element = await draw('heatmap', heatmap, 480);
    await press(element, 'Home');
    expect(title(element)).to.equal('north \u00b7 on-time');
    await press(element, 'ArrowDown');
    expect(title(element)).to.equal('south \u00b7 on-time');
    await press(element, 'ArrowDown');
    expect(title(element)).to.equal('south \u00b7 on-time');
    await press(element, 'ArrowRight');
    expect(title(element)).to.equal('south \u00b7 friendly');
    await press(element, 'ArrowUp');
    expect(title(element)).to.equal('north \u00b7 friendly');
    await press(element, 'ArrowUp', 'ArrowLeft');
    expect(title(element)).to.equal('north \u00b7 on-time');
  });

  it('enters from outside at the first cell, or at the last', async () => {
    const element = await draw('heatmap', heatmap, 480);
    await press(element, 'ArrowDown');
    expect(title(element)).to.equal('north \u00b7 on-time');
    await press(element, 'Escape', 'ArrowUp');
    expect(title(element)).to.equal('south \u00b7 friendly');
  });

  it('follows the direction of reading sideways', async () => {
    const element = await draw('heatmap', heatmap, 480);
    element.dir = 'rtl';
    await element.updateComplete;
    await press(element, 'Home', 'ArrowLeft');
    expect(title(element)).to.equal('north \u00b7 friendly');
  });

  it('tells of the cell under the pointer', async () => {
    const element = await draw('heatmap', heatmap, 480);
    const { left, bottom } = plot(element).getBoundingClientRect();
    const { right } = plot(element).getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(left + (right - left) * 0.7), Math.round(bottom - 14)],
    });
    await element.updateComplete;
    expect(title(element)).to.match(/^south/);
  });

  it('says what was selected: the segment by its key, the metric in the datum', async () => {
    const element = await draw('heatmap', heatmap, 480);
    const selected = oneEvent(element, 'voc-select');
    await press(element, 'End', 'Enter');
    const { key, datum } = (await selected).detail;
    expect(key).to.equal('south');
    expect(datum).to.include({ row: 'south', column: 'friendly', n: 140, finding: 'worse' });
  });

  it('shows a segment that it is asked to', async () => {
    const element = await draw('heatmap', heatmap, 480);
    element.highlight('south');
    await element.updateComplete;
    expect(title(element)).to.equal('south \u00b7 on-time');
  });

  it('has the matrix as its table, with its sample sizes and its findings', async () => {
    const element = await draw('heatmap', heatmap);
    expect(element.tables).to.deep.equal(['heatmap', 'answers', 'findings']);
    expect(element.toCSV('answers')).to.equal(
      'key,label,on-time,friendly\r\nnorth,north,190,190\r\nsouth,south,140,140\r\n',
    );
    element.showTable = true;
    await element.updateComplete;
    const cells = texts(element, 'table th, table td');
    for (const cell of ['on-time', '72.1%', 'worse']) expect(cells).to.include(cell);
  });

  it('withholds a small cell and its complement everywhere', async () => {
    const element = await draw('heatmap', protectedCell, 480);
    element.showTable = true;
    await element.updateComplete;
    // 17 of 21 on time, and 402 of 421, the next smallest.
    for (const figure of ['81.0%', '95.5%', '402', '421'])
      expect(shadow(element).textContent).not.to.contain(figure);
    expect(element.toCSV()).to.contain('islands,Islands,,');
    expect(element.toCSV()).to.contain('west,West,,');
    const whole = await draw('heatmap', withheld);
    expect(whole.state).to.equal('withheld');
  });

  it('waits, is empty, names problems and keeps the last good picture', async () => {
    const element = await place('heatmap');
    expect(element.state).to.equal('loading');
    (element as { data: unknown }).data = empty;
    await oneEvent(element, 'voc-ready');
    expect(element.state).to.equal('empty');
    (element as { data: unknown }).data = heatmap;
    await oneEvent(element, 'voc-ready');
    (element as { data: unknown }).data = invalid;
    await oneEvent(element, 'voc-error');
    expect(element.state).to.equal('invalid');
    expect(plot(element)).not.to.equal(null);
    expect(element.problems.map(({ path }) => path)).to.deep.equal([
      '/minimumN',
      '/columns/0/unit',
      '/cells/0',
    ]);
  });
});

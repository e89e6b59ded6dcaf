import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { everything, invalid } from '../../../stories/matrix/matrix.examples.js';
import { matrix } from '../../support/small.js';
import { draw, part, place, shadow, texts, type AnyWidget } from '../../support/elements.js';

async function press(element: AnyWidget, ...keys: readonly string[]): Promise<void> {
  (part(element, 'plot') as SVGElement).focus();
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

const tip = (element: AnyWidget): string[] => texts(element, '.tooltip .tip-title, .tooltip dd');

describe('<voc-matrix>', () => {
  it('names what to improve, with its rank, and the quadrants', async () => {
    const element = await draw('matrix', matrix, 640);
    const shown = texts(element, 'text');
    expect(shown).to.include('1 Price');
    expect(shown).to.include('CONCENTRATE HERE');
    expect(element.summary).to.contain('Improve \u201cPrice\u201d first');
  });

  it('draws the intervals of what is unclear, and those of another while it is active', async () => {
    const element = await draw('matrix', everything, 800);
    const parts = (selector: string) =>
      shadow(element).querySelectorAll(`.plot ${selector}`).length;
    expect([parts('.cross'), parts('.reach')]).to.deep.equal([1, 0]);
    await press(element, 'Home');
    expect([parts('.cross'), parts('.reach')]).to.deep.equal([1, 1]);
    await press(element, 'Escape');
    expect(parts('.reach')).to.equal(0);
  });

  it('goes along the items by keyboard, what to improve first', async () => {
    const element = await draw('matrix', matrix, 640);
    await press(element, 'Home');
    expect(tip(element)).to.deep.equal(['Price', '4.40', '2.60', 'concentrate here', '1']);
    await press(element, 'End');
    expect(tip(element)[0]).to.equal('Parking');
  });

  it('tells of an item under the pointer, by its point and by its name', async () => {
    const element = await draw('matrix', matrix, 640);
    const name = [...shadow(element).querySelectorAll('.plot text')].find(
      ({ textContent }) => textContent === '1 Price',
    )!;
    const { left, top, width, height } = name.getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    await element.updateComplete;
    expect(tip(element)[0]).to.equal('Price');
  });

  it('says what was selected, by key and figures', async () => {
    const element = await draw('matrix', matrix, 640);
    const chosen = oneEvent(element, 'voc-select');
    await press(element, 'Home', 'Enter');
    const { detail } = await chosen;
    expect(detail.key).to.equal('price');
    expect(detail.datum).to.include({ quadrant: 'concentrate-here', rank: 1, performance: 2.6 });
  });

  it('has its names in a list where it is narrow', async () => {
    const element = await draw('matrix', matrix, 300);
    const shown = texts(element, 'text');
    for (const name of ['Price', 'Staff', 'Parking', 'Coffee']) expect(shown).to.include(name);
  });

  it('names every problem of a document', async () => {
    const element = await place('matrix');
    const failed = oneEvent(element, 'voc-error');
    (element as { data: unknown }).data = invalid;
    await failed;
    expect(element.problems.map(({ code }) => code)).to.include.members([
      'wrong-type',
      'duplicate-key',
      'wrong-value',
    ]);
  });
});

import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { invalid } from '../../../stories/kano/kano.examples.js';
import { kano } from '../../support/small.js';
import { draw, part, place, shadow, texts, type AnyWidget } from '../../support/elements.js';

async function press(element: AnyWidget, ...keys: readonly string[]): Promise<void> {
  (part(element, 'plot') as SVGElement).focus();
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

const tip = (element: AnyWidget): string[] => texts(element, '.tooltip .tip-title, .tooltip dd');

describe('<voc-kano>', () => {
  it('names features and regions, and opens what is not separable', async () => {
    const element = await draw('kano', kano, 800);
    const shown = texts(element, 'text');
    expect(shown).to.include.members([
      'Edge grip',
      'Service',
      'MUST-BE (SATISFIED)',
      'INDIFFERENT',
    ]);
    expect(shadow(element).querySelector('.plot .open')).not.to.equal(null);
  });

  it('goes along the features by keyboard, with their intervals', async () => {
    const element = await draw('kano', kano, 800);
    await press(element, 'Home');
    expect(tip(element).slice(0, 3)).to.deep.equal([
      'Edge grip',
      'One-dimensional (desired)',
      '0.57',
    ]);
    expect(shadow(element).querySelector('.plot .reach')).not.to.equal(null);
    await press(element, 'End');
    expect(tip(element)[0]).to.equal('Ease of turn');
  });

  it('says what was selected, by key and figures', async () => {
    const element = await draw('kano', kano, 800);
    const chosen = oneEvent(element, 'voc-select');
    await press(element, 'Home', 'Enter');
    const { detail } = await chosen;
    expect(detail.key).to.equal('a');
    expect(detail.datum).to.include({ category: 'O', separable: 'separable', n: 296 });
  });

  it('names every problem of a document', async () => {
    const element = await place('kano');
    const failed = oneEvent(element, 'voc-error');
    (element as { data: unknown }).data = invalid;
    await failed;
    expect(element.problems.map(({ path }) => path)).to.include.members([
      '/items/0/counts/Q',
      '/items/1/answers',
      '/items/2/counts',
    ]);
  });
});

import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { everything, withheld } from '../../../stories/comparison/comparison.examples.js';
import { comparison } from '../../support/small.js';
import { draw, part, shadow, texts, type AnyWidget } from '../../support/elements.js';

/** Presses keys one after the other, on the picture. */
async function press(element: AnyWidget, ...keys: readonly string[]): Promise<void> {
  (part(element, 'plot') as SVGElement).focus();
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

const tip = (element: AnyWidget): string[] => texts(element, '.tooltip .tip-title, .tooltip dd');

describe('<voc-comparison>', () => {
  it('shows the limits, and names the units beyond them in plot and list', async () => {
    const element = await draw('comparison', everything, 640);
    const shown = texts(element, 'text');
    expect(shown.filter((text) => text === 'Shop 4').length).to.equal(2);
    expect(shown).to.include('overall 78.0%');
    expect(shadow(element).querySelectorAll('.plot [part="band"]').length).to.be.greaterThan(3);
  });

  it('goes along the units by keyboard, in the order of the document', async () => {
    const element = await draw('comparison', comparison);
    await press(element, 'Home');
    expect(tip(element).slice(0, 2)).to.deep.equal(['Harbour', '77.5%']);
    await press(element, 'ArrowRight');
    expect(tip(element)[0]).to.equal('Centre');
    await press(element, 'End');
    expect(tip(element)[0]).to.equal('Airport');
  });

  it('tells the page which unit was chosen', async () => {
    const element = await draw('comparison', comparison);
    const chosen = oneEvent(element, 'voc-select');
    await press(element, 'End', 'Enter');
    const { detail } = (await chosen) as CustomEvent<{ key: string; datum: { finding: string } }>;
    expect([detail.key, detail.datum.finding]).to.deep.equal(['c', 'worse']);
  });

  it('shows nothing of what is withheld', async () => {
    const element = await draw('comparison', withheld);
    expect(shadow(element).querySelector('.plot')).to.equal(null);
    expect(element.findings).to.deep.equal([]);
  });
});

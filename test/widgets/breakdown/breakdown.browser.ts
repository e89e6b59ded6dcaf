import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { everything, withheld } from '../../../stories/breakdown/breakdown.examples.js';
import { breakdown } from '../../support/small.js';
import { draw, part, shadow, texts, type AnyWidget } from '../../support/elements.js';

/** Presses keys one after the other, on the picture. */
async function press(element: AnyWidget, ...keys: readonly string[]): Promise<void> {
  (part(element, 'plot') as SVGElement).focus();
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

const tip = (element: AnyWidget): string[] => texts(element, '.tooltip .tip-title, .tooltip dd');

describe('<voc-breakdown>', () => {
  it('shows each group with its figure, its sign and the value of all', async () => {
    const element = await draw('breakdown', everything, 640);
    const shown = texts(element, 'text');
    for (const text of ['WeChat', '83.8%', '\u25b2', '\u25bc', 'overall 68.5%', 'target 70%']) {
      expect(shown).to.include(text);
    }
    const lines = shadow(element).querySelectorAll('.plot .overall, .plot .target');
    expect(lines.length).to.equal(2);
  });

  it('goes along the groups by keyboard, in the order in which they are drawn', async () => {
    const element = await draw('breakdown', breakdown);
    await press(element, 'Home');
    expect(tip(element).slice(0, 2)).to.deep.equal(['North', '90.0%']);
    await press(element, 'ArrowDown');
    expect(tip(element)[0]).to.equal('East');
    await press(element, 'End');
    expect(tip(element)[0]).to.equal('South');
  });

  it('tells the page which group was chosen', async () => {
    const element = await draw('breakdown', breakdown);
    const chosen = oneEvent(element, 'voc-select');
    await press(element, 'Home', 'Enter');
    const { detail } = (await chosen) as CustomEvent<{ key: string; datum: { finding: string } }>;
    expect([detail.key, detail.datum.finding]).to.deep.equal(['north', 'unclear']);
  });

  it('shows nothing of what is withheld', async () => {
    const element = await draw('breakdown', withheld);
    expect(shadow(element).querySelector('.plot')).to.equal(null);
    expect(element.toCSV()).not.to.include('268');
  });
});

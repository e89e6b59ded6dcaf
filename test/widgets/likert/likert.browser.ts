import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { everything, gaps } from '../../../stories/likert/likert.examples.js';
import { draw, part, shadow, texts, type AnyWidget } from '../../support/elements.js';

const plot = (element: AnyWidget): SVGElement => part(element, 'plot') as SVGElement;

async function press(element: AnyWidget, ...keys: readonly string[]): Promise<void> {
  plot(element).focus();
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

const tip = (element: AnyWidget): string[] => texts(element, '.tooltip .tip-title, .tooltip dd');

describe('<voc-likert>', () => {
  it('shows each question with its shares and its net', async () => {
    const element = await draw('likert', everything, 800);
    const shown = texts(element, 'text');
    for (const text of ['Staff are friendly', '49.0%', '+73.9', '310'])
      expect(shown).to.include(text);
  });

  it('writes shares in the colour of the surface, on bars that are dark enough', async () => {
    const element = await draw('likert', everything, 800);
    const inside = shadow(element).querySelector('text.inside')!;
    const surface = getComputedStyle(part(element, 'base')!).backgroundColor;
    expect(getComputedStyle(inside).fill).to.equal(surface);
  });

  it('gives each option a colour of its own', async () => {
    const element = await draw('likert', everything, 800);
    const fills = [
      '.below.shade-1',
      '.below.shade-3',
      '.neutral',
      '.above.shade-3',
      '.above.shade-1',
    ].map((selector) => getComputedStyle(shadow(element).querySelector(selector)!).fill);
    expect(new Set(fills).size).to.equal(5);
  });

  it('reaches every question by keyboard and tells all of its answers', async () => {
    const element = await draw('likert', gaps, 480);
    await press(element, 'ArrowDown');
    expect(tip(element).slice(0, 3)).to.deep.equal(['Staff are friendly', '2.0%', '4.5%']);
    await press(element, 'End');
    expect(tip(element)[0]).to.equal('Night service helps');
  });

  it('says which question is chosen', async () => {
    const element = await draw('likert', everything, 480);
    const chosen = oneEvent(element, 'voc-select') as Promise<CustomEvent<{ key: string }>>;
    await press(element, 'Home', 'Enter');
    expect((await chosen).detail.key).to.equal('staff');
  });

  it('has the options as columns of its table', async () => {
    const element = await draw('likert', everything, 480);
    const { columns } = element.toTable()!;
    expect(columns.map(({ label }) => label)).to.include('Strongly disagree');
    expect(element.toCSV().split('\r\n')[0]).to.equal(
      'key,label,n,option-1,option-2,option-3,option-4,option-5,net,lower,upper',
    );
  });
});

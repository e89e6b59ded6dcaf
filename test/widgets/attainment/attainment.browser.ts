import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { dealer, everything } from '../../../stories/attainment/attainment.examples.js';
import { draw, part, shadow, texts, type AnyWidget } from '../../support/elements.js';

const plot = (element: AnyWidget): SVGElement => part(element, 'plot') as SVGElement;

async function press(element: AnyWidget, ...keys: readonly string[]): Promise<void> {
  plot(element).focus();
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

const tip = (element: AnyWidget): string[] => texts(element, '.tooltip .tip-title, .tooltip dd');

describe('<voc-attainment>', () => {
  it('shows rows, total and what is taken off it', async () => {
    const element = await draw('attainment', dealer, 640);
    const shown = texts(element, 'text');
    for (const text of ['Output value', '110.0%', '104.5%', '\u221210.5', '89.3%']) {
      expect(shown).to.include(text);
    }
  });

  it('reaches rows, total, gate and penalties by keyboard', async () => {
    const element = await draw('attainment', dealer, 640);
    const titles: string[] = [];
    for (let step = 0; step < 7; step++) {
      await press(element, 'ArrowDown');
      titles.push(tip(element)[0]!);
    }
    expect(titles).to.deep.equal([
      'Output value',
      'Vehicle intake',
      'Total',
      'Manufacturer\u2019s audit',
      'Service score',
      'Substantiated complaints',
      'After deductions',
    ]);
  });

  it('tells how far a row is behind', async () => {
    const element = await draw('attainment', everything, 480);
    await press(element, 'Home', 'ArrowDown');
    expect(tip(element)).to.include.members([
      'Receivables collected',
      '63.0%',
      'behind',
      '\u221212.0',
    ]);
  });

  it('draws the time elapsed thinner than the target', async () => {
    const element = await draw('attainment', everything, 640);
    const width = (style: string) =>
      parseFloat(getComputedStyle(shadow(element).querySelector(`.${style}`)!).strokeWidth);
    expect(width('elapsed')).to.be.lessThan(width('goal'));
  });

  it('says which penalty is chosen', async () => {
    const element = await draw('attainment', dealer, 480);
    const chosen = oneEvent(element, 'voc-select') as Promise<
      CustomEvent<{ key: string; datum: { percent: number } }>
    >;
    await press(element, 'End', 'ArrowUp', 'Enter');
    const { key, datum } = (await chosen).detail;
    expect([key, datum.percent]).to.deep.equal(['complaints', 5]);
  });
});

import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { everything, invalid } from '../../../stories/contribution/contribution.examples.js';
import { draw, part, place, shadow, texts, type AnyWidget } from '../../support/elements.js';
import { contribution } from '../../support/small.js';

const plot = (element: AnyWidget): SVGElement => part(element, 'plot') as SVGElement;

/** Presses keys one after the other, on the picture. */
async function press(element: AnyWidget, ...keys: readonly string[]): Promise<void> {
  plot(element).focus();
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

const tip = (element: AnyWidget): string[] => texts(element, '.tooltip .tip-title, .tooltip dd');

describe('<voc-contribution>', () => {
  it('shows base, parts and total, each in its form', async () => {
    const element = await draw('contribution', everything, 640);
    const shown = texts(element, 'text');
    for (const text of ['Base', '+12.4', '−8.6', 'Total (incomplete)', '66.0', 'n/a'])
      expect(shown).to.include(text);
    for (const style of ['up', 'down', 'sum', 'connector'])
      expect(shadow(element).querySelector(`.plot .${style}`), style).not.to.equal(null);
  });

  it('draws additions filled and deductions open', async () => {
    const element = await draw('contribution', contribution);
    const styleOf = (style: string) =>
      getComputedStyle(shadow(element).querySelector(`.plot .${style}`)!);
    expect(styleOf('up').fill).to.equal(styleOf('up').stroke);
    expect(styleOf('down').fill).not.to.equal(styleOf('down').stroke);
  });

  it('goes along base, parts and total by keyboard', async () => {
    const element = await draw('contribution', everything);
    await press(element, 'Home');
    expect(tip(element)).to.deep.equal(['Base', '40.0']);
    await press(element, 'ArrowDown');
    expect(tip(element)).to.deep.equal(['Attitude', '+12.4', '52.4']);
    await press(element, 'End');
    expect(tip(element)).to.deep.equal(['Total (incomplete)', '66.0']);
  });

  it('says what was selected, by key and figures', async () => {
    const element = await draw('contribution', contribution);
    const part2 = oneEvent(element, 'voc-select');
    await press(element, 'Home', 'ArrowDown', 'Enter');
    const { key, datum } = (await part2).detail;
    expect(key).to.equal('technique');
    expect(datum).to.include({ value: 8.25, before: 12.5, running: 20.75 });
    const total = oneEvent(element, 'voc-select');
    await press(element, 'End', 'Enter');
    expect((await total).detail).to.deep.equal({
      key: 'total',
      datum: { total: 14.25, missing: 1 },
      id: null,
    });
  });

  it('has a table whose values add up to the total', async () => {
    const element = await draw('contribution', contribution);
    expect(element.toCSV()).to.equal(
      'key,label,value,running\r\nattitude,Attitude,12.5,12.5\r\ntechnique,Technical skill,8.25,20.75\r\ncomplaints,Complaints,-6.5,14.25\r\nerrors,Errors,,\r\ntotal,Total,,14.25\r\n',
    );
  });

  it('is empty where all is missing, names problems and keeps the last good picture', async () => {
    const element = await place('contribution');
    (element as { data: unknown }).data = { ...contribution, items: [{ key: 'a', value: null }] };
    await oneEvent(element, 'voc-ready');
    expect(element.state).to.equal('empty');
    (element as { data: unknown }).data = contribution;
    await oneEvent(element, 'voc-ready');
    (element as { data: unknown }).data = invalid;
    await oneEvent(element, 'voc-error');
    expect(element.state).to.equal('invalid');
    expect(plot(element)).not.to.equal(null);
    expect(element.problems.map(({ path }) => path)).to.include.members([
      '/base',
      '/items/0/value',
      '/items/1/key',
    ]);
  });
});

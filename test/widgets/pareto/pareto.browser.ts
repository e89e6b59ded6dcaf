import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { everything, invalid } from '../../../stories/pareto/pareto.examples.js';
import { draw, part, place, shadow, texts, type AnyWidget } from '../../support/elements.js';
import { pareto } from '../../support/small.js';

const plot = (element: AnyWidget): SVGElement => part(element, 'plot') as SVGElement;

/** Presses keys one after the other, on the picture. */
async function press(element: AnyWidget, ...keys: readonly string[]): Promise<void> {
  plot(element).focus();
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

const tip = (element: AnyWidget): string[] => texts(element, '.tooltip .tip-title, .tooltip dd');
const count = (element: AnyWidget, selector: string): number =>
  shadow(element).querySelectorAll(`.plot ${selector}`).length;

describe('<voc-pareto>', () => {
  it('shows the causes by size, the vital few apart, with line and threshold', async () => {
    const element = await draw('pareto', pareto, 640);
    const shown = texts(element, 'text');
    const names = [
      'Delivered late',
      'Damaged goods',
      'Wrong goods',
      'Mistakes in the invoice',
      'Other',
    ];
    expect(shown.filter((text) => names.includes(text))).to.deep.equal(names);
    expect(shown).to.include('80%');
    for (const selector of ['.vital', '.trivial', '.line', '[part="target"]'])
      expect(count(element, selector), selector).to.be.greaterThan(0);
  });

  it('goes along the causes by keyboard', async () => {
    const element = await draw('pareto', pareto);
    await press(element, 'Home');
    expect(tip(element)).to.deep.equal([
      'Delivered late',
      '94',
      '31.3%',
      '31.3%',
      'Yes',
      '71',
      '▲ 23',
    ]);
    await press(element, 'End');
    // What is lumped together is neither vital nor not.
    expect(tip(element)).to.deep.equal(['Other', '27', '9.0%', '100.0%', '31', '▼ 4']);
    await press(element, 'Escape');
    expect(tip(element)).to.deep.equal([]);
  });

  it('says what was selected, by key and figures', async () => {
    const element = await draw('pareto', pareto);
    const chosen = oneEvent(element, 'voc-select');
    await press(element, 'Home', 'ArrowDown', 'Enter');
    const { key, datum } = (await chosen).detail;
    expect(key).to.equal('damaged');
    expect(datum).to.include({ count: 80, vital: true, previous: 86, change: -6 });
  });

  it('has tables of causes, costs and the period before', async () => {
    const element = await draw('pareto', everything);
    expect(element.tables).to.deep.equal(['pareto', 'costs', 'comparison']);
    const [header, first] = element.toCSV().split('\r\n');
    expect(header).to.equal('key,label,count,share,cumulative,vital');
    expect(first).to.match(/^late,Delivered late,94,26\.03878\d*,26\.03878\d*,yes$/);
  });

  it('withholds a small sample everywhere', async () => {
    const element = await draw('pareto', { ...pareto, minimumN: 1000 });
    expect(element.state).to.equal('withheld');
    expect(part(element, 'plot')).to.equal(null);
    expect(element.toCSV()).not.to.match(/\d/);
    expect(shadow(element).textContent).not.to.contain('94');
  });

  it('is empty without causes, names problems and keeps the last good picture', async () => {
    const element = await place('pareto');
    (element as { data: unknown }).data = { ...pareto, causes: [] };
    await oneEvent(element, 'voc-ready');
    expect(element.state).to.equal('empty');
    (element as { data: unknown }).data = pareto;
    await oneEvent(element, 'voc-ready');
    (element as { data: unknown }).data = invalid;
    await oneEvent(element, 'voc-error');
    expect(element.state).to.equal('invalid');
    expect(plot(element)).not.to.equal(null);
    expect(element.problems.map(({ path }) => path)).to.include.members(['/threshold', '/limit']);
  });
});

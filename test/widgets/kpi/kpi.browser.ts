import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { everything, invalid, noEvidence, targetBand } from '../../../stories/kpi/kpi.examples.js';
import { kpi } from '../../support/small.js';
import { draw, part, place, shadow, texts, type AnyWidget } from '../../support/elements.js';

const plot = (element: AnyWidget): SVGElement => part(element, 'plot') as SVGElement;

/** Presses keys one after the other, on the picture. */
async function press(element: AnyWidget, ...keys: readonly string[]): Promise<void> {
  plot(element).focus();
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

const tip = (element: AnyWidget): string[] => texts(element, '.tooltip .tip-title, .tooltip dd');

describe('<voc-kpi>', () => {
  it('shows the figure, its changes and its target', async () => {
    const element = await draw('kpi', everything, 480);
    const shown = texts(element, 'text');
    expect(shown).to.include('80.3%');
    expect(shown.some((text) => text.startsWith('\u25b2 5.6 points'))).to.equal(true);
    expect(shown).to.include('target met (75%)');
  });

  it('calls nothing without evidence', async () => {
    const element = await draw('kpi', noEvidence);
    expect(texts(element, 'text')).to.include('target 85: 4.7 below');
    expect(element.toTable()!.rows[0]!['verdict']).to.equal(null);
    expect(shadow(element).querySelector('.plot .positive, .plot .negative')).to.equal(null);
  });

  it('draws a spark line with its newest point and the target', async () => {
    const element = await draw('kpi', kpi);
    const parts = (selector: string) =>
      shadow(element).querySelectorAll(`.plot ${selector}`).length;
    expect([parts('.line'), parts('.last'), parts('[part="target"]')]).to.deep.equal([1, 1, 1]);
    const banded = await draw('kpi', targetBand);
    expect(shadow(banded).querySelectorAll('.target-band[part="target"]').length).to.equal(1);
  });

  it('goes along the level and the points by keyboard', async () => {
    const element = await draw('kpi', kpi);
    await press(element, 'Home');
    expect(tip(element)[0]).to.equal('80.3%');
    await press(element, 'ArrowRight');
    expect(tip(element)).to.deep.equal(['Q1 2026', '71.4%', 'target 75%']);
    await press(element, 'End');
    expect(tip(element)[0]).to.equal('Q3 2026');
    await press(element, 'Escape');
    expect(tip(element)).to.deep.equal([]);
  });

  it('tells of the point under the pointer', async () => {
    const element = await draw('kpi', kpi, 400);
    const { right, top } = shadow(element).querySelector('.last')!.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(right - 4), Math.round(top + 4)] });
    await element.updateComplete;
    expect(tip(element)[0]).to.equal('Q3 2026');
  });

  it('says what was selected, by key and figures', async () => {
    const element = await draw('kpi', kpi);
    const point = oneEvent(element, 'voc-select');
    await press(element, 'End', 'Enter');
    expect((await point).detail).to.deep.equal({
      key: '2026-Q3',
      datum: { t: '2026-Q3', value: 80.3 },
      id: null,
    });
    const level = oneEvent(element, 'voc-select');
    await press(element, 'Home', 'Enter');
    const { key, datum } = (await level).detail;
    expect(key).to.equal('value');
    expect(datum).to.include({ n: 310, target: 75, verdict: 'met', standing: null });
  });

  it('shows a point that it is asked to', async () => {
    const element = await draw('kpi', kpi);
    element.highlight('2026-Q2');
    await element.updateComplete;
    expect(tip(element)[0]).to.equal('Q2 2026');
  });

  it('has a table of the level, one of comparisons and one of the spark line', async () => {
    const element = await draw('kpi', kpi);
    expect(element.tables).to.deep.equal(['kpi', 'comparisons', 'spark']);
    expect(element.toCSV('spark')).to.equal(
      't,value\r\n2026-Q1,71.4\r\n2026-Q2,74.7\r\n2026-Q3,80.3\r\n',
    );
    element.showTable = true;
    await element.updateComplete;
    const cells = texts(element, 'table th, table td');
    for (const cell of [
      'CSAT',
      '80.3%',
      'target met',
      'Compared with',
      'not significant',
      'Q3 2026',
    ])
      expect(cells).to.include(cell);
  });

  it('withholds a small sample everywhere, its history included', async () => {
    const element = await draw('kpi', { ...everything, minimumN: 1000 });
    expect(element.state).to.equal('withheld');
    expect(part(element, 'plot')).to.equal(null);
    expect(element.summary).to.equal('Not shown: fewer than 1,000 answers');
    expect(element.tables).to.deep.equal(['kpi']);
    expect(shadow(element).textContent).not.to.contain('80.3');
  });

  it('waits, is empty, names problems and keeps the last good picture', async () => {
    const element = await place('kpi');
    expect(element.state).to.equal('loading');
    const measure = { method: 'csat', counts: [0, 0, 0] };
    (element as { data: unknown }).data = { type: 'kpi', measure };
    await oneEvent(element, 'voc-ready');
    expect(element.state).to.equal('empty');
    (element as { data: unknown }).data = kpi;
    await oneEvent(element, 'voc-ready');
    expect(element.state).to.equal('ready');
    element.data = invalid;
    await oneEvent(element, 'voc-error');
    expect(element.state).to.equal('invalid');
    expect(plot(element)).not.to.equal(null);
    expect(element.problems.map(({ path }) => path)).to.deep.equal([
      '/direction',
      '/target',
      '/compare/0/kind',
      '/compare/1/value',
    ]);
  });

  it('shows a figure that there is none of beside its history', async () => {
    const measure = { method: 'ratio', part: 0, whole: 0 };
    const element = await draw('kpi', { ...kpi, measure, previous: null });
    expect(element.state).to.equal('ready');
    expect(texts(element, 'text')).to.include('n/a');
  });
});

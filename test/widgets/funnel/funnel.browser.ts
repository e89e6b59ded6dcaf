import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '../../support/elements.js';
import { startsIn } from '../../support/geometry.js';
import '../../../src/define/funnel.js';
import type { VocFunnel } from '../../../src/widgets/funnel/funnel.element.js';
import type { FunnelDocument } from '../../../src/widgets/funnel/funnel.schema.js';
import { everything, two } from './documents.js';

const HEADER =
  'key,label,count,of-base,of-previous,pending,unknown,dropped,median-hours,p90-hours,within-target';

async function funnel(data: unknown, { width = 720, lang = 'en', theme = 'light' } = {}) {
  const box = await fixture<HTMLElement>(html`<div lang=${lang} theme=${theme}></div>`);
  box.style.setProperty('width', `${width}px`);
  const element = document.createElement('voc-funnel');
  (element as { data: unknown }).data = data;
  const settled = Promise.race([oneEvent(element, 'voc-ready'), oneEvent(element, 'voc-error')]);
  box.append(element);
  await settled;
  await element.updateComplete;
  return element;
}

const queryAll = (element: VocFunnel, selector: string): Element[] => [
  ...element.shadowRoot!.querySelectorAll(selector),
];
const query = (element: VocFunnel, selector: string): Element => {
  const match = element.shadowRoot!.querySelector(selector);
  if (!match) throw new Error(`no ${selector}`);
  return match;
};
/** The announcement of the datum reached by keyboard, once the live region has it. */
async function announcement(element: VocFunnel): Promise<string> {
  await until(() => query(element, '[role="status"]').textContent !== '');
  return query(element, '[role="status"]').textContent;
}
/** The number of shapes in the paths of a selector. */
const blocks = (element: VocFunnel, selector: string): number =>
  queryAll(element, selector)
    .map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0);
const labels = (element: VocFunnel): (string | null)[] =>
  queryAll(element, '.plot text').map(({ textContent }) => textContent);

function press(element: VocFunnel, ...keys: string[]): void {
  for (const key of keys) {
    query(element, '.plot').dispatchEvent(new KeyboardEvent('keydown', { key }));
  }
}

/** A click on a bar of the picture, by its place from the top. */
function click(element: VocFunnel, bar: number): void {
  const { left, top } = query(element, '.plot').getBoundingClientRect();
  const { x, y } = startsIn(query(element, '.shade-1').getAttribute('d')!)[bar]!;
  const position = { clientX: left + x + 3, clientY: top + y + 14 };
  query(element, '.plot').dispatchEvent(new PointerEvent('click', position));
}

describe('voc-funnel', () => {
  for (const theme of ['light', 'dark']) {
    it(`is accessible in a ${theme} theme`, async () => {
      const element = await funnel({ ...everything, title: 'Complaints' }, { theme });
      await expect(element).to.be.accessible();
    });
  }

  it('is accessible with its table shown', async () => {
    const element = await funnel({ ...everything, title: 'Complaints' });
    element.showTable = true;
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('draws a bar for each stage', async () => {
    const element = await funnel(two);
    expect(blocks(element, '[part=mark]')).to.equal(2);
  });

  it('draws a segment for each channel of each stage, and a swatch for each', async () => {
    const element = await funnel(everything);
    const counts = [1, 2, 3].map((shade) => blocks(element, `[part=mark].shade-${shade}`));
    expect(counts).to.eql([7 + 1, 7 + 1, 7 + 1]);
    expect(queryAll(element, '[class^=shade]')).to.have.length(3);
  });

  it('gives channels shades of their own', async () => {
    const element = await funnel(everything);
    const fills = queryAll(element, '[class^=shade]').map(
      (segment) => getComputedStyle(segment).fill,
    );
    expect(new Set(fills).size).to.equal(3);
  });

  it('draws the pending, the unassigned and the period before apart', async () => {
    const element = await funnel(everything);
    expect(queryAll(element, '.pending, .unassigned, .previous')).to.have.length(3);
  });

  it('draws estimates and those of whom nobody knows apart', async () => {
    const stages = [
      { key: 'dissatisfied', count: 900, estimated: true },
      { key: 'complained', count: 300 },
      { key: 'satisfied', count: 100, unknown: 80 },
    ];
    const element = await funnel({ type: 'funnel', base: 'complained', stages });
    expect(queryAll(element, '.estimated, .unknown')).to.have.length(2);
    expect(blocks(element, '.connector')).to.equal(1);
  });

  it('hands out its findings as data', async () => {
    const element = await funnel(two);
    expect(element.findings).to.eql([
      { code: 'reached', key: 'resolved', severity: 'neutral', value: 100 },
      { code: 'no-drop', severity: 'neutral' },
    ]);
  });

  it('says of cases that they are too few', async () => {
    const element = await funnel({ ...two, minimumN: 51 });
    expect(element.summary).to.equal('Not shown: fewer than 51 cases');
  });

  it('draws nothing that the document has not', async () => {
    const element = await funnel(two);
    expect(
      queryAll(
        element,
        '.pending, .unknown, .unassigned, .withheld, .estimated, .previous, .halo, .loss',
      ),
    ).to.have.length(0);
  });

  it('selects a stage by a click on its bar', async () => {
    const element = await funnel(everything);
    setTimeout(() => click(element, 1));
    const { detail } = await oneEvent(element, 'voc-select');
    expect(detail.key).to.equal('complained');
  });

  it('hands out the figures of the selected stage', async () => {
    const element = await funnel(everything);
    setTimeout(() => press(element, 'End', 'Enter'));
    const { detail } = await oneEvent(element, 'voc-select');
    expect(detail.datum).to.include({ key: 'satisfied', count: 1120, dropped: 490 });
  });

  it('goes from stage to stage by arrow keys', async () => {
    const element = await funnel(everything);
    press(element, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp');
    await element.updateComplete;
    expect(query(element, '.tip-title').textContent).to.equal('Complained');
  });

  it('tells of a stage in full', async () => {
    const element = await funnel(everything);
    press(element, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await announcement(element)).to.equal(
      'Investigated, Count 1,900, Share of base 79.2%, Share of previous stage 82.3%, ' +
        'Pending 150, Dropped 260, Median time 30 hr (closed cases), Within target time 73.7%, Target time 24 hr, ' +
        'Previous 2,150, Change \u25bc 6.5 points, 95% interval \u22128.6 to \u22124.4, ' +
        'Hotline 900 \u00b7 47.4%, Web form 500 \u00b7 26.3%, Shop counter 300 \u00b7 15.8%, ' +
        'Unassigned 200 \u00b7 10.5%',
    );
  });

  it('tells of no interval where none is to be drawn', async () => {
    const element = await funnel({ ...everything, confidence: null });
    press(element, 'End');
    expect(await announcement(element))
      .to.contain('Change')
      .and.not.contain('interval');
  });

  it('has a table with a row for each stage', async () => {
    const element = await funnel(everything);
    element.showTable = true;
    await element.updateComplete;
    expect(queryAll(element, 'table:first-child tbody tr')).to.have.length(7);
    expect(element.tables).to.eql(['funnel', 'channels', 'comparison']);
  });

  it('writes the columns of the contract over its CSV', async () => {
    const element = await funnel(two);
    expect(element.toCSV()).to.equal(
      `${HEADER}\r\ncomplained,Complained,50,100,,,,,,,\r\nresolved,Resolved,50,100,100,,,0,,,\r\n`,
    );
  });

  it('hands out a table with the names of the reader', async () => {
    const element = await funnel(everything, { lang: 'zh-CN' });
    expect(element.toTable()?.rows[1]).to.include({ label: '提出投诉', count: 2400 });
  });

  it('changes its words with the language', async () => {
    const element = await funnel(two);
    element.parentElement!.lang = 'zh-TW';
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(labels(element)).to.include('提出客訴');
  });

  it('sets names above the bars in the narrowest box', async () => {
    const element = await funnel(everything, { width: 280 });
    const bar = query(element, '.ghost').getBoundingClientRect();
    const name = query(element, '.plot text').getBoundingClientRect();
    expect(name.left).to.be.closeTo(bar.left, 3);
    expect(name.bottom).to.be.at.most(bar.top + 1);
  });

  for (const width of [280, 480, 1280]) {
    it(`keeps every text inside the picture at ${width} px`, async () => {
      const element = await funnel(everything, { width });
      const plot = query(element, '.plot') as SVGSVGElement;
      // In pixels of the picture: Firefox rounds a text's box in the window to whole pixels outwards.
      const boxes = queryAll(element, '.plot text').map((text) =>
        (text as SVGTextElement).getBBox(),
      );
      expect(Math.min(...boxes.map(({ x }) => x))).to.be.at.least(-1);
      const right = Math.max(...boxes.map(({ x, width: across }) => x + across));
      expect(right).to.be.at.most(plot.viewBox.baseVal.width + 1);
      const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
      expect(bottom).to.be.at.most(plot.viewBox.baseVal.height + 1);
    });
  }

  it('says that it is empty where every stage is 0', async () => {
    const stages = two.stages.map((stage) => ({ ...stage, count: 0 }));
    const element = await funnel({ ...two, stages });
    expect(element.state).to.equal('empty');
    expect(queryAll(element, '.plot')).to.have.length(0);
  });

  it('says that it is empty where there are no stages', async () => {
    const element = await funnel({ type: 'funnel', stages: [] });
    expect([element.state, element.findings]).to.eql(['empty', []]);
  });

  it('withholds what rests on too few', async () => {
    const element = await funnel({ ...two, minimumN: 51 });
    expect(element.state).to.equal('withheld');
    expect(element.toCSV()).to.equal(
      `${HEADER}\r\ncomplained,Complained,,,,,,,,,\r\nresolved,Resolved,,,,,,,,,\r\n`,
    );
  });

  it('keeps the last good picture under a bad document', async () => {
    const element = await funnel(two);
    element.data = { ...two, base: 'elsewhere' } satisfies FunnelDocument;
    await oneEvent(element, 'voc-error');
    await element.updateComplete;
    expect(element.state).to.equal('invalid');
    expect(labels(element)).to.include('Complained');
  });

  it('warns of a stage that grows, and draws it', async () => {
    const element = await funnel(everything);
    expect(element.problems.map(({ path, code }) => `${path} ${code}`)).to.eql([
      '/stages/5/count stage-grows',
    ]);
    expect(element.state).to.equal('ready');
  });

  it('shows no text of a label as markup', async () => {
    const stages = [{ key: 'a', label: '<b>bold</b>', count: 2 }, ...two.stages];
    const element = await funnel({ ...two, stages });
    expect(queryAll(element, '.plot b')).to.have.length(0);
    expect(labels(element)).to.include('<b>bold</b>');
  });
});

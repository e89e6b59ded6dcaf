import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { everything, manyRows } from '../../../stories/scorecard/scorecard.examples.js';
import { draw, part, place, shadow, texts, type AnyWidget } from '../../support/elements.js';
import { scorecard } from '../../support/small.js';

async function press(element: AnyWidget, ...keys: readonly string[]): Promise<void> {
  (part(element, 'plot') as SVGElement).focus();
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

const title = (element: AnyWidget) => texts(element, '.tooltip .tip-title')[0];

describe('<voc-scorecard>', () => {
  it('goes along the indicators by keyboard, in the order in which they are shown', async () => {
    const element = await draw('scorecard', scorecard, 800);
    await press(element, 'Home');
    expect(title(element)).to.equal('On-time delivery');
    await press(element, 'ArrowDown');
    expect(title(element)).to.equal('Delivery accuracy');
    await press(element, 'End');
    expect(title(element)).to.equal('Time to the answer');
  });

  it('tells of the row under the pointer', async () => {
    const element = await draw('scorecard', scorecard, 800);
    const names = [...shadow(element).querySelectorAll('.plot text')];
    const { left, top } = names
      .find((text) => text.textContent === 'Delivery accuracy')!
      .getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 4), Math.round(top + 4)] });
    await element.updateComplete;
    expect(title(element)).to.equal('Delivery accuracy');
  });

  it('tells the page which indicator was chosen', async () => {
    const element = await draw('scorecard', scorecard, 800);
    const chosen: unknown[] = [];
    element.addEventListener('voc-select', ({ detail }) => chosen.push(detail));
    await press(element, 'Home', 'Enter');
    expect(chosen).to.have.length(1);
    const [detail] = chosen as { key: string; datum: Record<string, unknown> }[];
    const { key, datum } = detail!;
    expect([key, datum['value'], datum['assurance']]).to.deep.equal(['on-time', 86, 'not-capable']);
  });

  it('writes each cell of its table in the unit of its row', async () => {
    const element = await place('scorecard', 900);
    element.data = everything;
    element.showTable = true;
    await element.updateComplete;
    const cells = [...shadow(element).querySelectorAll('table')][0]!.querySelectorAll('tbody tr');
    const values = [...cells].map((row) => row.querySelectorAll('td')[1]!.textContent);
    expect(values.slice(0, 2)).to.deep.equal(['91.3%', '88.3%']);
    expect(values).to.include.members(['6.7 per 1,000', '+31.9', '1.35', 'CN¥6,215']);
  });

  it('opens the rows that found no room', async () => {
    const element = await draw('scorecard', manyRows, 480);
    element.style.height = '300px';
    await new Promise((resolve) => setTimeout(resolve, 300));
    await element.updateComplete;
    const rest = shadow(element).querySelector<HTMLElement>('.rest');
    expect(rest?.textContent).to.match(/and \d+ more/);
  });
});

import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { trend } from '../../support/small.js';
import { draw, part, shadow, texts } from '../../support/elements.js';

const controlled = {
  type: 'trend',
  control: 'p',
  series: [
    {
      key: 'wafers',
      points: [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22].map((part_, index) => ({
        t: `2024-01-${String(index + 1).padStart(2, '0')}`,
        part: part_,
        whole: 50,
      })),
    },
  ],
};

describe('<voc-trend>', () => {
  it('breaks its line where data are missing', async () => {
    const element = await draw('trend', trend);
    const line = shadow(element).querySelector('.line[part=mark]')!.getAttribute('d')!;
    expect(line.match(/M/g)!.length).to.equal(2);
  });

  it('draws the volumes under the line', async () => {
    const element = await draw('trend', trend);
    expect(
      shadow(element).querySelector('.requested')!.getAttribute('d')!.match(/M/g)!.length,
    ).to.equal(3);
  });

  it('leaves the volumes out of a narrow box', async () => {
    const element = await draw('trend', trend, 300);
    expect(shadow(element).querySelector('.requested')).to.equal(null);
  });

  it('rings signalled points', async () => {
    const element = await draw('trend', controlled);
    expect(element.toTable()!.rows.filter((row) => row['signal'] !== null).length).to.equal(1);
    expect(shadow(element).querySelector('.signals')).not.to.equal(null);
  });

  it('names its line at the end where there is room, in a legend where there is none', async () => {
    const wide = await draw('trend', trend, 900);
    const end = shadow(wide).querySelector('text.strong')!.getBoundingClientRect();
    expect(end.left).to.be.greaterThan(
      shadow(wide).querySelector('.line[part=mark]')!.getBoundingClientRect().right,
    );
    const narrow = await draw('trend', trend, 320);
    const above = shadow(narrow).querySelector('text.strong')!.getBoundingClientRect();
    expect(above.bottom).to.be.at.most(
      shadow(narrow).querySelector('.line[part=mark]')!.getBoundingClientRect().top,
    );
  });

  it('tells every value at the time under the pointer', async () => {
    const element = await draw('trend', trend, 700);
    const { left, right, top } = part(element, 'grid')!.getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round((left * 7 + right) / 8), Math.round(top + 30)],
    });
    await element.updateComplete;
    const tip = part(element, 'tooltip')!.textContent;
    expect(tip).to.contain('Jan 2025');
    expect(tip).to.contain('80.0%');
    expect(shadow(element).querySelectorAll('.cross-dot').length).to.equal(1);
  });

  it('selects a time with the points of all series', async () => {
    const element = await draw('trend', trend);
    (part(element, 'plot') as SVGElement).focus();
    await sendKeys({ press: 'End' });
    const selected = oneEvent(element, 'voc-select');
    await sendKeys({ press: 'Enter' });
    const { key, datum } = (await selected).detail;
    expect(key).to.equal('2025-04');
    expect(datum[0].value).to.equal(95);
  });

  it('takes typed arrays in columns, NaN being missing', async () => {
    const element = await draw('trend', {
      type: 'trend',
      series: [
        { key: 'on-time', t: ['2025-01', '2025-02'], value: new Float64Array([91.5, Number.NaN]) },
      ],
    });
    expect(element.toTable()!.rows.map((row) => row['value'])).to.deep.equal([91.5, null]);
  });

  it('dashes what is forecast', async () => {
    const element = await draw('trend', { ...trend, forecastFrom: '2025-04' });
    expect(shadow(element).querySelector('.forecast')).not.to.equal(null);
    expect(texts(element, 'text')).to.include('forecast');
  });
});

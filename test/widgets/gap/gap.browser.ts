import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { draw, part, shadow, texts, type AnyWidget } from '../../support/elements.js';

const dimensions = [
  {
    key: 'tangibles',
    expectation: 4.44,
    perception: 4.19,
    minimum: 4,
    importance: 11,
    gapSd: 0.55,
    n: 386,
  },
  {
    key: 'reliability',
    expectation: 4.49,
    perception: 4.36,
    minimum: 4,
    importance: 32,
    gapSd: 0.5,
    n: 386,
  },
  {
    key: 'assurance',
    expectation: 4.5,
    perception: 4.6,
    minimum: 4,
    importance: 19,
    gapSd: 0.5,
    n: 386,
  },
];
const stations = {
  expected: 4.4,
  understood: 4.1,
  specified: 3.9,
  delivered: 3.3,
  perceived: 3.2,
  promised: 4.6,
};
const service = {
  type: 'gap',
  title: 'Service',
  scale: { min: 1, max: 5 },
  dimensions,
  chain: stations,
};

const plot = (element: AnyWidget) => part(element, 'plot') as SVGSVGElement;
const region = (element: AnyWidget) => shadow(element).querySelector('[role="region"]');

/** Goes to the nth target by the keyboard. */
async function goTo(element: AnyWidget, nth: number): Promise<void> {
  plot(element).focus();
  for (let i = 0; i < nth; i++) await sendKeys({ press: 'ArrowRight' });
  await element.updateComplete;
}

/** Clicks on the middle of a mark of the picture. */
async function click(element: AnyWidget, selector: string): Promise<void> {
  const box = shadow(element).querySelector(selector)!.getBoundingClientRect();
  const position: [number, number] = [
    Math.round(box.left + box.width / 2),
    Math.round(box.top + box.height / 2),
  ];
  await sendMouse({ type: 'click', position });
  await element.updateComplete;
}

async function set(element: AnyWidget, name: string, value: string): Promise<void> {
  element.setAttribute(name, value);
  await element.updateComplete;
}

describe('<voc-gap>', () => {
  for (const width of [280, 480, 800]) {
    it(`is accessible with its questions open at ${width} px`, async () => {
      const element = await draw('gap', service, width);
      await goTo(element, 6);
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(region(element)).not.to.equal(null);
      await expect(element).to.be.accessible();
    });
  }

  it('draws dumbbells and the chain', async () => {
    const element = await draw('gap', service, 800);
    const circles = [...shadow(element).querySelectorAll('.expected')].flatMap((mark) => [
      ...mark.getAttribute('d')!.matchAll(/M/g),
    ]);
    // One of them is the legend's.
    expect(circles.length).to.equal(1 + dimensions.length);
    expect(shadow(element).querySelectorAll('.term').length).to.equal(4);
  });

  it('opens the review questions of a gap that is clicked, and closes them again', async () => {
    const element = await draw('gap', { ...service, dimensions: undefined }, 800);
    await click(element, '.term.accent');
    expect(region(element)!.getAttribute('aria-label')).to.equal(
      'Delivery gap (pharmacy): what to ask',
    );
    expect(texts(element, '[role="region"] li').length).to.equal(7);
    await click(element, '.term.accent');
    expect(region(element)).to.equal(null);
  });

  it('opens them by the keyboard', async () => {
    const element = await draw('gap', service, 800);
    await goTo(element, dimensions.length + 1);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(region(element)!.getAttribute('aria-label')).to.contain('Knowledge gap (diagnosis)');
  });

  it('tells the page which gap was selected', async () => {
    const element = await draw('gap', service, 800);
    await goTo(element, dimensions.length + 3);
    const selected = oneEvent(element, 'voc-select');
    await sendKeys({ press: 'Enter' });
    const { detail } = await selected;
    expect(detail.key).to.equal('pharmacy');
    expect(detail.datum).to.include({ gap: 'pharmacy', from: 3.9, to: 3.3, value: -0.6 });
  });

  it('selects a dimension by its key without opening questions', async () => {
    const element = await draw('gap', service, 800);
    await goTo(element, 2);
    const selected = oneEvent(element, 'voc-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).detail.key).to.equal('reliability');
    await element.updateComplete;
    expect(region(element)).to.equal(null);
  });

  it('tells a dimension from a chain gap of the same name', async () => {
    const named = [{ key: 'service', expectation: 4, perception: 3 }];
    const element = await draw('gap', { ...service, dimensions: named }, 800);
    await goTo(element, 1);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(region(element)).to.equal(null);
  });

  it('closes by its button and gives the focus back to the picture', async () => {
    const element = await draw('gap', service, 800);
    await goTo(element, dimensions.length + 1);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    region(element)!.querySelector('button')!.click();
    await element.updateComplete;
    expect(region(element)).to.equal(null);
    expect(shadow(element).activeElement).to.equal(plot(element));
  });

  it('shows the document\u2019s own questions', async () => {
    const questions = { diagnosis: ['Whom do we ask?'] };
    const element = await draw('gap', { ...service, questions }, 800);
    await goTo(element, dimensions.length + 1);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(texts(element, '[role="region"] li span')).to.deep.equal(['Whom do we ask?']);
  });

  it('shows answers with what shows them and who sees to it', async () => {
    const asked = {
      question: 'Do we ask?',
      answer: 'partly',
      evidence: '240 answers',
      owner: 'HR',
    };
    const questions = { diagnosis: [asked, 'Whom?'] };
    const element = await draw('gap', { ...service, questions }, 800);
    await goTo(element, dimensions.length + 1);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(texts(element, '.answer')).to.deep.equal(['Partly']);
    expect(texts(element, '[role="region"] li .subtitle')).to.deep.equal([
      'Evidence: 240 answers',
      'Owner: HR',
    ]);
    await expect(element).to.be.accessible();
  });

  it('calls a gap by the document\u2019s own name, in picture, table and questions', async () => {
    const gapLabels = { diagnosis: 'R+D gap' };
    const element = await draw('gap', { ...service, dimensions: undefined, gapLabels }, 800);
    element.showTable = true;
    await element.updateComplete;
    expect(texts(element, 'tbody th')[0]).to.equal('R+D gap');
    expect(texts(element, 'text')).to.include('R+D gap');
    expect(element.toCSV()).to.contain('diagnosis,conformance');
    await goTo(element, 1);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(part(element, 'tooltip')!.textContent).to.contain('R+D gap');
    expect(region(element)!.getAttribute('aria-label')).to.equal('R+D gap: what to ask');
  });

  it('hints at the questions only where the chain is drawn', async () => {
    const element = await draw('gap', service, 800);
    expect(texts(element, '.hint')).to.deep.equal(['Select a gap to see its review questions']);
    await set(element, 'view', 'dimensions');
    expect(texts(element, '.hint')).to.deep.equal([]);
  });

  it('marks the gap whose questions are open', async () => {
    const element = await draw('gap', service, 800);
    await goTo(element, dimensions.length + 3);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(shadow(element).querySelectorAll('.chosen').length).to.equal(1);
    expect(shadow(element).querySelector('.chosen')!.matches('.term.accent')).to.equal(true);
  });

  it('draws the view asked for', async () => {
    const element = await draw('gap', service, 800);
    await set(element, 'view', 'chain');
    expect(shadow(element).querySelector('.expected')).to.equal(null);
    await set(element, 'view', 'dimensions');
    expect(shadow(element).querySelector('.term')).to.equal(null);
  });

  it('says that a view has nothing to show', async () => {
    const element = await draw('gap', { ...service, chain: undefined }, 800);
    await set(element, 'view', 'chain');
    expect(texts(element, 'text').join(' ')).to.contain('No data');
  });

  it('sorts its rows', async () => {
    const element = await draw('gap', service, 800);
    const names = () => texts(element, 'text').filter((text) => /^(Tang|Reli|Assu)/.test(text));
    expect(names()).to.deep.equal(['Tangibles', 'Reliability', 'Assurance']);
    await set(element, 'sort', 'weighted');
    expect(names()).to.deep.equal(['Reliability', 'Tangibles', 'Assurance']);
  });

  it('has both tables, the dimensions first and in the document\u2019s order', async () => {
    const element = await draw('gap', service, 800);
    await set(element, 'sort', 'gap');
    expect(element.tables).to.deep.equal(['dimensions', 'chain']);
    expect(element.toTable()!.rows.map((row) => row['key'])).to.deep.equal(
      dimensions.map(({ key }) => key),
    );
  });

  it('writes CSV with the contract\u2019s header and full precision', async () => {
    const element = await draw('gap', service, 800);
    const [header, first] = element.toCSV().split('\r\n');
    expect(header).to.equal(
      'key,label,expectation,perception,gap,lower,upper,finding,minimum,adequacy,importance,weighted-gap',
    );
    expect(first).to.match(
      /^tangibles,Tangibles,4\.44,4\.19,-0\.25,-0\.30\d{5,},-0\.19\d{5,},short,4,0\.19,11,/,
    );
  });

  it('writes the chain as CSV in stable words', async () => {
    const element = await draw('gap', service, 800);
    expect(element.toCSV('chain').split('\r\n').slice(0, 2)).to.deep.equal([
      'gap,group,from,to,value,lower,upper,share',
      'diagnosis,conformance,4.4,4.1,-0.3,,,25',
    ]);
  });

  it('shows a reader the chain\u2019s table in words', async () => {
    const element = await draw('gap', { ...service, dimensions: undefined }, 800);
    element.showTable = true;
    await element.updateComplete;
    expect(texts(element, 'tbody th')[0]).to.equal('Knowledge gap (diagnosis)');
  });

  it('says of a dimension what the pointer is on', async () => {
    const element = await draw('gap', service, 800);
    await goTo(element, 1);
    expect(part(element, 'tooltip')!.textContent).to.match(/Tangibles.*4\.44.*4\.19.*\u22120\.25/s);
  });

  it('withholds a thin row and leaves the others', async () => {
    const thin = { ...dimensions[0]!, n: 12 };
    const element = await draw(
      'gap',
      { ...service, minimumN: 30, dimensions: [thin, dimensions[1]] },
      800,
    );
    expect(texts(element, 'text')).to.include('n < 30');
    expect(texts(element, 'text')).to.include('\u22120.13');
    expect(shadow(element).textContent).not.to.contain('4.44');
  });

  it('withholds itself where all rows are thin', async () => {
    const element = await draw('gap', { ...service, chain: undefined, minimumN: 1000 }, 800);
    expect(element.state).to.equal('withheld');
    expect(part(element, 'plot')).to.equal(null);
  });

  it('is empty where nobody answered', async () => {
    const nobody = [{ key: 'a', expectation: null, perception: null }];
    const element = await draw('gap', { ...service, chain: undefined, dimensions: nobody }, 800);
    expect(element.state).to.equal('empty');
    expect(part(element, 'state')!.textContent).to.contain('No data');
  });

  it('speaks the page\u2019s language', async () => {
    const element = await draw('gap', service, 800);
    await set(element, 'lang', 'zh-TW');
    expect(texts(element, 'text')).to.include('傳遞缺口（藥房）');
  });

  it('writes no style into its template', async () => {
    const element = await draw('gap', service, 800);
    expect(plot(element).querySelector('[style]')).to.equal(null);
  });
});

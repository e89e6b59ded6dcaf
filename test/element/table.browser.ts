/** The reader's table: few nodes, no empty columns, and a way to all rows of a long one. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { draw, part, shadow, texts, until, type AnyWidget } from '../support/elements.js';

const months = (count: number, start = 50) =>
  Array.from({ length: count }, (_, i) => ({
    t: `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    value: start + (i % 7),
  }));

const trend = (count: number, lines = 1) => ({
  type: 'trend',
  title: 'Lines',
  series: ['unit-fill', 'line-fill']
    .slice(0, lines)
    .map((key, i) => ({ key, points: months(count, 50 + i) })),
});

const rows = (element: AnyWidget) => shadow(element).querySelectorAll('tbody tr').length;
const moreButton = (element: AnyWidget) =>
  shadow(element).querySelector<HTMLButtonElement>('button.more');

async function withTable(document: unknown): Promise<AnyWidget> {
  const element = await draw('trend', document);
  await until(() => shadow(element).querySelector('table') !== null);
  return element;
}

function countNodes(root: Node): number {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

it('takes few nodes for a trend of two lines with 24 points each', async () => {
  const element = await withTable(trend(24, 2));
  expect(countNodes(part(element, 'table')!)).to.be.lessThan(420);
  expect(countNodes(shadow(element))).to.be.lessThan(700);
});

it('has a node for each cell and one for its text', async () => {
  const element = await withTable(trend(24));
  for (const cell of shadow(element).querySelectorAll('td')) {
    expect([...cell.childNodes].map(({ nodeType }) => nodeType)).to.deep.equal([Node.TEXT_NODE]);
  }
});

it('leaves out columns without any figure, and no others', async () => {
  const element = await withTable(trend(3));
  expect(texts(element, 'thead th')).to.deep.equal(['Period', 'Series', 'Value']);
  expect(element.toTable()!.columns.length).to.be.greaterThan(3);
});

it('has 100 rows at first, and a button for 100 more', async () => {
  const element = await withTable(trend(250));
  expect(rows(element)).to.equal(100);
  expect(moreButton(element)!.textContent).to.equal('and 150 more');
  moreButton(element)!.click();
  await element.updateComplete;
  expect(rows(element)).to.equal(200);
  expect(moreButton(element)!.textContent).to.equal('and 50 more');
  moreButton(element)!.click();
  await element.updateComplete;
  expect(rows(element)).to.equal(250);
  expect(moreButton(element)).to.equal(null);
});

it('lets the keyboard come to all rows, and keeps its focus', async () => {
  const element = await withTable(trend(250));
  expect(moreButton(element)!.tabIndex, 'where nobody sees it').to.equal(-1);
  element.showTable = true;
  await element.updateComplete;
  shadow(element).querySelector<HTMLElement>('.tables')!.focus();
  await sendKeys({ press: 'Tab' });
  expect(shadow(element).activeElement).to.equal(moreButton(element));
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
  expect(shadow(element).activeElement).to.equal(moreButton(element));
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
  expect(rows(element)).to.equal(250);
  expect(shadow(element).activeElement).to.equal(shadow(element).querySelector('.tables'));
});

it('says in the reader’s language how many rows there are more', async () => {
  const element = await withTable(trend(120));
  element.lang = 'zh-TW';
  await until(() => !moreButton(element)!.textContent.includes('more'));
  expect(moreButton(element)!.textContent).to.contain('20');
});

it('begins again with the first rows of other data', async () => {
  const element = await withTable(trend(250));
  moreButton(element)!.click();
  await element.updateComplete;
  (element as { data: unknown }).data = trend(220);
  await element.updateComplete;
  expect(rows(element)).to.equal(100);
});

/** What a dashboard asks of widgets that are compared: how far a document reaches, and scales to hold that. */
import { expect } from '@open-wc/testing';
import { VocElement, VocPareto } from '../../src/index.js';
import { documents } from '../support/small.js';
import { draw, shadow, until, type AnyWidget } from '../support/elements.js';

const { pareto } = documents;
const NOTHING = { spans: {}, findings: [] };

/** How long the longest bar is, in pixels. */
const longest = (element: AnyWidget): number =>
  shadow(element).querySelector('.vital')!.getBoundingClientRect().width;

it('a document is examined without an element, and never throws', () => {
  const { spans, findings } = VocPareto.examine(pareto);
  expect(spans).to.deep.equal({ 'amount:count': [0, 300] });
  expect(findings).not.to.be.empty;
  for (const document of [undefined, null, 7, {}, { ...pareto, causes: 'none' }]) {
    expect(VocPareto.examine(document)).to.deep.equal(NOTHING);
  }
  expect(VocElement.examine(pareto)).to.deep.equal(NOTHING);
});

it('an element draws its document on the scales that it is given, until they are taken away', async () => {
  const element = await draw('pareto', pareto);
  const alone = longest(element);
  element.spans = { 'amount:count': [0, 600] };
  // Bars move to their new lengths.
  await until(() => Math.abs(longest(element) - alone / 2) < 2);
  element.spans = undefined;
  await until(() => longest(element) === alone);
});

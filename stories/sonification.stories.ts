import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import { expect, waitFor } from 'storybook/test';
import { drawn, elementsIn } from '../.storybook/drawn.js';
import '../src/define/all.js';
import '../src/define/sonification.js';
import * as funnels from './funnel/funnel.examples.js';
import * as gaps from './gap/gap.examples.js';
import * as gauges from './gauge/gauge.examples.js';
import * as trends from './trend/trend.examples.js';

interface Args {
  data: unknown;
}

const DESCRIPTION = `
An entry of its own, \`voc-elements/sonification\`, gives every widget that shows a row of values a
button that plays them: one tone a value, from the lowest, 220 Hz, to the highest, 880 Hz, and from the
left to the right. A target or an expectation sounds more quietly under it, and a missing value is
silence. The picture shows where the sound is.

Press **Play as sound**, or **S** while the picture has the focus. **Escape** ends it. Nothing sounds
before a reader asks for it, and no more than ten seconds of it.
`;

const meta: Meta<Args> = {
  title: 'Hear it',
  argTypes: { data: { table: { disable: true } } },
  parameters: { naturalWidth: '860px', docs: { description: { component: DESCRIPTION } } },
  play: async ({ canvasElement }) => {
    await drawn(canvasElement, 'ready');
    const { shadowRoot } = elementsIn(canvasElement)[0]!;
    await waitFor(() => expect(shadowRoot!.querySelector('[aria-keyshortcuts="s"]')).toBeVisible());
  },
};

export default meta;
type Story = StoryObj<Args>;

const trend: Story['render'] = ({ data }) => html`<voc-trend .data=${data}></voc-trend>`;
const gap: Story['render'] = ({ data }) => html`<voc-gap .data=${data}></voc-gap>`;

export const Target: Story = {
  name: 'Two series against a target that steps up',
  args: { data: trends.everything },
  render: trend,
};
export const Missing: Story = {
  name: 'Silence for months without data',
  args: { data: trends.missing },
  render: trend,
};
export const ManySeries: Story = {
  name: 'Eight series, one after the other',
  args: { data: trends.eight },
  render: trend,
};
export const Funnel: Story = {
  name: 'What is left of each stage',
  args: { data: funnels.everything },
  render: ({ data }) => html`<voc-funnel .data=${data}></voc-funnel>`,
};
export const Dimensions: Story = {
  name: 'Perception against expectation',
  args: { data: gaps.servqual },
  render: gap,
};
export const Chain: Story = {
  name: 'The chain, each level against the one before',
  args: { data: gaps.chain },
  render: gap,
};
export const Items: Story = {
  name: 'The items of an index',
  args: { data: gauges.index },
  parameters: { naturalWidth: '520px' },
  render: ({ data }) => html`<voc-gauge .data=${data}></voc-gauge>`,
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import first from '../../demo/data/cfpb-products-comparison.json' with { type: 'json' };
import second from '../../demo/data/sfo-areas-comparison.json' with { type: 'json' };
import '../../src/define/comparison.js';
import { activateNext, openDefinition } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';
import * as made from './comparison.examples.js';

interface Args {
  data: unknown;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'Comparison',
  component: 'voc-comparison',
  args: { data: first, 'show-table': false },
  argTypes: {
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '640px' },
  render: ({ data, 'show-table': showTable }) =>
    html`<voc-comparison .data=${data} ?show-table=${showTable}></voc-comparison>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const First: Story = { name: 'Forwarding by product: real figures' };
export const Second: Story = { name: 'Boarding areas: real figures', args: { data: second } };
export const Everything: Story = {
  name: 'Units on both sides of the limits',
  args: { data: made.everything },
};
export const Target: Story = { name: 'Limits about a target', args: { data: made.target } };
export const Overdispersed: Story = {
  name: 'Limits that allow for the spread between units',
  args: { data: made.overdispersed },
};
export const Multiplicative: Story = {
  name: 'The same by a factor',
  args: { data: made.multiplicative },
};
export const Rates: Story = {
  name: 'Lower is better: complaints per 1,000 orders',
  args: { data: made.rates },
};
export const Means: Story = { name: 'Mean ratings', args: { data: made.means } };
export const PartlyWithheld: Story = {
  name: 'Too few answers, and none',
  args: { data: made.partlyWithheld },
};
export const EverythingChinese: Story = {
  name: 'Everything in Chinese',
  args: { data: made.everything },
  globals: { lang: 'zh-CN' },
};
export const Narrow: Story = {
  name: 'In a narrow box',
  args: { data: made.everything },
  parameters: { naturalWidth: '280px' },
};
export const Tiles: Story = {
  name: 'In tiles of a dashboard',
  args: { data: made.everything },
  parameters: { naturalWidth: '1200px' },
  render: ({ data }) => inTiles(() => html`<voc-comparison .data=${data}></voc-comparison>`),
};

export const Table: Story = { name: 'Table shown', args: { 'show-table': true } };
export const Tooltip: Story = {
  name: 'Tooltip by keyboard',
  args: { data: made.everything },
  play: activateNext,
};
export const Definition: Story = {
  name: 'How it is calculated',
  args: { data: made.everything },
  play: openDefinition,
};

export const Ready: Story = { name: 'State: ready', tags: ['state'] };
export const Loading: Story = { name: 'State: loading', tags: ['state'], ...states.loading };
export const Empty: Story = { name: 'State: empty, no data', tags: ['state'], ...states.empty };
export const Invalid: Story = {
  name: 'State: invalid, every problem named',
  tags: ['state'],
  ...states.invalid,
};
export const InvalidKept: Story = {
  name: 'State: invalid, the last good picture kept',
  tags: ['state'],
  ...states.kept,
};
export const Withheld: Story = {
  name: 'State: withheld, too few answers',
  tags: ['state'],
  ...states.withheld,
};
export const Stale: Story = { name: 'State: stale', tags: ['state'], ...states.stale };

export const LittleData: Story = { name: 'Two small units', args: { data: made.littleData } };
export const OneUnit: Story = { name: 'A single unit', args: { data: made.oneUnit } };
export const LongLabels: Story = {
  name: 'Forty units with long names',
  args: { data: made.longLabels },
};
export const LongLabelsChinese: Story = {
  name: 'Forty long names in Chinese',
  args: { data: made.longLabels },
  globals: { lang: 'zh-CN' },
};

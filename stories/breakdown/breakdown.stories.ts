import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import first from '../../demo/data/scms-truck-breakdown.json' with { type: 'json' };
import second from '../../demo/data/sfo-aspects-breakdown.json' with { type: 'json' };
import '../../src/define/breakdown.js';
import { activateNext, openDefinition } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';
import * as made from './breakdown.examples.js';

interface Args {
  data: unknown;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'Breakdown',
  component: 'voc-breakdown',
  args: { data: first, 'show-table': false },
  argTypes: {
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '640px' },
  render: ({ data, 'show-table': showTable }) =>
    html`<voc-breakdown .data=${data} ?show-table=${showTable}></voc-breakdown>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const First: Story = { name: 'On time by country: real figures' };
export const Second: Story = { name: 'Ratings by aspect: real figures', args: { data: second } };
export const Everything: Story = {
  name: 'Groups on both sides, target, order and source together',
  args: { data: made.everything },
};
export const Given: Story = { name: 'Without a target, as given', args: { data: made.given } };
export const Complaints: Story = {
  name: 'Lower is better: a rate',
  args: { data: made.complaints },
};
export const Means: Story = {
  name: 'Mean ratings: dots, since the scale does not start at zero',
  args: { data: made.means },
};
export const Hours: Story = {
  name: 'Ready-made values with intervals, in hours',
  args: { data: made.hours },
};
export const Untested: Story = {
  name: 'Ready-made values alone: nothing is tested',
  args: { data: made.untested },
};
export const Positions: Story = {
  name: 'Ready-made values with their answers, and a band as target',
  args: { data: made.positions },
};
export const Census: Story = { name: 'All were counted', args: { data: made.census } };
export const Alike: Story = { name: 'No more than chance', args: { data: made.alike } };
export const PartlyWithheld: Story = {
  name: 'Too few answers, none, and a missing group',
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
  render: ({ data }) => inTiles(() => html`<voc-breakdown .data=${data}></voc-breakdown>`),
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

export const LittleData: Story = {
  name: 'Two groups of a few answers',
  args: { data: made.littleData },
};
export const OneGroup: Story = { name: 'A single group', args: { data: made.oneGroup } };
export const LongLabels: Story = {
  name: 'Forty groups with long names',
  args: { data: made.longLabels },
};
export const LongLabelsChinese: Story = {
  name: 'Forty long names in Chinese',
  args: { data: made.longLabels },
  globals: { lang: 'zh-CN' },
};

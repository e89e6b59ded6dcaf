import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import complaints from '../../demo/data/cfpb-funnel.json' with { type: 'json' };
import requests from '../../demo/data/ocv-request-funnel.json' with { type: 'json' };
import '../../src/define/funnel.js';
import * as made from './funnel.examples.js';
import { activateNext, openDefinition } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';

interface Args {
  data: unknown;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'Funnel',
  component: 'voc-funnel',
  args: { data: complaints, 'show-table': false },
  argTypes: {
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '820px' },
  render: ({ data, 'show-table': showTable }) =>
    html`<voc-funnel .data=${data} ?show-table=${showTable}></voc-funnel>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const Complaints: Story = { name: 'Complaints by channel' };
export const Requests: Story = { name: 'Stages alone', args: { data: requests } };
export const Everything: Story = {
  name: 'Previous period, pending, times, targets and channels together',
  args: { data: made.everything },
};
export const Previous: Story = { name: 'Previous period', args: { data: made.previous } };
export const Pending: Story = { name: 'Pending cases', args: { data: made.pending } };
export const Times: Story = { name: 'Times and their targets', args: { data: made.times } };
export const ManyChannels: Story = { name: 'Seven channels', args: { data: made.manyChannels } };
export const Unknown: Story = {
  name: 'Of some nobody knows, and the slow cases',
  args: { data: made.unknown },
};
export const Estimated: Story = {
  name: 'Stages estimated by a survey',
  args: { data: made.estimated },
};
export const Missing: Story = { name: 'A stage without a count', args: { data: made.missing } };
export const Census: Story = { name: 'Every case counted', args: { data: made.census } };
export const PartlyWithheld: Story = {
  name: 'A stage and a channel of too few cases',
  args: { data: made.partlyWithheld },
};
export const Grows: Story = {
  name: 'A stage larger than the one before it',
  args: { data: made.grows },
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
  name: 'State: withheld, too few cases',
  tags: ['state'],
  ...states.withheld,
};
export const Stale: Story = { name: 'State: stale', tags: ['state'], ...states.stale };

export const OneCase: Story = { name: 'One complaint', args: { data: made.one } };
export const TwoStages: Story = { name: 'Two stages, nobody lost', args: { data: made.two } };
export const FortyStages: Story = { name: 'Forty stages', args: { data: made.forty } };
export const LongLabels: Story = { name: 'Long labels', args: { data: made.longLabels } };
export const LongLabelsChinese: Story = {
  name: 'Long labels in Chinese',
  args: { data: made.longLabels },
  globals: { lang: 'zh-CN' },
};
export const Huge: Story = { name: 'Huge and tiny numbers', args: { data: made.huge } };
export const Tiles: Story = {
  name: 'In tiles of a dashboard',
  args: { data: made.everything },
  parameters: { naturalWidth: '1200px' },
  render: ({ data }) => inTiles(() => html`<voc-funnel .data=${data}></voc-funnel>`),
};

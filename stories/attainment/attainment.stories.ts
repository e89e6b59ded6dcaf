import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import doses from '../../demo/data/ocv-attainment.json' with { type: 'json' };
import '../../src/define/attainment.js';
import { activateNext, openDefinition } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';
import * as made from './attainment.examples.js';

interface Args {
  data: unknown;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'Attainment',
  component: 'voc-attainment',
  args: { data: doses, 'show-table': false },
  argTypes: {
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '760px' },
  render: ({ data, 'show-table': showTable }) =>
    html`<voc-attainment .data=${data} ?show-table=${showTable}></voc-attainment>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const Doses: Story = { name: 'Vaccine doses by country: real figures' };
export const Everything: Story = {
  name: 'A year that is not over: pace, band, cap, gate',
  args: { data: made.everything },
};
export const EverythingChinese: Story = {
  name: 'The same in Chinese',
  args: { data: made.everything },
  globals: { lang: 'zh-CN' },
};
export const Over: Story = { name: 'The same when it is over', args: { data: made.over } };
export const Dealer: Story = {
  name: 'Product of attainments with gate and deductions',
  args: { data: made.dealer },
};
export const DealerChinese: Story = {
  name: 'The product in Chinese',
  args: { data: made.dealer },
  globals: { lang: 'zh-CN' },
};
export const Closed: Story = { name: 'A gate that is not reached', args: { data: made.closed } };
export const Clean: Story = { name: 'Nothing is taken off', args: { data: made.clean } };
export const Unknown: Story = {
  name: 'What decides is not known',
  args: { data: made.unknown },
};
export const Band: Story = { name: 'A band to stay in', args: { data: made.band } };
export const Odd: Story = {
  name: 'Nothing to divide by, missing, below 0, far beyond',
  args: { data: made.odd },
};
export const Sample: Story = { name: 'Estimates: no verdict', args: { data: made.sample } };

export const Table: Story = { name: 'Table shown', args: { 'show-table': true } };
export const Tooltip: Story = { name: 'Tooltip by keyboard', play: activateNext };
export const Definition: Story = { name: 'How it is calculated', play: openDefinition };

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
export const Stale: Story = { name: 'State: stale', tags: ['state'], ...states.stale };

export const One: Story = { name: 'One target', args: { data: made.one } };
export const Forty: Story = { name: 'Forty targets', args: { data: made.forty } };
export const LongLabels: Story = { name: 'Long labels', args: { data: made.longLabels } };
export const LongLabelsChinese: Story = {
  name: 'Long labels in Chinese',
  args: { data: made.longLabels },
  globals: { lang: 'zh-CN' },
};
export const Extremes: Story = { name: 'Huge and tiny amounts', args: { data: made.extremes } };
export const Tiles: Story = {
  name: 'In tiles of a dashboard',
  args: { data: made.everything },
  parameters: { naturalWidth: '1200px' },
  render: ({ data }) => inTiles(() => html`<voc-attainment .data=${data}></voc-attainment>`),
};

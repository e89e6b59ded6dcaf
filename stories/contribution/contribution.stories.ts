import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import doses from '../../demo/data/ocv-contribution.json' with { type: 'json' };
import '../../src/define/contribution.js';
import { activateNext, openDefinition } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';
import * as made from './contribution.examples.js';

interface Args {
  data: unknown;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'Contribution',
  component: 'voc-contribution',
  args: { data: doses, 'show-table': false },
  argTypes: {
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '720px' },
  render: ({ data, 'show-table': showTable }) =>
    html`<voc-contribution .data=${data} ?show-table=${showTable}></voc-contribution>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const Doses: Story = {
  name: 'From doses requested to doses shipped: real figures',
  args: { data: doses },
};
export const Everything: Story = {
  name: 'Base, elements, a missing part and source together',
  args: { data: made.everything },
};
export const EverythingChinese: Story = {
  name: 'The same in Chinese',
  args: { data: made.everything },
  globals: { lang: 'zh-CN' },
};
export const Narrow: Story = {
  name: 'In a narrow box',
  args: { data: made.everything },
  parameters: { naturalWidth: '320px' },
};
export const Tiles: Story = {
  name: 'In tiles of a dashboard',
  args: { data: made.everything },
  parameters: { naturalWidth: '1200px' },
  render: ({ data }) => inTiles(() => html`<voc-contribution .data=${data}></voc-contribution>`),
};
export const Elements: Story = {
  name: 'From 0, with all parts known',
  args: { data: made.elements },
};
export const BelowZero: Story = { name: 'A total below 0', args: { data: made.belowZero } };
export const SmallParts: Story = {
  name: 'Parts that are small beside the base',
  args: { data: made.smallParts },
};
export const DeductionsOnly: Story = {
  name: 'Deductions alone',
  args: { data: made.deductionsOnly },
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
export const Stale: Story = { name: 'State: stale', tags: ['state'], ...states.stale };

export const LittleData: Story = { name: 'A single part', args: { data: made.littleData } };
export const ManyGaps: Story = { name: 'Missing figures', args: { data: made.manyGaps } };
export const LongLabels: Story = { name: 'Forty long names', args: { data: made.longLabels } };
export const LongLabelsChinese: Story = {
  name: 'Forty long names in Chinese',
  args: { data: made.longLabels },
  globals: { lang: 'zh-CN' },
};
export const Huge: Story = { name: 'Huge numbers', args: { data: made.huge } };
export const JsonChild: Story = {
  name: 'Document as a JSON child',
  render: () =>
    html`<voc-contribution><script type="application/json">{
  "type": "contribution",
  "title": "Service score",
  "base": 60,
  "items": [
    { "key": "attitude", "value": 12.5 },
    { "key": "technique", "value": 8.3 },
    { "key": "complaints", "value": -6.5 }
  ]
}</script></voc-contribution>`,
};

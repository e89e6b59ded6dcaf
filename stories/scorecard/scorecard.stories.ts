import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import real from '../../demo/data/real-scorecard.json' with { type: 'json' };
import '../../src/define/scorecard.js';
import { activateNext, openDefinition } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';
import * as made from './scorecard.examples.js';

interface Args {
  data: unknown;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'Scorecard',
  component: 'voc-scorecard',
  args: { data: real, 'show-table': false },
  argTypes: {
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '960px' },
  render: ({ data, 'show-table': showTable }) =>
    html`<voc-scorecard .data=${data} ?show-table=${showTable}></voc-scorecard>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const Real: Story = { name: 'Indicators of several sources: real figures' };
export const RealChinese: Story = { name: 'The same in Chinese', globals: { lang: 'zh-CN' } };
export const Everything: Story = {
  name: 'Many units, groups, a band, a partial month; those first that need a look',
  args: { data: made.everything },
};
export const EverythingChinese: Story = {
  name: 'The same in Chinese',
  args: { data: made.everything },
  globals: { lang: 'zh-CN' },
};
export const AsGiven: Story = { name: 'In the order given', args: { data: made.asGiven } };
export const Wide: Story = {
  name: 'In a wide box: targets, changes and periods beside the signs',
  args: { data: made.everything },
  parameters: { naturalWidth: '1280px' },
};
export const Narrow: Story = {
  name: 'In a narrow box: name and figure above the spark line',
  args: { data: made.everything },
  parameters: { naturalWidth: '320px' },
};
export const Tiles: Story = {
  name: 'In tiles of a dashboard',
  args: { data: made.everything },
  parameters: { naturalWidth: '1200px' },
  render: ({ data }) => inTiles(() => html`<voc-scorecard .data=${data}></voc-scorecard>`),
};
export const AllQuiet: Story = { name: 'Nothing needs a look', args: { data: made.allQuiet } };
export const NoLimits: Story = {
  name: 'Without control limits: nothing to judge by',
  args: { data: made.noLimits },
};
export const Phases: Story = {
  name: 'New limits after a change on purpose',
  args: { data: made.phases },
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

export const LittleData: Story = {
  name: 'One indicator of three months',
  args: { data: made.littleData },
};
export const MissingData: Story = {
  name: 'Missing values, points and periods',
  args: { data: made.missingData },
};
export const PartlyWithheld: Story = {
  name: 'Some indicators rest on too few cases',
  args: { data: made.partlyWithheld },
};
export const ManyRows: Story = {
  name: 'Forty indicators with long names',
  args: { data: made.manyRows },
};
export const ManyRowsChinese: Story = {
  name: 'Forty indicators with long names in Chinese',
  args: { data: made.manyRows },
  globals: { lang: 'zh-CN' },
};
export const Huge: Story = { name: 'Huge numbers', args: { data: made.huge } };
export const JsonChild: Story = {
  name: 'Document as a JSON child',
  render: () =>
    html`<voc-scorecard><script type="application/json">{
  "type": "scorecard",
  "title": "Delivery",
  "rows": [
    {
      "key": "on-time",
      "target": 90,
      "control": "p",
      "points": [
        { "t": "2026-08", "requested": 1150, "fulfilled": 1031 },
        { "t": "2026-09", "requested": 1150, "fulfilled": 1013 }
      ]
    }
  ]
}</script></voc-scorecard>`,
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import issues from '../../demo/data/cfpb-issues-pareto.json' with { type: 'json' };
import problems from '../../demo/data/sfo-problems-pareto.json' with { type: 'json' };
import reasons from '../../demo/data/ppe-reasons-pareto.json' with { type: 'json' };
import '../../src/define/pareto.js';
import { activateNext, openDefinition } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';
import * as made from './pareto.examples.js';

interface Args {
  data: unknown;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'Pareto',
  component: 'voc-pareto',
  args: { data: reasons, 'show-table': false },
  argTypes: {
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '720px' },
  render: ({ data, 'show-table': showTable }) =>
    html`<voc-pareto .data=${data} ?show-table=${showTable}></voc-pareto>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const Issues: Story = {
  name: '77 issues of complaints: real figures',
  args: { data: issues },
};
export const Problems: Story = {
  name: 'Problems at an airport: real figures',
  args: { data: problems },
};
export const Reasons: Story = {
  name: 'Reasons for failed deliveries: real figures',
  args: { data: reasons },
};
export const IssuesChinese: Story = {
  name: 'The issues in Chinese',
  args: { data: issues },
  globals: { lang: 'zh-CN' },
};
export const Everything: Story = {
  name: 'Changes, costs, other causes, concentration and source together',
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
  render: ({ data }) => inTiles(() => html`<voc-pareto .data=${data}></voc-pareto>`),
};
export const CausesOnly: Story = { name: 'The causes alone', args: { data: made.causesOnly } };
export const ByCost: Story = { name: 'Ranked by cost', args: { data: made.byCost } };
export const Limited: Story = {
  name: 'Past the third cause, one bar for the others',
  args: { data: made.limited },
};
export const Respondents: Story = {
  name: 'Several answers each: shares of respondents',
  args: { data: made.respondents },
};
export const Alike: Story = { name: 'No cause stands out', args: { data: made.alike } };
export const HalfThreshold: Story = {
  name: 'A threshold of 50%',
  args: { data: made.halfThreshold },
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

export const LittleData: Story = { name: 'A single cause', args: { data: made.littleData } };
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
    html`<voc-pareto><script type="application/json">{
  "type": "pareto",
  "title": "Causes of complaints",
  "causes": [
    { "key": "late", "label": "Delivered late", "count": 94 },
    { "key": "damaged", "label": "Damaged goods", "count": 80 },
    { "key": "wrong", "label": "Wrong goods", "count": 66 },
    { "key": "other", "count": 60 }
  ]
}</script></voc-pareto>`,
};

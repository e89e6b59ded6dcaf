import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import csat from '../../demo/data/sfo-csat-kpi.json' with { type: 'json' };
import '../../src/define/kpi.js';
import { activateNext, openDefinition } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';
import * as made from './kpi.examples.js';

interface Args {
  data: unknown;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'KPI',
  component: 'voc-kpi',
  args: { data: csat, 'show-table': false },
  argTypes: {
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '360px' },
  render: ({ data, 'show-table': showTable }) =>
    html`<voc-kpi .data=${data} ?show-table=${showTable}></voc-kpi>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const Passengers: Story = { name: 'Satisfied passengers: real figures' };
export const Everything: Story = {
  name: 'Comparisons, target, spark line and source together',
  args: { data: made.everything },
};
export const EverythingChinese: Story = {
  name: 'The same in Chinese',
  args: { data: made.everything },
  globals: { lang: 'zh-CN' },
};
export const Wide: Story = {
  name: 'In a wide box',
  args: { data: made.everything },
  parameters: { naturalWidth: '720px' },
};
export const Narrow: Story = {
  name: 'In a narrow box',
  args: { data: made.everything },
  parameters: { naturalWidth: '180px' },
};
export const Tiles: Story = {
  name: 'In tiles of a dashboard',
  args: { data: made.everything },
  parameters: { naturalWidth: '1200px' },
  render: ({ data }) => inTiles(() => html`<voc-kpi .data=${data}></voc-kpi>`),
};
export const FigureOnly: Story = { name: 'The figure alone', args: { data: made.figureOnly } };
export const TargetMissed: Story = { name: 'Target missed', args: { data: made.targetMissed } };
export const TargetUncertain: Story = {
  name: 'Target inside the interval: no verdict',
  args: { data: made.targetUncertain },
};
export const NoEvidence: Story = {
  name: 'Without an interval: where the value stands',
  args: { data: made.noEvidence },
};
export const TargetBand: Story = {
  name: 'A band to stay in as target',
  args: { data: made.targetBand },
};
export const ComplaintRate: Story = {
  name: 'Lower is better: a rate',
  args: { data: made.complaintRate },
};
export const AnswerHours: Story = {
  name: 'Lower is better: hours',
  args: { data: made.answerHours },
};
export const Recommendation: Story = { name: 'NPS', args: { data: made.recommendation } };
export const NotComparable: Story = {
  name: 'A period on another scale: not compared',
  args: { data: made.notComparable },
};
export const Census: Story = { name: 'All were counted', args: { data: made.census } };
export const ManyComparisons: Story = {
  name: 'Many comparisons, one on too few answers',
  args: { data: made.manyComparisons },
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
  name: 'Three answers, two points',
  args: { data: made.littleData },
};
export const ManyGaps: Story = { name: 'Missing points', args: { data: made.manyGaps } };
export const NoFigure: Story = { name: 'No figure, but a history', args: { data: made.noFigure } };
export const ManyPoints: Story = { name: 'Four hundred days', args: { data: made.manyPoints } };
export const LongLabels: Story = { name: 'Long titles and names', args: { data: made.longLabels } };
export const LongLabelsChinese: Story = {
  name: 'Long titles and names in Chinese',
  args: { data: made.longLabels },
  globals: { lang: 'zh-CN' },
};
export const Huge: Story = { name: 'Huge numbers', args: { data: made.huge } };
export const JsonChild: Story = {
  name: 'Document as a JSON child',
  render: () =>
    html`<voc-kpi><script type="application/json">{
  "type": "kpi",
  "title": "Satisfied with the workshop",
  "measure": { "method": "csat", "counts": [6, 14, 41, 152, 97] },
  "previous": { "method": "csat", "counts": [9, 21, 44, 139, 80] },
  "target": 75
}</script></voc-kpi>`,
};

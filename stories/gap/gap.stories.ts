import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit/html.js';
import kiosk from '../../demo/data/kiosk-gap.json' with { type: 'json' };
import '../../src/define/gap.js';
import * as made from './gap.examples.js';
import { activateNext, openDefinition, openQuestions } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';

interface Args {
  data: unknown;
  view?: string;
  sort?: string;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'Gap',
  component: 'voc-gap',
  args: { data: made.everything, 'show-table': false },
  argTypes: {
    view: { control: 'inline-radio', options: ['both', 'dimensions', 'chain'] },
    sort: { control: 'inline-radio', options: ['given', 'gap', 'weighted'] },
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '860px' },
  render: ({ data, view, sort, 'show-table': showTable }) =>
    html`<voc-gap .data=${data} view=${view ?? nothing} sort=${sort ?? nothing} ?show-table=${showTable}></voc-gap>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const Both: Story = { name: 'Dimensions and chain' };
export const Dimensions: Story = { name: 'Dimensions alone', args: { view: 'dimensions' } };
export const Chain: Story = { name: 'Chain alone', args: { view: 'chain' } };

export const Kiosk: Story = { name: 'Twenty-four statements of a survey', args: { data: kiosk } };
export const SortedByGap: Story = {
  name: 'Worst gap first',
  args: { data: made.servqual, sort: 'gap' },
};
export const SortedByWeight: Story = {
  name: 'Worst weighted gap first',
  args: { data: made.servqual, sort: 'weighted' },
};
export const Servqual: Story = {
  name: 'SERVQUAL with paired intervals',
  args: { data: made.servqual },
};
export const Bare: Story = {
  name: 'Bare means: positions, no verdicts',
  args: { data: made.bare },
};
export const Census: Story = { name: 'A census: no intervals', args: { data: made.census } };
export const Ceiling: Story = {
  name: 'Expectations at the ceiling of the scale',
  args: { data: made.ceiling },
};
export const Tolerance: Story = { name: 'Zone of tolerance', args: { data: made.tolerance } };
export const Servperf: Story = {
  name: 'SERVPERF: perception alone',
  args: { data: made.servperf },
};
export const ChainOnly: Story = { name: 'Chain without a promise', args: { data: made.chain } };
export const Promised: Story = {
  name: 'Chain with what was promised',
  args: { data: made.promised },
};
export const StationsWithVariance: Story = {
  name: 'Chain with variances: what is more than chance',
  args: { data: made.stationsWithVariance },
};
export const ChainInDoubt: Story = {
  name: 'Chain whose gaps may be due to chance',
  args: { data: made.chainInDoubt },
};
export const StationWithheld: Story = {
  name: 'Chain with a withheld and a missing station',
  args: { data: made.stationWithheld },
};
export const Questions: Story = {
  name: 'Review questions of a gap, opened',
  args: { data: made.promised },
  play: openQuestions,
};
export const OwnQuestions: Story = {
  name: 'Answered review questions and names of your own, opened',
  args: { data: made.questions },
  play: openQuestions,
};
export const Exceeded: Story = {
  name: 'Better than expected, with a missing and a withheld row',
  args: { data: made.exceeded },
};

export const Table: Story = { name: 'Tables shown', args: { 'show-table': true } };
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
export const Withheld: Story = {
  name: 'State: withheld, too few answers',
  tags: ['state'],
  ...states.withheld,
};
export const Stale: Story = { name: 'State: stale', tags: ['state'], ...states.stale };

export const OneDimension: Story = { name: 'One dimension', args: { data: made.one } };
export const FortyStatements: Story = { name: 'Forty statements', args: { data: made.forty } };
export const LongLabels: Story = { name: 'Long labels', args: { data: made.longLabels } };
export const LongLabelsChinese: Story = {
  name: 'Long labels in Chinese',
  args: { data: made.longLabels },
  globals: { lang: 'zh-CN' },
};
export const Negative: Story = { name: 'Negative numbers', args: { data: made.negative } };
export const Huge: Story = { name: 'Huge numbers', args: { data: made.huge } };
export const Tiny: Story = { name: 'Tiny numbers', args: { data: made.tiny } };
export const Tiles: Story = {
  name: 'In tiles of a dashboard',
  args: { data: made.everything },
  parameters: { naturalWidth: '1200px' },
  render: ({ data }) => inTiles(() => html`<voc-gap .data=${data}></voc-gap>`),
};

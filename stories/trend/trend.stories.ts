import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import daily from '../../demo/data/cfpb-daily-trend.json' with { type: 'json' };
import hourly from '../../demo/data/nasa-hourly-trend.json' with { type: 'json' };
import vaccine from '../../demo/data/ocv-fill-trend.json' with { type: 'json' };
import online from '../../demo/data/olist-on-time-trend.json' with { type: 'json' };
import protective from '../../demo/data/ppe-fill-trend.json' with { type: 'json' };
import yearly from '../../demo/data/sfo-csat-trend.json' with { type: 'json' };
import '../../src/define/trend.js';
import { activateNext, openDefinition } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';
import * as made from './trend.examples.js';

interface Args {
  data: unknown;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'Trend',
  component: 'voc-trend',
  args: { data: vaccine, 'show-table': false },
  argTypes: {
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '860px' },
  render: ({ data, 'show-table': showTable }) =>
    html`<voc-trend .data=${data} ?show-table=${showTable}></voc-trend>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const FillRate: Story = { name: 'Fill rates over volumes, by year' };
export const Everything: Story = {
  name: 'Stepped target, limits, events and two series together',
  args: { data: made.everything },
};
export const Yearly: Story = { name: 'Control limits by the binomial (p)', args: { data: yearly } };
export const Laney: Story = { name: 'Control limits after Laney', args: { data: protective } };
export const Individuals: Story = {
  name: 'Control limits of single values (XmR), in days',
  args: { data: made.individuals },
};
export const Signals: Story = {
  name: 'Signals: a run and a point outside',
  args: { data: made.signals },
};
export const Complaints: Story = {
  name: 'Events per 1,000, where fewer are better, and a month not over',
  args: { data: made.complaints },
};
export const Phases: Story = {
  name: 'Phases, and a point left out of the limits',
  args: { data: made.phases },
};
export const Baseline: Story = {
  name: 'Limits from a baseline, all rules',
  args: { data: made.baseline },
};
export const Band: Story = {
  name: 'A band to stay in, against the year before',
  args: { data: made.band },
};
export const Provisional: Story = {
  name: 'Provisional limits of few points',
  args: { data: made.provisional },
};
export const Events: Story = { name: 'An event', args: { data: online } };
export const Forecast: Story = { name: 'Forecast and intervals', args: { data: made.forecast } };
export const Capped: Story = { name: 'Orders above their allocation', args: { data: made.capped } };
export const Missing: Story = { name: 'Months without data', args: { data: made.missing } };
export const Absent: Story = { name: 'Months left out', args: { data: made.absent } };
export const Mixed: Story = { name: 'Years beside months', args: { data: made.mixed } };
export const EightSeries: Story = { name: 'Eight series', args: { data: made.eight } };
export const Money: Story = { name: 'Money', args: { data: made.money } };
export const Daily: Story = { name: 'Three months by day', args: { data: daily } };
export const Hourly: Story = { name: 'A month by hour', args: { data: hourly } };

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

export const OnePoint: Story = { name: 'One point', args: { data: made.onePoint } };
export const FortySeries: Story = { name: 'Forty series', args: { data: made.forty } };
export const LongLabels: Story = { name: 'Long labels', args: { data: made.longLabels } };
export const LongLabelsChinese: Story = {
  name: 'Long labels in Chinese',
  args: { data: made.longLabels },
  globals: { lang: 'zh-CN' },
};
export const Negative: Story = { name: 'Negative numbers', args: { data: made.negative } };
export const Huge: Story = { name: 'Huge numbers', args: { data: made.huge } };
export const Tiny: Story = { name: 'Tiny share', args: { data: made.tiny } };
export const Tiles: Story = {
  name: 'In tiles of a dashboard',
  args: { data: made.everything },
  parameters: { naturalWidth: '1200px' },
  render: ({ data }) => inTiles(() => html`<voc-trend .data=${data}></voc-trend>`),
};

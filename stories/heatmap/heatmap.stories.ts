import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import airline from '../../demo/data/airline-business-heatmap.json' with { type: 'json' };
import cfpb from '../../demo/data/cfpb-heatmap.json' with { type: 'json' };
import scms from '../../demo/data/scms-heatmap.json' with { type: 'json' };
import means from '../../demo/data/sfo-heatmap-mean.json' with { type: 'json' };
import shares from '../../demo/data/sfo-heatmap-share.json' with { type: 'json' };
import '../../src/define/heatmap.js';
import { activateNext, openDefinition } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';
import * as made from './heatmap.examples.js';

interface Args {
  data: unknown;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'Heatmap',
  component: 'voc-heatmap',
  args: { data: shares, 'show-table': false },
  argTypes: {
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '760px' },
  render: ({ data, 'show-table': showTable }) =>
    html`<voc-heatmap .data=${data} ?show-table=${showTable}></voc-heatmap>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const BoardingAreas: Story = { name: 'Boarding areas of an airport: real shares' };
export const Means: Story = {
  name: 'The same as mean ratings: positions without a test',
  args: { data: means },
};
export const Complaints: Story = {
  name: 'How complaints ended, by product: real shares',
  args: { data: cfpb },
};
export const Deliveries: Story = {
  name: 'Deliveries by country and mode: real shares, many missing',
  args: { data: scms },
};
export const SmallSegments: Story = {
  name: 'The same with segments too small to show',
  args: { data: { ...scms, minimumN: 30 } },
};
export const Classes: Story = {
  name: 'Three classes, fourteen metrics: the matrix turned',
  args: { data: airline },
};
export const Everything: Story = {
  name: 'Shares, means, hours and a band, each with its target',
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
  parameters: { naturalWidth: '1280px' },
};
export const Narrow: Story = {
  name: 'In a narrow box: a list by metric',
  parameters: { naturalWidth: '320px' },
};
export const Tiles: Story = {
  name: 'In tiles of a dashboard',
  parameters: { naturalWidth: '1200px' },
  render: ({ data }) => inTiles(() => html`<voc-heatmap .data=${data}></voc-heatmap>`),
};
export const WithoutTargets: Story = {
  name: 'Without targets: against all segments together',
  args: { data: made.withoutTargets },
};
export const ValuesOnly: Story = {
  name: 'Values alone: against their median',
  args: { data: made.valuesOnly },
};
export const ProtectedCell: Story = {
  name: 'One cell withheld, and another to protect it',
  args: { data: made.protectedCell },
};
export const Census: Story = { name: 'All were counted', args: { data: made.census } };

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
export const Withheld: Story = {
  name: 'State: withheld, too few answers',
  tags: ['state'],
  ...states.withheld,
};
export const Stale: Story = { name: 'State: stale', tags: ['state'], ...states.stale };

export const LittleData: Story = {
  name: 'One cell, three answers',
  args: { data: made.littleData },
};
export const Missing: Story = {
  name: 'Missing cells, and nothing to divide by',
  args: { data: made.missing },
};
export const LongLabels: Story = {
  name: 'Forty segments with long names',
  args: { data: made.longLabels },
};
export const LongLabelsChinese: Story = {
  name: 'The same in Chinese, narrow',
  args: { data: made.longLabels },
  globals: { lang: 'zh-CN' },
  parameters: { naturalWidth: '360px' },
};
export const Huge: Story = { name: 'Rates and large sums', args: { data: made.huge } };
export const JsonChild: Story = {
  name: 'Document as a JSON child',
  render: () =>
    html`<voc-heatmap><script type="application/json">{
  "type": "heatmap",
  "title": "On time, by region and carrier",
  "rows": [{ "key": "north", "label": "North" }, { "key": "south", "label": "South" }],
  "columns": [
    { "key": "road", "label": "Road", "target": 95 },
    { "key": "rail", "label": "Rail", "target": 90 }
  ],
  "cells": [
    [{ "part": 940, "whole": 1000 }, { "part": 310, "whole": 330 }],
    [{ "part": 455, "whole": 520 }, { "part": 172, "whole": 180 }]
  ]
}</script></voc-heatmap>`,
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit/html.js';
import businessRatio from '../../demo/data/airline-business-ratio-gauge.json' with { type: 'json' };
import timely from '../../demo/data/cfpb-timely-gauge.json' with { type: 'json' };
import csat from '../../demo/data/sfo-csat-gauge.json' with { type: 'json' };
import mean from '../../demo/data/sfo-mean-gauge.json' with { type: 'json' };
import nps from '../../demo/data/sfo-nps-gauge.json' with { type: 'json' };
import '../../src/define/gauge.js';
import * as made from './gauge.examples.js';
import { activateNext, openDefinition } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';

interface Args {
  data: unknown;
  variant?: string;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'Gauge',
  component: 'voc-gauge',
  args: { data: csat, 'show-table': false },
  argTypes: {
    variant: { control: 'inline-radio', options: ['arc', 'ring', 'bullet'] },
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '520px' },
  render: ({ data, variant, 'show-table': showTable }) =>
    html`<voc-gauge .data=${data} variant=${variant ?? nothing} ?show-table=${showTable}></voc-gauge>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const Arc: Story = {};
export const Ring: Story = { args: { variant: 'ring' } };
export const Bullet: Story = {
  args: { variant: 'bullet' },
  parameters: { naturalWidth: '720px' },
};

export const Csat: Story = { name: 'CSAT: share of the best ratings' };
export const Mean: Story = { name: 'Mean rating', args: { data: mean } };
export const Nps: Story = { name: 'NPS from eleven counts', args: { data: nps } };
export const NpsGroups: Story = {
  name: 'NPS from its three groups, with target and change',
  args: { data: made.groups },
};
export const Ratio: Story = { name: 'Ratio of counts', args: { data: businessRatio } };
export const Index: Story = { name: 'Index: a tree of weighted items', args: { data: made.index } };
export const IndicatorTree: Story = {
  name: 'Indicator tree: items that open, and the way back',
  args: { data: made.indicatorTree },
};
export const IndexRing: Story = {
  name: 'Index as a ring',
  args: { data: made.index, variant: 'ring' },
};

export const Everything: Story = {
  name: 'Target, bands, change and source together',
  args: { data: made.everything },
};
export const EverythingBullet: Story = {
  name: 'Target, bands, change and source, as a bullet',
  args: { data: made.everything, variant: 'bullet' },
  parameters: { naturalWidth: '720px' },
};
export const Bands: Story = { name: 'Bands and change', args: { data: timely } };
export const TargetMissed: Story = { name: 'Target missed', args: { data: made.targetMissed } };
export const TargetUncertain: Story = {
  name: 'Target inside the interval: no verdict',
  args: { data: made.targetUncertain },
};
export const TargetBand: Story = {
  name: 'A band to stay in as target',
  args: { data: made.targetBand },
};
export const WithoutInterval: Story = {
  name: 'Interval left out',
  args: { data: made.withoutInterval },
};

export const Comparisons: Story = {
  name: 'Comparisons: before, a year ago, others, a plan',
  args: { data: made.comparisons },
};
export const ComparisonsBullet: Story = {
  name: 'Comparisons as a bullet',
  args: { data: made.comparisons, variant: 'bullet' },
  parameters: { naturalWidth: '720px' },
};
export const LowerIsBetter: Story = { name: 'Lower is better', args: { data: made.lowerIsBetter } };
export const Census: Story = { name: 'All were counted', args: { data: made.census } };
export const Population: Story = {
  name: 'A sample of a known population',
  args: { data: made.population },
};
export const GivenInterval: Story = {
  name: 'A value with its interval',
  args: { data: made.givenInterval },
};
export const Rescaled: Story = {
  name: 'A mean rating on 0 to 100',
  args: { data: made.rescaled },
};
export const IndexInterval: Story = {
  name: 'An index with an interval',
  args: { data: made.indexInterval },
};
export const WithheldItems: Story = {
  name: 'Items on too few answers',
  args: { data: made.withheldItems },
};
export const ThreeRatings: Story = { name: 'Three ratings', args: { data: made.threeRatings } };
export const NotComparable: Story = {
  name: 'A period that can’t be compared',
  args: { data: made.notComparable },
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

export const OneAnswer: Story = { name: 'One answer', args: { data: made.oneAnswer } };
export const FortyItems: Story = { name: 'Forty items', args: { data: made.forty } };
export const LongLabels: Story = { name: 'Long titles', args: { data: made.longLabels } };
export const LongLabelsChinese: Story = {
  name: 'Long titles in Chinese',
  args: { data: made.longLabels },
  globals: { lang: 'zh-CN' },
};
export const Negative: Story = { name: 'Negative value', args: { data: made.negative } };
export const NegativeBullet: Story = {
  name: 'Negative value as a bullet',
  args: { data: made.negative, variant: 'bullet' },
  parameters: { naturalWidth: '720px' },
};
export const Huge: Story = { name: 'Huge numbers', args: { data: made.huge } };
export const Tiny: Story = { name: 'Tiny share', args: { data: made.tiny } };
export const JsonChild: Story = {
  name: 'Document as a JSON child',
  render: () =>
    html`<voc-gauge><script type="application/json">{
  "type": "gauge",
  "title": "Satisfied with the workshop",
  "measure": { "method": "csat", "counts": [6, 14, 41, 152, 97] },
  "target": 80
}</script></voc-gauge>`,
};
export const Tiles: Story = {
  name: 'In tiles of a dashboard',
  args: { data: made.everything },
  parameters: { naturalWidth: '1200px' },
  render: ({ data }) => inTiles(() => html`<voc-gauge .data=${data}></voc-gauge>`),
};

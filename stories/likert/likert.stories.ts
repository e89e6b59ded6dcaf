import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import airline from '../../demo/data/airline-business-likert.json' with { type: 'json' };
import kiosk from '../../demo/data/kiosk-likert.json' with { type: 'json' };
import airport from '../../demo/data/sfo-likert.json' with { type: 'json' };
import '../../src/define/likert.js';
import { activateNext, openDefinition } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';
import * as made from './likert.examples.js';

interface Args {
  data: unknown;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'Likert',
  component: 'voc-likert',
  args: { data: airport, 'show-table': false },
  argTypes: {
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '760px' },
  render: ({ data, 'show-table': showTable }) =>
    html`<voc-likert .data=${data} ?show-table=${showTable}></voc-likert>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const Airport: Story = { name: 'Ratings of an airport: real figures' };
export const Kiosk: Story = { name: 'Self-service kiosks: real figures', args: { data: kiosk } };
export const Airline: Story = {
  name: 'Business trips: more bad than good among them',
  args: { data: airline },
};
export const Everything: Story = {
  name: 'Named options, missing answers, good and bad news together',
  args: { data: made.everything },
};
export const EverythingChinese: Story = {
  name: 'The same in Chinese',
  args: { data: made.everything },
  globals: { lang: 'zh-CN' },
};
export const Ratings: Story = { name: 'Ratings without names', args: { data: made.ratings } };
export const Even: Story = { name: 'Four options, none neutral', args: { data: made.even } };
export const NoNeutral: Story = {
  name: 'Five options, none neutral',
  args: { data: made.noNeutral },
};
export const Eleven: Story = { name: 'Eleven ratings', args: { data: made.eleven } };
export const Census: Story = { name: 'A census: no intervals', args: { data: made.census } };
export const Population: Story = {
  name: 'A small population narrows intervals',
  args: { data: made.population },
};
export const Weighted: Story = {
  name: 'Weighted answers, no intervals drawn',
  args: { data: made.weighted },
};
export const Gaps: Story = {
  name: 'A withheld question and one without answers',
  args: { data: made.gaps },
};
export const Few: Story = { name: 'Too few answers to tell', args: { data: made.few } };
export const Unanimous: Story = { name: 'All agree', args: { data: made.unanimous } };

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

export const One: Story = { name: 'One question', args: { data: made.one } };
export const Forty: Story = { name: 'Forty statements', args: { data: made.forty } };
export const LongLabels: Story = { name: 'Long labels', args: { data: made.longLabels } };
export const LongLabelsChinese: Story = {
  name: 'Long labels in Chinese',
  args: { data: made.longLabels },
  globals: { lang: 'zh-CN' },
};
export const Huge: Story = { name: 'Huge numbers', args: { data: made.huge } };
export const Tiles: Story = {
  name: 'In tiles of a dashboard',
  args: { data: made.everything },
  parameters: { naturalWidth: '1200px' },
  render: ({ data }) => inTiles(() => html`<voc-likert .data=${data}></voc-likert>`),
};

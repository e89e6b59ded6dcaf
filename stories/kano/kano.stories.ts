import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import kiosk from '../../demo/data/kiosk-kano.json' with { type: 'json' };
import '../../src/define/kano.js';
import { activateNext, openDefinition } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';
import * as made from './kano.examples.js';

interface Args {
  data: unknown;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'Kano',
  component: 'voc-kano',
  args: { data: kiosk, 'show-table': false },
  argTypes: {
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '800px' },
  render: ({ data, 'show-table': showTable }) =>
    html`<voc-kano .data=${data} ?show-table=${showTable}></voc-kano>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const Kiosk: Story = { name: 'Twenty-nine features of a kiosk', args: { data: kiosk } };
export const KioskChinese: Story = {
  name: 'The same in Chinese',
  args: { data: kiosk },
  globals: { lang: 'zh-CN' },
};
export const Everything: Story = { name: 'All categories', args: { data: made.everything } };
export const EverythingChinese: Story = {
  name: 'All categories in Chinese',
  args: { data: made.everything },
  globals: { lang: 'zh-CN' },
};
export const Published: Story = { name: 'Published counts', args: { data: made.published } };
export const Answers: Story = { name: 'Pairs of answers', args: { data: made.answers } };
export const Weighted: Story = { name: 'A weighted survey', args: { data: made.weighted } };
export const Ninety: Story = { name: 'At 90 percent confidence', args: { data: made.ninety } };
export const Census: Story = { name: 'All were counted', args: { data: made.census } };
export const WithoutIntervals: Story = {
  name: 'Without intervals',
  args: { data: made.withoutIntervals },
};

export const Narrow: Story = {
  name: 'In a narrow box: numbers and a list of names',
  args: { data: made.everything },
  parameters: { naturalWidth: '320px' },
};
export const Tiles: Story = {
  name: 'In tiles of a dashboard',
  args: { data: made.everything },
  parameters: { naturalWidth: '1200px' },
  render: ({ data }) => inTiles(() => html`<voc-kano .data=${data}></voc-kano>`),
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

export const Missing: Story = { name: 'Some without a point', args: { data: made.missing } };
export const LittleData: Story = { name: 'A single one', args: { data: made.littleData } };
export const LongLabels: Story = { name: 'Forty long names', args: { data: made.longLabels } };
export const LongLabelsChinese: Story = {
  name: 'Forty long names in Chinese',
  args: { data: made.longLabels },
  globals: { lang: 'zh-CN' },
};

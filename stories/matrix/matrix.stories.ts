import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import airline from '../../demo/data/airline-business-matrix.json' with { type: 'json' };
import kiosk from '../../demo/data/kiosk-matrix.json' with { type: 'json' };
import airport from '../../demo/data/sfo-matrix.json' with { type: 'json' };
import '../../src/define/matrix.js';
import { activateNext, openDefinition } from '../gestures.js';
import { statesOf } from '../states.js';
import { inTiles } from '../tiles.js';
import * as made from './matrix.examples.js';

interface Args {
  data: unknown;
  'show-table': boolean;
}

const meta: Meta<Args> = {
  title: 'Matrix',
  component: 'voc-matrix',
  args: { data: airport, 'show-table': false },
  argTypes: {
    'show-table': { control: 'boolean' },
    data: { table: { disable: true } },
  },
  parameters: { naturalWidth: '800px' },
  render: ({ data, 'show-table': showTable }) =>
    html`<voc-matrix .data=${data} ?show-table=${showTable}></voc-matrix>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const Airport: Story = { name: 'An airport: derived importance', args: { data: airport } };
export const Airline: Story = { name: 'Business trips', args: { data: airline } };
export const Kiosk: Story = { name: 'Twenty-four statements of a survey', args: { data: kiosk } };
export const Everything: Story = {
  name: 'With intervals: what is unclear',
  args: { data: made.everything },
};
export const EverythingChinese: Story = {
  name: 'The same in Chinese',
  args: { data: made.everything },
  globals: { lang: 'zh-CN' },
};
export const CarDealer: Story = {
  name: 'The study of Martilla and James',
  args: { data: made.carDealer },
};
export const Midpoint: Story = {
  name: 'At the middle of the scale',
  args: { data: made.midpoint },
};
export const Median: Story = { name: 'At the medians', args: { data: made.median } };
export const Given: Story = { name: 'At given lines', args: { data: made.given } };
export const Derived: Story = {
  name: 'Correlations with their intervals',
  args: { data: made.derived },
};
export const Census: Story = { name: 'All were counted', args: { data: made.census } };
export const WithoutIntervals: Story = {
  name: 'Without intervals',
  args: { data: made.withoutIntervals },
};
export const NothingShort: Story = {
  name: 'Nothing to improve',
  args: { data: made.nothingShort },
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
  render: ({ data }) => inTiles(() => html`<voc-matrix .data=${data}></voc-matrix>`),
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

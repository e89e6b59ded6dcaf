import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit/html.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import afterSales from '../../demo/data/dashboard-after-sales.json' with { type: 'json' };
import airline from '../../demo/data/dashboard-airline.json' with { type: 'json' };
import audit from '../../demo/data/dashboard-audit.json' with { type: 'json' };
import cfpb from '../../demo/data/dashboard-cfpb.json' with { type: 'json' };
import distribution from '../../demo/data/dashboard-distribution.json' with { type: 'json' };
import kiosk from '../../demo/data/dashboard-kiosk.json' with { type: 'json' };
import ocv from '../../demo/data/dashboard-ocv.json' with { type: 'json' };
import olist from '../../demo/data/dashboard-olist.json' with { type: 'json' };
import ppe from '../../demo/data/dashboard-ppe.json' with { type: 'json' };
import scms from '../../demo/data/dashboard-scms.json' with { type: 'json' };
import sfo from '../../demo/data/dashboard-sfo.json' with { type: 'json' };
import { drawn } from '../../.storybook/drawn.js';
import '../../src/define/all.js';
import { everything as breakdown } from '../breakdown/breakdown.examples.js';
import { statesOf } from '../states.js';
import './dashboard-editor.js';
import * as made from './dashboard.examples.js';

interface Args {
  data: unknown;
  hash: boolean;
  group?: string;
}

const meta: Meta<Args> = {
  title: 'Dashboard',
  component: 'voc-dashboard',
  args: { data: made.everything, hash: false },
  argTypes: {
    hash: { control: 'boolean' },
    data: { table: { disable: true } },
  },
  render: ({ data, hash, group }) =>
    html`<voc-dashboard .data=${data} ?hash=${hash} group=${group ?? nothing}></voc-dashboard>`,
};

export default meta;
type Story = StoryObj<Args>;

const states = statesOf(made);

export const Distribution: Story = {
  name: 'Franchise and retail distribution: segments as tabs',
  args: { data: distribution },
};
export const DistributionChinese: Story = {
  ...Distribution,
  name: 'The same in Chinese',
  globals: { lang: 'zh-CN' },
};
export const AfterSales: Story = {
  name: 'Car dealer after-sales: more segments than tabs, so a list',
  args: { data: afterSales },
};
export const AfterSalesChinese: Story = {
  ...AfterSales,
  name: 'The same in traditional Chinese',
  globals: { lang: 'zh-TW' },
};
export const Audit: Story = {
  name: 'Service quality audit: the same keys in every widget',
  args: { data: audit },
};
export const AuditChinese: Story = {
  ...Audit,
  name: 'The same in Chinese',
  globals: { lang: 'zh-CN' },
};

export const Airport: Story = { name: 'Passengers of an airport', args: { data: sfo } };
export const Airline: Story = { name: 'Passengers of an airline', args: { data: airline } };
export const Kiosk: Story = { name: 'Users of kiosks', args: { data: kiosk } };
export const Complaints: Story = { name: 'Complaints about banks', args: { data: cfpb } };
export const OnlineOrders: Story = { name: 'Online orders', args: { data: olist } };
export const HealthSupplies: Story = { name: 'Health supplies', args: { data: scms } };
export const VaccineRequests: Story = { name: 'Requests for vaccine', args: { data: ocv } };
export const Donations: Story = { name: 'Donations', args: { data: ppe } };

export const Segments: Story = { name: 'Segments as tabs', args: { data: made.segments } };
export const Facets: Story = {
  name: 'Small multiples, those first that need a look',
  args: { data: made.facets },
};
export const Hash: Story = {
  name: 'The segment in the address of the page',
  args: { data: made.segments, hash: true },
};
export const Narrow: Story = {
  name: 'In a narrow box: one column',
  parameters: { naturalWidth: '320px' },
};
export const OneBad: Story = {
  name: 'A bad widget leaves the others as they are',
  args: { data: made.oneBad },
};

/** The editor's field, and the paths of the problems that it lists. */
async function editorIn(canvas: HTMLElement) {
  await drawn(canvas, 'ready');
  const { shadowRoot } = canvas.querySelector('dashboard-editor')!;
  const paths = () => [...shadowRoot!.querySelectorAll('li code')].map((one) => one.textContent);
  return { field: shadowRoot!.querySelector('textarea')!, paths, root: shadowRoot! };
}

export const Edit: Story = {
  name: 'Edit: the document beside the picture',
  parameters: { controls: { disable: true } },
  render: ({ data }) => html`<dashboard-editor .source=${data}></dashboard-editor>`,
};

/** Not in the list: what the editor promises, held against the dashboard. */
export const EditFault: Story = {
  ...Edit,
  name: 'A fault is named with its place as it is typed',
  tags: ['!dev'],
  parameters: { ...Edit.parameters, state: 'invalid' },
  play: async ({ canvasElement }) => {
    const { field, paths, root } = await editorIn(canvasElement);
    await expect(paths()).toEqual([]);
    const type = async (wrong: string, right: string) => {
      const initialSelectionStart = field.value.indexOf(wrong);
      const initialSelectionEnd = initialSelectionStart + wrong.length;
      await userEvent.type(field, right, { initialSelectionStart, initialSelectionEnd });
    };
    await type('"columns": 12', '"columns": "wide"');
    await waitFor(() => expect(paths()).toEqual(['/widgets/5/span/columns']));
    await type('"contract": "voc/1",', ' ');
    await waitFor(() => expect(paths()).toContain('/contract'));
    const board = root.querySelector('voc-dashboard')!;
    await expect(board.shadowRoot!.querySelector('voc-gauge')).toBeVisible();
    await type('"type": "dashboard",', '"type"');
    await waitFor(() =>
      expect(root.querySelector('[role="status"]')).toHaveTextContent('not JSON'),
    );
  },
};

export const Group: Story = {
  name: 'Two widgets of one group on a host page',
  render: () => html`
    <div class="tiles">
      <div class="tile" .style=${'width:560px;height:420px'}>
        <voc-breakdown group="branches" .data=${breakdown}></voc-breakdown>
      </div>
      <div class="tile" .style=${'width:560px;height:420px'}>
        <voc-breakdown group="branches" .data=${{ ...breakdown, sort: 'given' }}></voc-breakdown>
      </div>
    </div>
  `,
};

export const Ready: Story = { name: 'State: ready', tags: ['state'] };
export const Loading: Story = { name: 'State: loading', tags: ['state'], ...states.loading };
export const Empty: Story = { name: 'State: empty, no widgets', tags: ['state'], ...states.empty };
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
export const Stale: Story = { name: 'State: stale', tags: ['state'], ...states.stale };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit/html.js';
import { expect } from 'storybook/test';
import { drawn, elementsIn } from '../.storybook/drawn.js';
import '../src/define/all.js';

const DESCRIPTION = `
Documents are checked as people and servers write them. What clearly means something is taken as that,
with a warning; what would mislead a reader stands above the picture; what can't be read says where and
why. Every problem has a place (a JSON Pointer), a code and a sentence, and goes to the console once.
`;

const meta: Meta = {
  title: 'Checked documents',
  parameters: { docs: { description: { component: DESCRIPTION } } },
};

export default meta;
type Story = StoryObj;

const share = { method: 'csat', counts: [6, 14, 41, 152, 97], top: 2 } as const;

/** An element with whatever a page hands over. */
const given = (data: unknown): TemplateResult => html`<voc-gauge .data=${data}></voc-gauge>`;

/** Waits for what becomes of the document, and holds it against what it should be. */
const expectProblems =
  (state: string, ...codes: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await drawn(canvasElement, state);
    const [element] = elementsIn(canvasElement);
    await expect(element!.problems.map(({ code }) => code)).toEqual(codes);
  };

export const AsWritten: Story = {
  name: 'Numbers as text and times with slashes are taken',
  render: () =>
    given({
      type: 'gauge',
      title: 'Satisfied',
      asOf: '2026/3',
      measure: { ...share, counts: ['6', '14', '41', '152', '97'] },
    }),
  play: expectProblems('ready', 'time-format', ...Array<string>(5).fill('number-as-text')),
};

export const Misleading: Story = {
  name: 'What would mislead stands above the picture',
  render: () => given({ type: 'gauge', title: 'Satisfied', measure: share, target: 0.85 }),
  play: expectProblems('ready', 'looks-like-fraction'),
};

export const Slip: Story = {
  name: 'The field that was meant is named, and a trifle left out',
  render: () => given({ type: 'gauge', titel: 'Satisfied', note: 5, measure: share }),
  play: expectProblems('ready', 'wrong-type', 'unknown-field'),
};

export const OtherElement: Story = {
  parameters: { state: 'invalid' },
  name: 'The element for another widget’s document is named',
  render: () => given({ type: 'funnel', title: 'Complaints', stages: [] }),
  play: expectProblems('invalid', 'unknown-type'),
};

const broken = `{
  "type": "gauge",
  "title": "Satisfied",
  "measure": { "method": "value", "value": NaN },
}`;

export const BrokenJson: Story = {
  parameters: { state: 'invalid' },
  name: 'Broken JSON: line, column and the likely cause',
  render: () =>
    html`<voc-gauge
      ><script type="application/json">
        ${broken}
      </script></voc-gauge
    >`,
  play: expectProblems('invalid', 'not-json'),
};

export const Basis: Story = {
  name: 'Who was asked, and what the figure rests on',
  render: () =>
    given({
      type: 'gauge',
      title: 'Satisfied',
      measure: share,
      sampling: { design: 'sample', population: 2000, invited: 500 },
      basis: {
        standard: 'GB/T 19038-2009',
        owner: 'Customer service',
        version: '2026-1',
        counted: { en: 'Visits by date of return', 'zh-CN': '按返厂日期统计的到店次数' },
      },
    }),
  play: async ({ canvasElement }) => {
    await drawn(canvasElement, 'ready');
    const [element] = elementsIn(canvasElement);
    element!.shadowRoot!.querySelector<HTMLButtonElement>('.how')!.click();
    await element!.updateComplete;
    await expect(element!.shadowRoot!.textContent).toContain('GB/T 19038-2009');
  },
};

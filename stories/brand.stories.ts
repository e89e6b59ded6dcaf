import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import { expect, waitFor } from 'storybook/test';
import { drawn, elementsIn } from '../.storybook/drawn.js';
import './brand-studio.js';
import { PRESETS } from './brand.js';

const meta: Meta = {
  title: 'Brand it',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: (_args, { globals }) =>
    html`<brand-studio .theme=${String(globals['theme'])}></brand-studio>`,
};

export default meta;
type Story = StoryObj;

export const BrandIt: Story = { name: 'Brand it' };

const example = (index: number): Story['play'] => {
  return async ({ canvasElement }) => {
    await drawn(canvasElement, 'ready');
    const studio = canvasElement.querySelector('brand-studio')!;
    studio.brand = PRESETS[index]!.brand;
    await studio.updateComplete;
  };
};

export const HarbourBank: Story = { name: 'Harbour Bank', play: example(0) };
export const LumenMobile: Story = { name: 'Lumen Mobile', play: example(1) };
export const NordwerkMotors: Story = { name: 'Nordwerk Motors', play: example(2) };

/** Not in the list: what the page promises, held against the elements. */
export const FollowsThePage: Story = {
  name: 'Three properties on the page change every element',
  tags: ['!dev'],
  play: async ({ canvasElement }) => {
    await drawn(canvasElement, 'ready');
    const looks = () =>
      elementsIn(canvasElement).map(({ shadowRoot }) => {
        const part = (name: string) =>
          getComputedStyle(shadowRoot!.querySelector(`[part~="${name}"]`)!);
        const { borderRadius, fontFamily } = part('base');
        return [borderRadius, fontFamily, part('summary').borderInlineStartColor];
      });
    const before = looks();
    await expect(before).toHaveLength(4);
    const page = document.documentElement.style;
    page.setProperty('--voc-radius', '21px');
    page.setProperty('--voc-font', 'Georgia, serif');
    page.setProperty('--voc-accent', '#a0308f');
    try {
      await waitFor(() =>
        looks().forEach((look, index) =>
          look.forEach((value, at) => expect(value).not.toBe(before[index]![at])),
        ),
      );
    } finally {
      for (const name of ['radius', 'font', 'accent']) page.removeProperty(`--voc-${name}`);
    }
  },
};

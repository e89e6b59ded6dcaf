import type { Preview } from '@storybook/web-components-vite';
import { createElement, lazy, Suspense } from 'react';
import { withContract } from './contract.js';
import { drawn } from './drawn.js';
import { controlsOf, descriptionOf } from './manifest.js';
import { initialSwitches, onStage, switches } from './stage.js';

/** Loaded when a documentation page is opened; stories and their tests do not need it. */
const WidgetPage = lazy(() => import('./widget-page.js'));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withContract, onStage],
  globalTypes: switches,
  initialGlobals: initialSwitches,
  afterEach: async ({ canvasElement, parameters }) => {
    await drawn(canvasElement, (parameters['state'] as string | undefined) ?? 'ready');
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: {
      // The documentation page has the whole table.
      extractArgTypes: controlsOf,
      extractComponentDescription: descriptionOf,
      page: () => createElement(Suspense, { fallback: null }, createElement(WidgetPage)),
      toc: { headingSelector: 'h2, h3' },
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Tokens',
          'Brand it',
          'Gauge',
          'Funnel',
          'Gap',
          'Trend',
          '*',
          'Hear it',
          'Languages and direction',
          'Accessibility',
        ],
      },
    },
  },
};

export default preview;

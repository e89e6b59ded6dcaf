import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { ContractPanel } from './contract-panel.js';

addons.setConfig({
  layoutCustomisations: {
    // The pages of the design system have nothing to show in panels.
    showPanel: ({ storyId }, shown) => (/^(?:tokens|brand-it)--/.test(storyId) ? false : shown),
  },
  theme: create({
    base: 'light',
    brandTitle: 'voc-elements',
    brandTarget: '_self',
    colorPrimary: '#2456c7',
    colorSecondary: '#2456c7',
    appBg: '#f4f5f7',
    appBorderColor: '#dfe2e7',
    textColor: '#16202e',
    textMutedColor: '#566070',
  }),
});

addons.register('voc-contract', () => {
  addons.add('voc-contract/panel', {
    type: types.PANEL,
    title: 'Contract',
    render: ({ active }) => createElement(ContractPanel, { active: active === true }),
  });
});

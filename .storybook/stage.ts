import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import './stage.css';

/** The switches in the toolbar, each a global of Storybook by its name. */
export const switches: Preview['globalTypes'] = {
  theme: {
    name: 'Theme',
    description: 'Theme of the elements',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light', icon: 'sun' },
        { value: 'dark', title: 'Dark', icon: 'moon' },
        { value: 'contrast', title: 'Contrast', icon: 'contrast' },
        { value: 'auto', title: 'As the reader prefers', icon: 'user' },
      ],
    },
  },
  density: {
    name: 'Density',
    description: 'Room inside the elements',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        { value: 'comfortable', title: 'Comfortable' },
        { value: 'compact', title: 'Compact' },
      ],
    },
  },
  lang: {
    name: 'Language',
    description: 'Language of the elements',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English', right: 'en' },
        { value: 'zh-CN', title: '简体中文', right: 'zh-CN' },
        { value: 'zh-TW', title: '繁體中文', right: 'zh-TW' },
      ],
    },
  },
  dir: {
    name: 'Direction',
    description: 'Direction of writing',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  width: {
    name: 'Width',
    description: 'Room for the element, in pixels',
    toolbar: {
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        { value: 'natural', title: 'Natural width' },
        { value: 'full', title: 'Full width' },
        { value: '320px', title: '320 px' },
        { value: '480px', title: '480 px' },
        { value: '800px', title: '800 px' },
      ],
    },
  },
};

export const initialSwitches = {
  theme: 'light',
  density: 'comfortable',
  lang: 'en',
  dir: 'ltr',
  width: 'natural',
} as const;

/**
 * The CSS width of a story.
 * @param chosen the width switch
 * @param natural CSS width that suits the story; `none` where it takes all
 */
function roomFor(chosen: string, natural: string): string {
  if (chosen === 'natural') return natural;
  return chosen === 'full' ? 'none' : chosen;
}

/** Puts a story into an element with the switches as attributes, as a host page would. */
export const onStage: Decorator = (story, { globals, parameters, viewMode }) => {
  const { theme, density, lang, dir, width } = globals as Record<string, string>;
  const natural = (parameters['naturalWidth'] as string | undefined) ?? 'none';
  return html`<div class="stage ${viewMode}" theme=${theme} density=${density} lang=${lang} dir=${dir}>
    <div class="room" style="max-width:${roomFor(width ?? 'natural', natural)}">${story()}</div>
  </div>`;
};

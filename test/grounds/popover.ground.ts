import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'popover',
  pages: { '/': pageOf(`<div popover style="width: 600px; max-height: 90vh">${every}</div>`) },
  prepare: () => {
    const element = document.querySelector<HTMLElement>('[popover]')!;
    // Where there is none, it is an element like any other.
    if ('showPopover' in element) element.showPopover();
  },
} satisfies Ground;

import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'shadow root of another component',
  pages: { '/': pageOf(`<div id="host">${every}</div>`) },
  prepare: () => {
    const host = document.getElementById('host')!;
    host.attachShadow({ mode: 'open' }).append(...host.children);
  },
  find: () => document.getElementById('host')!.shadowRoot!.children,
} satisfies Ground;

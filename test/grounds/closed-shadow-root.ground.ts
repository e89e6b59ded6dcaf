import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'closed shadow root',
  pages: { '/': pageOf(`<div id="host">${every}</div>`) },
  prepare: () => {
    const host = document.getElementById('host')!;
    // oxlint-disable-next-line wc/no-closed-shadow-root
    const root = host.attachShadow({ mode: 'closed' });
    root.append(...host.children);
    Object.assign(globalThis, { closedRoot: root });
  },
  find: () => (globalThis as unknown as { closedRoot: ShadowRoot }).closedRoot.children,
} satisfies Ground;

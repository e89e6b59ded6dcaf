import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'page that a browser translates',
  pages: { '/': pageOf(every) },
  prepare: () => {
    const translate = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      for (const text of found) {
        if (!text.data.trim() || text.parentElement?.closest('font, [translate=no]')) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.append(text.data.toUpperCase());
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    for (const { shadowRoot } of [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('voc-'),
    )) {
      translate(shadowRoot!);
      const observer = new MutationObserver(() => translate(shadowRoot!));
      observer.observe(shadowRoot!, { childList: true, characterData: true, subtree: true });
    }
  },
} satisfies Ground;

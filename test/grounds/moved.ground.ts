import { pageOf } from '../support/pages.js';
import { every, type Ground, type ProbedPage } from './ground.js';

export default {
  title: 'drawn, then moved in its page',
  pages: { '/': pageOf(`<div>${every}</div><div id="place"></div>`) },
  prepare: async () => {
    const place = document.getElementById('place')!;
    const widgets = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('voc-'),
    );
    await (globalThis as ProbedPage).probe.drawn(widgets);
    const pictures = widgets.map((one) => one.shadowRoot!.querySelector('svg.plot'));
    const move = 'moveBefore' in Element.prototype ? 'moveBefore' : 'insertBefore';
    for (const one of widgets) place[move](one, null);
    const areSame = widgets.every(
      (one, index) => one.shadowRoot!.querySelector('svg.plot') === pictures[index],
    );
    if (!areSame) throw new Error('a picture was lost on the way');
  },
} satisfies Ground;

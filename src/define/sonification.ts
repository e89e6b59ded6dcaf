import { addSonification } from '../sonification/index.js';

/** The elements, by tag and not by class: they may come from any bundle, before this or after. */
const TAGS = ['voc-gauge', 'voc-funnel', 'voc-gap', 'voc-trend'];

for (const tag of TAGS) {
  void customElements.whenDefined(tag).then((element) => addSonification(element));
}

export { addSonification };

import { measure } from './measure.js';

const result = measure('/dist/voc-elements.min.js', (documents, boxes) =>
  Promise.all(
    documents.map((data, index) => {
      const element = Object.assign(document.createElement(`voc-${data.type}`), { data });
      const ready = new Promise((done) => element.addEventListener('voc-ready', done));
      boxes[index]?.append(element);
      return ready;
    }),
  ),
);
Object.assign(globalThis, { result });

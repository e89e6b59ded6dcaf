import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';
import { installed } from './installed.js';

const head = '<script src="/turbo.js"></script><script src="/voc.js"></script>';

/** Goes to another page and back again, which shows the copy that Turbo has kept. */
async function goAndReturn(): Promise<void> {
  const { Turbo } = globalThis as unknown as { Turbo: { visit(url: string): void } };
  const loaded = () =>
    new Promise((done) => document.addEventListener('turbo:load', done, { once: true }));
  const there = loaded();
  Turbo.visit('/next.html');
  await there;
  const back = loaded();
  history.back();
  await back;
}

export default {
  title: 'Turbo: another page and back',
  pages: {
    '/': pageOf(every, head),
    '/next.html': pageOf(`<p>Next</p>${every}`, head),
    '/turbo.js': installed('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  },
  prepare: goAndReturn,
} satisfies Ground;

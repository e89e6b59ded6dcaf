import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';
import { fragment, installed } from './installed.js';

/** Asks twice: the second answer takes the place of the first. */
async function swapTwice(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await new Promise((done) => {
      document.addEventListener('htmx:afterSettle', done, { once: true });
      document.getElementById('place')!.click();
    });
  }
}

export default {
  title: 'htmx: answers put in',
  pages: {
    '/': pageOf(
      '<div id="place" hx-get="/part.html">Show</div>',
      '<script src="/htmx.js"></script><script src="/voc.js"></script>',
    ),
    '/htmx.js': installed('htmx.org/dist/htmx.js'),
    '/part.html': fragment(every),
  },
  prepare: swapTwice,
} satisfies Ground;

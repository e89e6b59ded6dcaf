import { pageOf } from '../support/pages.js';
import { every, probed, type Ground } from './ground.js';

export default {
  title: 'sandbox with an origin of its own',
  pages: {
    '/': (response) =>
      response
        .writeHead(200, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': 'sandbox allow-scripts',
        })
        .end(probed(pageOf(every))),
  },
} satisfies Ground;

import { strictPolicy } from '../../demo/vite.config.js';
import { pageOf } from '../support/pages.js';
import { every, probed, type Ground } from './ground.js';

export default {
  title: 'strict Content-Security-Policy',
  pages: {
    '/': (response) =>
      response
        .writeHead(200, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': strictPolicy,
        })
        .end(probed(pageOf(every))),
  },
} satisfies Ground;

import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: '<base href> of another folder',
  pages: {
    '/': pageOf(every, '<script src="/voc.js"></script><base href="/elsewhere/" target="_blank">'),
  },
} satisfies Ground;

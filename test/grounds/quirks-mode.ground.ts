import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'quirks mode',
  pages: { '/': pageOf(every).replace('<!doctype html>', '') },
} satisfies Ground;

import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'page from right to left',
  pages: { '/': pageOf(every).replace('lang="en"', 'lang="ar" dir="rtl"') },
} satisfies Ground;

import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'table for layout',
  pages: {
    '/': pageOf(
      `<table width="100%" border="1"><tr><td width="160" valign="top">Menu</td><td>${every}</td></tr></table>`,
    ),
  },
} satisfies Ground;

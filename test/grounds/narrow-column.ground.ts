import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'column of 160 px',
  pages: { '/': pageOf(`<div style="width:160px">${every}</div>`) },
} satisfies Ground;

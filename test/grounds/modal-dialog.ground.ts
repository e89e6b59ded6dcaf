import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'modal dialog',
  pages: { '/': pageOf(`<dialog>${every}</dialog>`) },
  prepare: () => document.querySelector('dialog')!.showModal(),
} satisfies Ground;

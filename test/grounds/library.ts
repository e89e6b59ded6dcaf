/** A page whose first script is a library that changes the builtins. */
import { pageOf, type Handler } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export const libraryGround = (title: string, library: Handler): Ground => ({
  title,
  pages: {
    '/': pageOf(every, '<script src="/library.js"></script><script src="/voc.js"></script>'),
    '/library.js': library,
  },
});

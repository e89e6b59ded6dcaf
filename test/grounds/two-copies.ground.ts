import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'two copies of the script',
  pages: {
    '/': pageOf(every, '<script src="/voc.js"></script><script src="/voc.js?again"></script>'),
  },
} satisfies Ground;

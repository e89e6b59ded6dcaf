import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'a root font of 24 px',
  pages: {
    '/': pageOf(every, '<style>html { font-size: 24px }</style><script src="/voc.js"></script>'),
  },
} satisfies Ground;

import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'a root font of 10 px',
  pages: {
    '/': pageOf(every, '<style>html { font-size: 10px }</style><script src="/voc.js"></script>'),
  },
} satisfies Ground;

import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'script at the end of the body',
  pages: { '/': pageOf(`${every}<script src="/voc.js"></script>`, '') },
} satisfies Ground;

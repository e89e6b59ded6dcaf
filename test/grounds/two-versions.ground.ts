import manifest from '../../package.json' with { type: 'json' };
import { bundle, pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

const other = bundle.replaceAll(manifest.version, '9.9.9');

export default {
  title: 'two versions of the script',
  pages: {
    '/': pageOf(every, '<script src="/voc.js"></script><script src="/other.js"></script>'),
    '/other.js': (response) =>
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(other),
  },
  says: [/warning: .*<voc-\w+>.* 9\.9\.9/],
} satisfies Ground;

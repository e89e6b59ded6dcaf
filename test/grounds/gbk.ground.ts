import { documents, KINDS, probed, type Ground } from './ground.js';
import { withJson } from '../support/pages.js';

/** JSON that says the same in any encoding of the page. */
const ascii = (json: string): string =>
  json.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The two characters for "satisfaction" in GBK, which are no UTF-8. */
const title = Buffer.from([0xc2, 0xfa, 0xd2, 0xe2]);

const [head, body] = probed(
  `<!doctype html><html lang="zh-CN"><title>|</title><script src="/voc.js"></script><body>${KINDS.map(
    (kind) => withJson(`voc-${kind}`, ascii(documents[kind])),
  ).join('')}`,
).split('|') as [string, string];

export default {
  title: 'page in GBK',
  pages: {
    '/': (response) =>
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=gbk' })
        .end(Buffer.concat([Buffer.from(head), title, Buffer.from(body)])),
  },
} satisfies Ground;

import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

const styles = `
  * { letter-spacing: 1px !important; text-transform: uppercase !important; text-indent: 40px !important;
    line-height: 3 !important; font-size: 9px !important; color: red !important; white-space: nowrap !important }
  svg { width: 20px !important; height: 20px !important; display: none !important }
  table { display: block !important; width: 900px !important }
  div { position: static !important; padding: 4px !important }
  [hidden] { display: block !important }`;

export default {
  title: 'rules with !important for all elements',
  pages: { '/': pageOf(every, `<style>${styles}</style><script src="/voc.js"></script>`) },
} satisfies Ground;

/** Pages that require Trusted Types, with and without a list of policies. */
import { pageOf } from '../support/pages.js';
import { every, probed, type Ground } from './ground.js';
import { called } from './installed.js';

/** Another copy of Lit does this while it is loaded. */
function makePolicy({ trustedTypes }: typeof globalThis & { trustedTypes?: Policies }): void {
  trustedTypes?.createPolicy('lit-html', { createHTML: (html) => html });
}

interface Policies {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): unknown;
}

/**
 * @param list what the policy says of `trusted-types`; nothing where empty
 * @param head the page's scripts
 */
export const trustedTypesGround = (title: string, list: string, head?: string): Ground => ({
  title,
  pages: {
    '/': (response) =>
      response
        .writeHead(200, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': `default-src 'self'; require-trusted-types-for 'script'; ${list}`,
        })
        .end(probed(pageOf(every, head))),
    '/other-lit.js': called(makePolicy),
  },
});

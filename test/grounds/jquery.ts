/** What jQuery does with nodes, in one of its versions. */
import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';
import { fragment, installed } from './installed.js';

/** As much of jQuery as a page needs to move elements. */
interface Query {
  load(url: string, done: () => void): Query;
  html(html: string): Query;
  children(): Query;
  clone(): Query;
  detach(): Query;
  append(nodes: Query): Query;
  wrap(html: string): Query;
  empty(): Query;
}

async function move(): Promise<void> {
  const { jQuery } = globalThis as unknown as { jQuery: (selector: string) => Query };
  const [first, second] = [jQuery('#first'), jQuery('#second')];
  const frames = async () => {
    for (let i = 0; i < 4; i++) await new Promise((done) => requestAnimationFrame(done));
  };
  // Each way in turn; none may keep the next from what it has to do.
  first.html(document.querySelector('template')!.innerHTML);
  await frames();
  await new Promise<void>((done) => first.load('/part.html', done));
  await frames();
  first.children().wrap('<div class="cell"></div>');
  await frames();
  second.append(first.children().detach());
  await frames();
  first.append(second.children().clone());
  second.empty();
}

/** @param folder the package, by the name it is installed under */
export const jqueryGround = (version: string, folder: string): Ground => ({
  title: `jQuery ${version}: html, load, wrap, detach, append, clone`,
  pages: {
    '/': pageOf(
      `<template>${every}</template><div id="first"></div><div id="second"></div>`,
      '<script src="/jquery.js"></script><script src="/voc.js"></script>',
    ),
    '/jquery.js': installed(`${folder}/dist/jquery.js`),
    '/part.html': fragment(every),
  },
  prepare: move,
});

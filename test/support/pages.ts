/** A small site of pages made up by a test, beside the built bundle. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const bundle = readFileSync(
  new URL('../../dist/voc-elements.min.js', import.meta.url),
  'utf8',
);

/** @returns the text of a document of the demo */
export const demoText = (name: string): string =>
  readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8');

export type Handler = (response: ServerResponse, request: IncomingMessage) => void;
export type Pages = Readonly<Record<string, string | Handler>>;

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the bundle as `/voc.js` and the pages given, on 127.0.0.1. */
export async function startSite(pages: Pages): Promise<Site> {
  const all: Pages = {
    '/voc.js': (response) =>
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(bundle),
    '/favicon.ico': (response) => response.writeHead(204).end(),
    ...pages,
  };
  const server = createServer((request, response) => {
    const answer = all[new URL(request.url ?? '/', 'http://localhost').pathname];
    if (typeof answer === 'function') answer(response, request);
    else if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(answer);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A page around some markup, with the bundle in its head. */
export const pageOf = (body: string, head = '<script src="/voc.js"></script>'): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>${head}</head><body>${body}</body></html>`;

/** An element with its document as a JSON child. */
export const withJson = (tag: string, json: string, attributes = ''): string =>
  `<${tag} ${attributes}><script type="application/json">${json}</script></${tag}>`;

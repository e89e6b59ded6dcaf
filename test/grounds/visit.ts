/** Examines the widgets of a ground in a browser of any engine. */
import type { Tab } from '../engines/engine.js';
import { probe, recorder } from '../engines/scripts.js';
import { startSite, type Pages } from '../support/pages.js';
import { KINDS, probed, type Ground } from './ground.js';

const all = `() => document.querySelectorAll('${KINDS.map((kind) => `voc-${kind}`).join()}')`;

/** What is wrong: of a widget by its tag, and of the page by the empty string. */
export type Faults = ReadonlyMap<string, readonly string[]>;

const withProbe = (pages: Pages): Pages => ({
  '/probe.js': (response) =>
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(recorder + probe),
  ...Object.fromEntries(
    Object.entries(pages).map(([path, page]) => [
      path,
      typeof page === 'string' ? probed(page) : page,
    ]),
  ),
});

/** Opens a ground, does what is to be done there and examines its widgets. */
export async function visit(tab: Tab, { pages, prepare, find }: Ground): Promise<Faults> {
  const site = await startSite(withProbe(pages));
  const faults = new Map<string, string[]>();
  const add = (tag: string, fault: string): void => {
    faults.set(tag, [...(faults.get(tag) ?? []), fault]);
  };
  const run = async (expression: string): Promise<string> => String(await tab.run(expression));
  try {
    await tab.open(`${site.url}/`);
    if (prepare) await run(`(${prepare.toString()})()`);
    const widgets = `[...(${find?.toString() ?? all})()]`;
    const tags = (await run(`${widgets}.map(({ localName }) => localName).join()`))
      .split(',')
      .filter(Boolean);
    for (const line of lines(await run(`probe.examine(${widgets})`))) {
      const [, tag = '', fault = ''] = /^(voc-\w+ )?(.*)$/.exec(line) ?? [];
      add(tag.trim(), fault);
    }
    for (const [index, tag] of tags.entries()) {
      if (faults.has(tag)) continue;
      const widget = `${widgets}[${index}]`;
      // A mouse that stays where it is keeps the tooltip of the widget before, which may lie over this one.
      await tab.move(0, 0);
      const aimed = await run(`probe.aim(${widget})`);
      const [, x, y, title = aimed] = /^(-?\d+) (-?\d+) (.*)$/.exec(aimed) ?? [];
      if (x !== undefined) await tab.move(Number(x), Number(y));
      for (const line of lines(await run(`probe.hovered(${widget}, ${JSON.stringify(title)})`))) {
        add(tag, line);
      }
    }
    for (const line of lines(await run('probe.heard()'))) add('', `says ${line}`);
    for (const kind of KINDS) if (!tags.includes(`voc-${kind}`)) add(`voc-${kind}`, 'is not there');
  } finally {
    await site.close();
  }
  return faults;
}

const lines = (text: string): string[] => text.split('\n').filter(Boolean);

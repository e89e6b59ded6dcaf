/** Anything at all may stand where a document should. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '../support/small.js';
import { demoText, pageOf } from '../support/pages.js';
import { onStage } from './support.js';

const documents: Readonly<Record<Kind, string>> = {
  gauge: demoText('sfo-csat-gauge'),
  funnel: demoText('cfpb-funnel'),
  gap: demoText('kiosk-gap'),
  heatmap: demoText('cfpb-heatmap'),
  kpi: demoText('sfo-csat-kpi'),
  scorecard: demoText('real-scorecard'),
  trend: demoText('ocv-fill-trend'),
  breakdown: demoText('scms-truck-breakdown'),
  comparison: demoText('cfpb-products-comparison'),
  pareto: demoText('ppe-reasons-pareto'),
  contribution: demoText('ocv-contribution'),
  attainment: demoText('ocv-attainment'),
  likert: demoText('sfo-likert'),
  matrix: demoText('kiosk-matrix'),
  kano: demoText('kiosk-kano'),
};

const stage = onStage({ '/': pageOf('<main></main>') });

/**
 * Runs inside the page: nasty values for one kind, in the shape of its good document or in none.
 * It has all it needs within, since only its text goes there.
 */
async function torment([kind, json]: readonly [string, string]): Promise<{
  readonly tried: number;
  readonly states: Record<string, number>;
  readonly faults: string[];
}> {
  type Node = Record<string, unknown> | unknown[];
  const fresh = () => JSON.parse(json) as Record<string, unknown>;
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  );
  const circle: Record<string, unknown> = { type: kind };
  circle['self'] = circle;
  let deep: unknown = 1;
  for (let level = 0; level < 500; level += 1) deep = { items: [deep] };

  // What no JSON is, too: a property takes any value.
  // prettier-ignore
  const values: unknown[] = [
    0, -1, 1e308, -1e308, 5e-324, NaN, Infinity, -Infinity, 12n, true, false, '', ' ', 'null',
    '\u0000', '\ud800', '<b>bold</b>', '\u202ereversed', 'x'.repeat(5000), [], {}, [[]], [null],
    [0], [NaN], [{}], { en: 1 }, { en: '' }, { en: null }, new Date(NaN), new Map([[1, 2]]),
    new Set([1]), Symbol('one'), () => 1, /x/, new Error('one'), document.body, window,
    new Float64Array([1, NaN]), new ArrayBuffer(8), Object.create(null), circle, deep, throwing,
    { __proto__: { type: kind } }, { toString: null }, { length: 3 }, { type: kind },
    { type: [kind] }, { type: kind, contract: 'voc/2' }, { type: 'nothing' },
    Array.from({ length: 1000 }, () => null), Promise.resolve(1), new Number(5), new String('x'),
  ];

  /** The places of a document: every path, the first two of a list. */
  const paths: (string | number)[][] = [];
  const walk = (node: unknown, path: (string | number)[]): void => {
    if (path.length) paths.push(path);
    if (Array.isArray(node)) node.slice(0, 2).forEach((one, index) => walk(one, [...path, index]));
    else if (typeof node === 'object' && node) {
      for (const [name, one] of Object.entries(node)) walk(one, [...path, name]);
    }
  };
  walk(fresh(), []);
  const replaced = (path: (string | number)[], value: unknown) => {
    const root = fresh();
    let node = root as Node;
    for (const step of path.slice(0, -1)) node = Reflect.get(node, step) as Node;
    const last = path.at(-1)!;
    if (value === undefined) Reflect.deleteProperty(node, last);
    else Reflect.set(node, last, value);
    return root;
  };
  /** Odd values that may well be valid, where drawing has to keep its head. */
  const odd = [undefined, null, 0, -1, 1e300, 1e-300, 0.1, NaN, '', '2024', [], {}, [0, 0], true];
  const nasty = [...values, ...paths.flatMap((path) => odd.map((value) => replaced(path, value)))];

  const states: Record<string, number> = {};
  const faults: string[] = [];
  let doing = '';
  const fault = (text: string) => faults.push(`${doing}: ${text}`);
  addEventListener('error', ({ message }) => fault(message));
  addEventListener('unhandledrejection', ({ reason }) => fault(String(reason)));

  const bad = /NaN|undefined|\[object |Infinity/;
  const check = (element: HTMLElementTagNameMap['voc-gauge']) => {
    states[element.state] = (states[element.state] ?? 0) + 1;
    if (!['loading', 'empty', 'invalid', 'withheld', 'ready'].includes(element.state)) {
      fault(`state ${element.state}`);
    }
    for (const node of element.shadowRoot!.querySelectorAll('*')) {
      for (const { name, value } of node.attributes) {
        if (bad.test(value)) fault(`${node.tagName} ${name}="${value.slice(0, 80)}"`);
      }
    }
    // A problem may name what was found; nothing else may.
    const text = element.shadowRoot!.textContent.replaceAll('NaN or Infinity', '');
    if (bad.test(text)) fault(`"${text.slice(Math.max(0, text.search(bad) - 40)).slice(0, 80)}"`);
    if (element.state === 'invalid' && !element.shadowRoot!.querySelector('.problems li')) {
      fault('invalid, and no word of why');
    }
    if (bad.test(element.summary + element.toCSV())) fault(`in the summary or the CSV`);
  };

  const main = document.querySelector('main')!;
  main.style.width = '400px';
  const make = () => document.createElement(`voc-${kind}` as 'voc-gauge');
  const attempt = async (element: HTMLElementTagNameMap['voc-gauge'], act: () => void) => {
    try {
      act();
      await element.updateComplete;
      check(element);
    } catch (error) {
      fault(String(error));
    }
  };

  // One element lives through all of it, with a good document now and then.
  const lasting = make();
  const first = new Promise((done, fail) => {
    lasting.addEventListener('voc-ready', done);
    lasting.addEventListener('voc-error', () => fail(new Error('the good document is bad')));
  });
  (lasting as { data: unknown }).data = fresh();
  main.append(lasting);
  await first;
  for (const [index, value] of nasty.entries()) {
    doing = `data ${index}`;
    await attempt(lasting, () => {
      (lasting as { data: unknown }).data = value;
    });
    if (index % 10 === 9)
      await attempt(lasting, () => ((lasting as { data: unknown }).data = fresh()));
  }

  // In the JSON child, which is read as the property is once it has been parsed: the values that stand in the
  // place of a document, a good document with null in each of its places, and JSON that is none.
  const nulled = paths.map((path) => replaced(path, null));
  const texts = [...values, ...nulled].flatMap((value) => {
    try {
      return [JSON.stringify(value)].filter((text) => text !== undefined);
    } catch {
      return [];
    }
  });
  for (const part of [0.1, 0.5, 0.9]) texts.push(json.slice(0, json.length * part));
  texts.push('', ' ', '{', '[', 'nul', "{'a': 1}", '\ufeff{}', json + json, '<!--', '// note\n{}');
  const child = make();
  const script = document.createElement('script');
  script.type = 'application/json';
  child.append(script);
  main.replaceChildren(child);
  for (const [index, text] of texts.entries()) {
    doing = `child ${index}`;
    script.textContent = text;
    // The element hears of it by an observer: its turn comes first.
    await Promise.resolve();
    await attempt(child, () => undefined);
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return { tried: nasty.length + texts.length, states, faults };
}

describe.each(Object.entries(documents))('a %s', (kind, json) => {
  it('keeps its head whatever it is given', async () => {
    const { page, noise } = await stage.browser.visit(stage.site.url);
    const { tried, states, faults } = await page.evaluate(torment, [kind, json] as const);
    expect(tried).toBeGreaterThan(200);
    expect(states['invalid']).toBeGreaterThan(100);
    expect(states['ready']).toBeGreaterThan(10);
    expect(faults.slice(0, 20)).toEqual([]);
    // The problems themselves are told on the console.
    const told = new RegExp(`^(error|warning): <voc-${kind}>\\n`);
    expect(noise.filter((line) => !told.test(line))).toEqual([]);
    await page.close();
  });
});

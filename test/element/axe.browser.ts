/**
 * axe finds nothing, whatever a widget shows, in every theme and language. What stands on a picture it
 * can't tell the ground of; the tests of the tokens look after those contrasts.
 */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import type { State } from '../../src/element/pipeline.js';
import { THEME_COLOURS } from '../../src/tokens/themes.js';
import { EXAMPLES } from '../support/examples.js';
import { UNCOUNTED } from '../support/small.js';
import { part, shadow, until, type AnyWidget } from '../support/elements.js';
// It makes itself known to the window alone.
import 'axe-core/axe.min.js';

const { axe } = globalThis as unknown as { readonly axe: typeof import('axe-core') };

type Kind = keyof typeof EXAMPLES;
const KINDS = Object.keys(EXAMPLES) as Kind[];
const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];
const { light, dark, contrast } = THEME_COLOURS;
const THEMES = { light, dark, contrast };

/** WCAG 2.2 up to level AA, target sizes with it, and what axe's authors advise besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What to look at: a document after the other, attributes, then what a reader does. */
interface Case {
  readonly name: string;
  readonly state: State;
  readonly documents: readonly unknown[];
  readonly attributes?: Readonly<Record<string, string>>;
  act?(element: AnyWidget): Promise<void>;
  /** What is there after that. */
  readonly shows?: string;
}

/** Keys on the picture, which has to have the focus to keep its tooltip. */
const press =
  (...keys: readonly string[]) =>
  async (element: AnyWidget): Promise<void> => {
    (part(element, 'plot') as SVGElement).focus();
    for (const key of keys) await sendKeys({ press: key });
  };

/** All that a picture can have open at a time. */
async function openAll(element: AnyWidget): Promise<void> {
  element.showTable = true;
  shadow(element).querySelector<HTMLButtonElement>('footer button')!.click();
  await press('ArrowRight')(element);
  await element.updateComplete;
  // Readers who see meet it: only others are spared it, and axe with them.
  part(element, 'tooltip')!.removeAttribute('aria-hidden');
}

/** The cases of a kind; the last has the focus, since only one can. */
function casesOf(kind: Kind): Case[] {
  const examples: Readonly<Record<string, unknown>> = EXAMPLES[kind];
  const { everything, empty, withheld, stale, invalid } = examples;
  const all: Case[] = [
    { name: 'ready', state: 'ready', documents: [everything] },
    { name: 'loading', state: 'loading', documents: [] },
    { name: 'invalid', state: 'invalid', documents: [invalid] },
    { name: 'kept', state: 'invalid', documents: [everything, invalid], shows: '.plot' },
    { name: 'empty', state: 'empty', documents: [empty] },
    ...(UNCOUNTED.has(kind)
      ? []
      : [{ name: 'withheld', state: 'withheld', documents: [withheld] } as const]),
    { name: 'stale', state: 'ready', documents: [stale], shows: '.state' },
  ];
  if (kind === 'gauge') {
    for (const variant of ['ring', 'bullet'])
      all.push({
        name: variant,
        state: 'ready',
        documents: [everything],
        attributes: { variant },
        shows: '.plot',
      });
  }
  if (kind === 'gap') {
    all.push({
      name: 'questions',
      state: 'ready',
      documents: [EXAMPLES.gap.questions],
      act: press('Home', 'Enter', 'Escape'),
      shows: '[role="region"] li',
    });
  }
  all.push({
    name: 'open',
    state: 'ready',
    documents: [everything],
    act: openAll,
    shows: '.tooltip.open',
  });
  return all;
}

/** An element for each case, one below the other in a box. */
async function place(
  kind: Kind,
  lang: string,
  cases: readonly Case[] = casesOf(kind),
): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div style="width:600px" lang=${lang}></div>`);
  for (const { name, state, documents, attributes = {}, act, shows } of cases) {
    const element = document.createElement(`voc-${kind}`) as AnyWidget;
    element.id = name;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    box.append(element);
    for (const data of documents) {
      const told = Promise.race([oneEvent(element, 'voc-ready'), oneEvent(element, 'voc-error')]);
      (element as { data: unknown }).data = data;
      await told;
    }
    await act?.(element);
    await element.updateComplete;
    if (element.state !== state || (shows && !shadow(element).querySelector(shows)))
      throw new Error(`${kind} ${name} is ${element.state} and may lack ${shows}`);
  }
  const widgets = [...box.children];
  await until(() => widgets.every((one) => !part(one, 'plot') || part(one, 'table')));
  return box;
}

/** Sets a theme, which elements hear of by an observer. */
async function dress(box: HTMLElement, theme: keyof typeof THEMES): Promise<void> {
  box.setAttribute('theme', theme);
  const { surface, ink } = THEMES[theme];
  const worn = (element: Element) => {
    const style = getComputedStyle(part(element, 'base')!);
    const value = (role: string) => style.getPropertyValue(`--_${role}`).trim();
    return value('surface') === surface && value('ink') === ink;
  };
  await until(() => [...box.children].every(worn));
}

/** A line for each thing that is wrong: the rule, where, and what to do about it. */
const linesOf = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${target.flat().join(' ')}: ${id}. ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );

const check = (box: HTMLElement): Promise<AxeResults> =>
  axe.run(box, { runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] });

for (const kind of KINDS) {
  describe(`axe on <voc-${kind}>`, () => {
    for (const lang of LANGUAGES) {
      it(`finds nothing in any state and theme (${lang})`, async function () {
        this.timeout(60_000);
        const box = await place(kind, lang);
        const found: string[] = [];
        for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
          await dress(box, theme);
          const results = await check(box);
          found.push(...linesOf(results).map((line) => `${theme} #${line}`));
        }
        expect(found).to.deep.equal([]);
      });
    }
  });
}

describe('axe', () => {
  /** What axe finds once a widget has been spoilt. */
  async function spoilt(spoil: (root: ShadowRoot) => void): Promise<string[]> {
    const stale = casesOf('gauge').filter(({ name }) => name === 'stale');
    const box = await place('gauge', 'en', stale);
    await dress(box, 'light');
    spoil(shadow(box.querySelector('#stale')!));
    return linesOf(await check(box));
  }

  it('would find a button without a name, and say where', async () => {
    const [found] = await spoilt((root) => {
      const button = root.querySelector('.toolbar button')!;
      button.removeAttribute('aria-label');
      button.removeAttribute('title');
    });
    expect(found).to.match(/^#stale .*: button-name\./);
  });

  it('would find words that can hardly be read', async () => {
    const [found] = await spoilt((root) => {
      root.querySelector<HTMLElement>('.summary')!.style.setProperty('color', '#999999');
    });
    expect(found).to.match(/^#stale .*: color-contrast\./);
  });

  it('would find a target that is too small', async () => {
    const [found] = await spoilt((root) => {
      const button = root.querySelector<HTMLElement>('.toolbar button')!;
      button.replaceChildren();
      button.style.cssText = 'min-width:0;min-height:0;width:8px;height:8px;padding:0';
      button.after(button.cloneNode(true));
    });
    expect(found).to.match(/^#stale .*: target-size\./);
  });
});

import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import type {
  SelectDetail,
  VocAttainment,
  VocBreakdown,
  VocComparison,
  VocContribution,
  VocElement,
  VocFunnel,
  VocGap,
  VocGauge,
  VocHeatmap,
  VocKpi,
  VocLikert,
  VocPareto,
  VocTrend,
  VocKano,
  VocMatrix,
  VocScorecard,
} from '../../src/index.js';
import { EXAMPLES } from '../support/examples.js';
import { indicatorTree } from '../../stories/gauge/gauge.examples.js';
import { everything } from '../../stories/scorecard/scorecard.examples.js';
import { documents, type Kind } from '../support/small.js';
import { draw, part, place, shadow, until, type AnyWidget } from '../support/elements.js';
import { elementsOf, type ElementEntry, type Manifest } from '../support/manifest.js';

const KINDS = Object.keys(documents) as Kind[];

/** What a page can use of a class beyond what every Lit element has. */
type Public<T> = Record<Exclude<keyof T, keyof LitElement>, true>;

/*
 * At run time a protected member looks like any other. So these lists say what is public, and the
 * compiler tells when a member is missing or is none.
 */
const SHARED: Public<AnyWidget> = {
  data: true,
  findings: true,
  group: true,
  headingLevel: true,
  problems: true,
  quiet: true,
  selection: true,
  showTable: true,
  spans: true,
  highlight: true,
  stale: true,
  state: true,
  summary: true,
  tables: true,
  toCSV: true,
  toTable: true,
};
const PUBLIC = {
  gauge: { ...SHARED, variant: true, path: true, open: true } satisfies Public<VocGauge>,
  funnel: SHARED satisfies Public<VocFunnel>,
  gap: { ...SHARED, view: true, sort: true } satisfies Public<VocGap>,
  heatmap: SHARED satisfies Public<VocHeatmap>,
  kpi: SHARED satisfies Public<VocKpi>,
  matrix: SHARED satisfies Public<VocMatrix>,
  kano: SHARED satisfies Public<VocKano>,
  scorecard: SHARED satisfies Public<VocScorecard>,
  trend: SHARED satisfies Public<VocTrend>,
  breakdown: SHARED satisfies Public<VocBreakdown>,
  comparison: SHARED satisfies Public<VocComparison>,
  pareto: SHARED satisfies Public<VocPareto>,
  contribution: SHARED satisfies Public<VocContribution>,
  attainment: SHARED satisfies Public<VocAttainment>,
  likert: SHARED satisfies Public<VocLikert>,
};

/** The static methods that only our own elements call. */
const INTERNAL: readonly string[] = ['examine'];

/** In the same way, the events that a page can hear. */
const EVENTS: Record<Extract<keyof HTMLElementEventMap, `voc-${string}`>, readonly Kind[]> = {
  'voc-ready': KINDS,
  'voc-error': KINDS,
  'voc-select': KINDS,
  'voc-path': ['gauge'],
  // A dashboard's.
  'voc-segment': [],
};

/** The key of the first datum that the keyboard comes to. */
async function firstKey(element: AnyWidget): Promise<string> {
  const chosen = oneEvent(element, 'voc-select');
  (part(element, 'plot') as SVGElement).focus();
  await sendKeys({ press: 'Home' });
  await sendKeys({ press: 'Enter' });
  const { detail } = (await chosen) as CustomEvent<SelectDetail>;
  await sendKeys({ press: 'Escape' });
  await element.updateComplete;
  return detail.key!;
}

/** Has an element whose items open show those of one, as a reader does. */
async function openItem(element: AnyWidget): Promise<void> {
  if (!('open' in element)) return;
  (element as { data: unknown }).data = indicatorTree;
  await oneEvent(element, 'voc-ready');
  element.highlight('reception');
  (part(element, 'plot') as SVGElement).focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
}

/** Documents that between them draw everything that a widget can, and the attributes to draw with. */
const DRAWN: Record<Kind, readonly (readonly [document: string | object, attributes?: string])[]> =
  {
    gauge: [
      ['sfo-nps-gauge', 'variant=ring'],
      [{ ...documents.gauge, bands: [{ from: 0, tone: 'bad' }], note: 'Survey of 2018' }],
      ['sfo-csat-gauge', 'variant=bullet'],
    ],
    funnel: [
      ['cfpb-funnel'],
      [
        {
          type: 'funnel',
          stages: [
            { key: 'complained', count: 412 },
            { key: 'resolved', count: 331 },
          ],
          channels: [
            { key: 'phone', label: 'Telephone', counts: [250, 201] },
            { key: 'web', label: 'Web', counts: [162, 130] },
          ],
        },
      ],
    ],
    gap: [
      ['kiosk-gap'],
      [
        {
          type: 'gap',
          scale: { min: 1, max: 7 },
          dimensions: [
            { key: 'empathy', minimum: 4, expectation: 6, perception: 5, gapSd: 1, n: 210 },
            { key: 'tangibles', minimum: 3, expectation: 5, perception: 3, gapSd: 1, n: 210 },
          ],
          chain: { expected: 6.4, understood: 6.1, specified: 5.9, delivered: 5.3, perceived: 5.2 },
        },
      ],
    ],
    heatmap: [['cfpb-heatmap', 'sfo-heatmap-mean'], [{ ...documents.heatmap, note: 'Made up' }]],
    kpi: [
      ['sfo-csat-kpi'],
      [{ ...documents.kpi, target: { min: 60, max: 70 }, note: 'Survey of 2026' }],
      [documents.kpi],
    ],
    matrix: [['sfo-matrix'], [documents.matrix]],
    kano: [['kiosk-kano'], [documents.kano]],
    scorecard: [[everything], ['real-scorecard']],
    trend: [['ocv-fill-trend'], ['cfpb-timely-trend'], ['sfo-csat-trend'], ['ppe-fill-trend']],
    breakdown: [
      ['scms-truck-breakdown'],
      [{ ...documents.breakdown, subtitle: 'All', target: { min: 60, max: 70 }, note: 'Survey' }],
    ],
    comparison: [
      ['cfpb-products-comparison'],
      [{ ...documents.comparison, subtitle: 'All', note: 'Survey of 2026' }],
    ],
    pareto: [['ppe-reasons-pareto']],
    contribution: [['ocv-contribution']],
    attainment: [['ocv-attainment'], [EXAMPLES.attainment.everything]],
    likert: [['sfo-likert'], ['airline-business-likert'], [EXAMPLES.likert.everything]],
  };

async function load(document: string | object): Promise<unknown> {
  if (typeof document === 'object') return document;
  return (await fetch(`/demo/data/${document}.json`)).json();
}

/** The prototypes or the classes of an element that are ours, the nearest first. */
function ours(start: object): object[] {
  const chain: object[] = [];
  const end = typeof start === 'function' ? LitElement : LitElement.prototype;
  for (let one = start; one !== end; one = Object.getPrototypeOf(one) as object) chain.push(one);
  return chain;
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

const partsIn = (element: AnyWidget): string[] =>
  [...shadow(element).querySelectorAll('[part]')].flatMap((one) =>
    one.getAttribute('part')!.split(' '),
  );

/** All that an attribute could change: the markup, and how its frame is laid out. */
function looks(element: AnyWidget): string {
  const { direction, padding } = getComputedStyle(part(element, 'base')!);
  return [direction, padding, shadow(element).innerHTML].join('\n');
}

let entries: readonly ElementEntry[];

before(async () => {
  const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
  entries = elementsOf(manifest);
});

for (const kind of KINDS) {
  const entry = () => entries.find(({ tagName }) => tagName === `voc-${kind}`)!;

  describe(`<voc-${kind}> and its manifest`, () => {
    it('agree on the members', () => {
      const members = ours(customElements.get(`voc-${kind}`)!.prototype as object);
      const there = members.flatMap((one) => Object.getOwnPropertyNames(one));
      const names = there.filter((name) => Object.hasOwn(PUBLIC[kind], name));
      expect(sorted(names)).to.deep.equal(Object.keys(PUBLIC[kind]).sort());
      const documented = entry().members.filter((one) => !one.static);
      expect(documented.map(({ name }) => name).sort()).to.deep.equal(sorted(names));
    });

    it('agree on the static methods', () => {
      const names = ours(customElements.get(`voc-${kind}`)!).flatMap((one) =>
        Object.entries(Object.getOwnPropertyDescriptors(one))
          .filter(([, { value }]) => typeof value === 'function')
          .map(([name]) => name)
          .filter((name) => !INTERNAL.includes(name)),
      );
      const documented = entry().members.filter((one) => one.static);
      expect(documented.map(({ name }) => name).sort()).to.deep.equal(sorted(names));
    });

    it('agree on what can be set', () => {
      const settable = ours(customElements.get(`voc-${kind}`)!.prototype as object)
        .flatMap((one) => Object.entries(Object.getOwnPropertyDescriptors(one)))
        .filter(([, { set }]) => set)
        .map(([name]) => name);
      const documented = entry().members.filter((one) => one.kind === 'field' && !one.readonly);
      expect(documented.map(({ name }) => name).sort()).to.deep.equal(sorted(settable));
    });

    it('agree on the observed attributes', () => {
      const { observedAttributes } = customElements.get(`voc-${kind}`) as unknown as {
        readonly observedAttributes: readonly string[];
      };
      const documented = entry().attributes.filter(({ fieldName }) => fieldName);
      expect(documented.map(({ name }) => name).sort()).to.deep.equal(sorted(observedAttributes));
    });

    it('agree that each documented attribute changes what is drawn', async () => {
      const element = await draw(kind, await load(DRAWN[kind].at(-1)![0]), 640);
      const examples: Readonly<Record<string, string>> = {
        'heading-level': '4',
        selection: await firstKey(element),
      };
      // The name of a group changes what others show: linked.browser.ts.
      for (const { name, type } of entry().attributes.filter((one) => one.name !== 'group')) {
        const words = [...type!.text.matchAll(/'([^']*)'/g)].map(([, word]) => word!);
        const before = looks(element);
        let changed = false;
        for (const value of words.length > 0 ? words : [examples[name] ?? '']) {
          element.setAttribute(name, value);
          // What is inherited is heard of by an observer, one task later than an attribute of its own.
          await new Promise((done) => setTimeout(done));
          await element.updateComplete;
          changed ||= looks(element) !== before;
        }
        element.removeAttribute(name);
        expect(changed, name).to.equal(true);
      }
    });

    it('agree on the events', async () => {
      const element = await place(kind);
      const heard: string[] = [];
      const dispatch = element.dispatchEvent.bind(element);
      element.dispatchEvent = (event) => {
        heard.push(event.type);
        return dispatch(event);
      };
      (element as { data: unknown }).data = {};
      await oneEvent(element, 'voc-error');
      (element as { data: unknown }).data = documents[kind];
      await oneEvent(element, 'voc-ready');
      (part(element, 'plot') as SVGElement).focus();
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'Enter' });
      await openItem(element);
      const documented = entry().events.map(({ name }) => name);
      expect(documented.sort()).to.deep.equal(sorted(heard));
      const own = Object.entries(EVENTS).filter(([, kinds]) => kinds.includes(kind));
      expect(documented.sort()).to.deep.equal(own.map(([name]) => name).sort());
    });

    it('agree on the parts', async () => {
      const found: string[] = [];
      for (const [document, attributes = ''] of DRAWN[kind]) {
        const element = await draw(kind, await load(document), 640);
        element.showTable = true;
        const [name, value] = attributes.split('=');
        if (name) element.setAttribute(name, value!);
        await element.updateComplete;
        const plot = part(element, 'plot')!;
        plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
        await element.updateComplete;
        found.push(...partsIn(element));
      }
      const opened = await draw(kind, documents[kind], 640);
      await openItem(opened);
      found.push(...partsIn(opened));
      const waiting = await place(kind);
      await until(() => part(waiting, 'state') !== null);
      found.push(...partsIn(waiting));
      const documented = entry().cssParts.map(({ name }) => name);
      expect(documented.sort()).to.deep.equal(sorted(found));
    });

    it('agree on the custom properties', async () => {
      const element = await draw(kind, documents[kind]);
      const { styles } = element.constructor as typeof VocElement;
      // The browser forgets what a shorthand was made of, so that one is read in the class's text.
      const rules = shadow(element).adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      const texts = [...styles, ...rules.map(({ cssText }) => cssText)].join('\n');
      const read = texts.match(/(?<=var\()--voc-[\w-]+/g) ?? [];
      const documented = entry().cssProperties.map(({ name }) => name);
      expect(documented.sort()).to.deep.equal(sorted(read));
    });
  });
}

import { describe, expect, it } from 'vitest';
import { parse } from '../../src/contract/index.js';
import {
  allPanels,
  dashboardModel,
  panelsIn,
  type DashboardFigures,
} from '../../src/dashboard/dashboard.model.js';
import { dashboardSchema } from '../../src/dashboard/dashboard.schema.js';
import type { Panel } from '../../src/dashboard/panels.model.js';
import { gauge } from '../support/documents.js';
import { dashboard } from './documents.js';

const figuresOf = (fields: object): DashboardFigures =>
  dashboardModel(parse(dashboardSchema, dashboard(fields)).data!);

type Fields = Readonly<Record<string, unknown>>;
const documentOf = ({ document }: Panel): Fields => document as Fields;

/** The document of the first widget, for all. */
const firstOf = (fields: object): Fields => documentOf(figuresOf(fields).cells[0]!.panels[0]!);

describe('a widget of a dashboard', () => {
  it('has what the dashboard says for all', () => {
    const shared = { timeZone: 'Asia/Shanghai', confidence: 0.9, minimumN: 30 };
    expect(firstOf({ ...shared, widgets: [gauge()] })).toEqual({ ...gauge(), ...shared });
  });

  it('has its own where it says so', () => {
    const shared = { timeZone: 'Asia/Shanghai', confidence: 0.9, minimumN: 30 };
    const own = { timeZone: 'UTC', confidence: 0.8, minimumN: 5 };
    expect(firstOf({ ...shared, widgets: [gauge(own)] })).toEqual({ ...gauge(), ...own });
  });

  it('draws no interval where the dashboard has none drawn', () => {
    expect(firstOf({ confidence: null, widgets: [gauge()] })).toHaveProperty('confidence', null);
  });

  it('draws none where it says so itself', () => {
    const widgets = [gauge({ confidence: null })];
    expect(firstOf({ confidence: 0.9, widgets })).toHaveProperty('confidence', null);
  });

  it('withholds as the dashboard does where its own number is null, which is to say nothing', () => {
    const widgets = [gauge({ minimumN: null, timeZone: null })];
    const { minimumN, timeZone } = firstOf({ minimumN: 30, timeZone: 'UTC', widgets });
    expect([minimumN, timeZone]).toEqual([30, 'UTC']);
  });

  it('has nothing else of the dashboard', () => {
    const page = { title: 'Page', subtitle: 'All', note: 'Source', asOf: '2026', columns: 6 };
    expect(firstOf({ ...page, staleAfter: 'P1D', widgets: [gauge()] })).toEqual(gauge());
  });

  it('has nothing of its place on the page', () => {
    expect(firstOf({ widgets: [gauge({ span: { columns: 4 } })] })).toEqual(gauge());
  });

  it('shows no date that the dashboard shows', () => {
    const dated = (asOf: string, more: object = {}) =>
      firstOf({ asOf: '2026-09', widgets: [gauge({ asOf, ...more })] });
    expect(dated('2026-09')).not.toHaveProperty('asOf');
    expect(dated('2026-08')).toHaveProperty('asOf', '2026-08');
    // It becomes stale by its own date.
    expect(dated('2026-09', { staleAfter: 'P1M' })).toHaveProperty('asOf', '2026-09');
  });

  it('keeps its date where the dashboard has none', () => {
    expect(firstOf({ widgets: [gauge({ asOf: '2026-09' })] })).toHaveProperty('asOf', '2026-09');
  });
});

describe('a widget in a segment', () => {
  const document = {
    minimumN: 30,
    asOf: '2026-09',
    widgets: [gauge({ id: 'csat', title: 'Satisfied', target: 80 }), gauge({ id: 'nps' })],
    segments: [
      { key: 'north', widgets: { csat: { title: 'North', minimumN: 5, asOf: '2026-09' } } },
      { key: 'south' },
    ],
  };
  const { cells } = figuresOf(document);
  const [csat, nps] = [cells[0]!, cells[1]!];

  it('has the last word of the segment', () => {
    const [panel] = panelsIn(csat, 'north');
    expect(documentOf(panel!)).toEqual({
      ...gauge({ id: 'csat', title: 'North', target: 80 }),
      minimumN: 5,
    });
  });

  it('is as it is for all where the segment does not change it', () => {
    expect(panelsIn(csat, 'south')).toBe(csat.panels);
    expect(panelsIn(nps, 'north')).toBe(nps.panels);
    expect(panelsIn(nps, 'nowhere')).toBe(nps.panels);
  });

  it('has one and the same document in all of them', () => {
    const documents = ['north', 'south', null].map(
      (segment) => panelsIn(nps, segment)[0]!.document,
    );
    expect(new Set(documents).size).toBe(1);
  });

  it('has the same key in all of them', () => {
    expect(panelsIn(csat, 'north').map(({ key }) => key)).toEqual(
      csat.panels.map(({ key }) => key),
    );
  });

  it('has all of its panels known, for all and for each segment that changes it', () => {
    expect([csat, nps].map((cell) => allPanels(cell).length)).toEqual([2, 1]);
  });
});

describe('the facets of a widget', () => {
  const widget = gauge({
    id: 'csat',
    title: 'Satisfied',
    subtitle: 'In September',
    note: 'Survey',
    target: 80,
    facet: { by: [{ key: 'north', label: 'North', target: 90 }, { key: 'south' }] },
  });
  const segments = [{ key: 'web', widgets: { csat: { target: 70, bands: [] } } }];
  const [cell] = figuresOf({ minimumN: 30, widgets: [widget], segments }).cells;

  it('are a panel each, with its label as the title, or its key', () => {
    expect(cell!.panels.map(documentOf).map(({ title }) => title)).toEqual(['North', 'south']);
  });

  it('have the fields of the widget, and the last word', () => {
    expect(documentOf(cell!.panels[0]!)).toEqual({
      ...gauge({ id: 'csat', title: 'North', target: 90 }),
      minimumN: 30,
    });
  });

  it('have their own word also in a segment', () => {
    const targets = panelsIn(cell!, 'web').map(documentOf);
    expect(targets.map(({ target, bands }) => [target, bands])).toEqual([
      [90, []],
      [70, []],
    ]);
  });

  it('have what stands over all of them once', () => {
    const { title, subtitle, note } = cell!;
    expect([title, subtitle, note]).toEqual(['Satisfied', 'In September', 'Survey']);
    for (const panel of allPanels(cell!)) {
      expect(documentOf(panel)).not.toHaveProperty('subtitle');
      expect(documentOf(panel)).not.toHaveProperty('note');
    }
  });

  it('have keys that tell them apart, the same in each segment', () => {
    const keys = cell!.panels.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(panelsIn(cell!, 'web').map(({ key }) => key)).toEqual(keys);
  });
});

describe('the keys of panels', () => {
  const keysOf = (widgets: readonly object[]): string[] =>
    figuresOf({ widgets }).cells.flatMap(({ panels }) => panels.map(({ key }) => key));

  it.each<[string, readonly object[]]>([
    ['without ids', [gauge(), gauge()]],
    ['of one id', [gauge({ id: 'a' }), gauge({ id: 'a' }), gauge({ id: 'a' })]],
    ['with an id as those without get one', [gauge({ id: '#1' }), gauge()]],
    [
      'with an id like a facet',
      [gauge({ id: 'a', facet: { by: [{ key: 'b' }] } }), gauge({ id: 'a/b' })],
    ],
    ['with empty ids', [gauge({ id: '' }), gauge({ id: '' })]],
  ])('are unique among widgets %s', (_, widgets) => {
    const keys = keysOf(widgets);
    expect(new Set(keys).size).toBe(widgets.length);
  });
});

describe('where a path of a panel lies', () => {
  const { cells } = figuresOf({
    minimumN: 30,
    widgets: [gauge({ id: 'csat', target: 80, facet: { by: [{ key: 'north', bands: [] }] } })],
    segments: [{ key: 'web', widgets: { csat: { previous: 3 } } }],
  });
  const [panel] = panelsIn(cells[0]!, 'web');

  it.each([
    ['/minimumN', '/minimumN'],
    ['/target', '/widgets/0/target'],
    ['/previous', '/segments/0/widgets/csat/previous'],
    ['/bands/0/from', '/widgets/0/facet/by/0/bands/0/from'],
    ['/unknown', '/widgets/0/unknown'],
    ['', '/widgets/0'],
  ])('of %s', (path, place) => {
    expect(panel!.pathOf(path)).toBe(place);
  });
});

describe('the figures of a dashboard', () => {
  it('are empty without widgets', () => {
    expect(figuresOf({}).empty).toBe(true);
    expect(figuresOf({ widgets: [gauge()] }).empty).toBe(false);
  });

  it('have a table of the widgets', () => {
    const widgets = [gauge({ id: 'csat', title: 'Satisfied' }), { id: 'odd' }];
    const [table] = figuresOf({ widgets }).tables;
    expect(table).toMatchObject({ name: 'widgets' });
    expect(table?.rows).toHaveLength(2);
  });

  it('have rows of a height where any widget asks for some', () => {
    expect(figuresOf({ widgets: [gauge()] }).hasRows).toBe(false);
    expect(figuresOf({ widgets: [gauge(), gauge({ span: { rows: 2 } })] }).hasRows).toBe(true);
  });

  it('have the choices of the picker in the order of the document', () => {
    const segments = [{ key: 'south', label: 'South' }, { key: 'north' }];
    expect(figuresOf({ widgets: [gauge()], segments }).segments.map(({ key }) => key)).toEqual([
      'south',
      'north',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { parse } from '../../src/contract/index.js';
import { dashboardModel } from '../../src/dashboard/dashboard.model.js';
import { dashboardSchema } from '../../src/dashboard/dashboard.schema.js';
import { validate } from '../../src/documents.js';
import * as examples from '../../stories/dashboard/dashboard.examples.js';
import { DEMOS, demo, gauge } from '../support/documents.js';
import { dashboard } from './documents.js';

type Told = [path: string, code: string, severity: string];

/** What the whole contract says of a document. */
const told = (fields: object): Told[] =>
  validate(dashboard(fields)).map(({ path, code, severity }) => [path, code, severity]);

/** The paths of what it says. */
const paths = (fields: object): string[] => told(fields).map(([path]) => path);

/** A document as the page of a dashboard takes it, without what its widgets say of theirs. */
const taken = (fields: object) => parse(dashboardSchema, dashboard(fields));

const negative = { method: 'csat', counts: [5, -1] };

describe('the frame of a dashboard', () => {
  it('has to name the contract, which a widget need not', () => {
    expect(told({ contract: undefined })).toEqual([['/contract', 'required', 'error']]);
    expect(validate(gauge())).toEqual([]);
  });

  it('has to be of a contract that there is', () => {
    expect(told({ contract: 'voc/2' })).toEqual([['/contract', 'unsupported-contract', 'error']]);
  });

  it('has to have widgets, if only none', () => {
    expect(told({ widgets: undefined })).toEqual([['/widgets', 'required', 'error']]);
    expect(told({ widgets: {} })).toEqual([['/widgets', 'wrong-type', 'error']]);
    expect(told({ widgets: [] })).toEqual([]);
  });

  it.each([
    ['columns', { columns: 0 }, '/columns', 'out-of-range'],
    ['a span', { span: 4 }, '/widgets/0/span', 'wrong-type'],
    ['columns of a span', { span: { columns: 'wide' } }, '/widgets/0/span/columns', 'wrong-type'],
    ['rows of a span', { span: { rows: 0 } }, '/widgets/0/span/rows', 'out-of-range'],
    ['an id', { id: 5 }, '/widgets/0/id', 'wrong-type'],
    ['facets', { facet: { by: 'north' } }, '/widgets/0/facet/by', 'wrong-type'],
    [
      'the key of a facet',
      { facet: { by: [{ label: 'North' }] } },
      '/widgets/0/facet/by/0/key',
      'required',
    ],
    [
      'two facets of a key',
      { facet: { by: [{ key: 'a' }, { key: 'a' }] } },
      '/widgets/0/facet/by/1/key',
      'duplicate-key',
    ],
    [
      'the order of facets',
      { facet: { by: [{ key: 'a' }], sort: 'up' } },
      '/widgets/0/facet/sort',
      'wrong-value',
    ],
  ])('warns of bad %s at its place, and draws all the same', (name, fields, path, code) => {
    const ofPage = name === 'columns';
    const document = ofPage
      ? { ...fields, widgets: [gauge()] }
      : { widgets: [gauge(fields), gauge({ id: 'other' })] };
    expect(told(document)).toEqual([[path, code, 'warning']]);
    const { data } = taken(document);
    expect(dashboardModel(data!).cells).toHaveLength(document.widgets.length);
  });

  it.each([
    ['no list', 'north', '/segments', 'wrong-type'],
    ['without a key', [{ label: 'North' }], '/segments/0/key', 'required'],
    ['of one key', [{ key: 'a' }, { key: 'a' }], '/segments/1/key', 'duplicate-key'],
    [
      'of an unknown widget',
      [{ key: 'a', widgets: { gone: { target: 90 } } }],
      '/segments/0/widgets/gone',
      'unknown-widget',
    ],
    [
      'whose change is no object',
      [{ key: 'a', widgets: { csat: 5 } }],
      '/segments/0/widgets/csat',
      'wrong-type',
    ],
  ])('warns of segments that are %s, and draws all the same', (_, segments, path, code) => {
    const document = { segments, widgets: [gauge({ id: 'csat' })] };
    expect(told(document)).toEqual([[path, code, 'warning']]);
    expect(dashboardModel(taken(document).data!).cells).toHaveLength(1);
  });

  it('warns of two widgets of one id, and tells them apart', () => {
    const document = { widgets: [gauge({ id: 'a' }), gauge({ id: 'a' })] };
    expect(told(document)).toEqual([['/widgets/1/id', 'duplicate-key', 'warning']]);
    const ids = dashboardModel(taken(document).data!).cells.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('leaves a widget that is no object to its own cell', () => {
    const document = { widgets: [5, null, 'gauge', gauge()] };
    expect(taken(document).faults).toEqual([]);
    const wrong = validate(dashboard(document)).filter(({ severity }) => severity === 'error');
    expect(wrong.map(({ path, code }) => [path, code])).toEqual([
      ['/widgets/0', 'wrong-type'],
      ['/widgets/1', 'wrong-type'],
      ['/widgets/2', 'wrong-type'],
    ]);
  });

  it('refuses to withhold by a number that is none, rather than to show too much', () => {
    expect(told({ minimumN: -5, widgets: [gauge()] })).toEqual([
      ['/minimumN', 'out-of-range', 'error'],
    ]);
  });

  it('knows none of the fields that are for one widget', () => {
    expect(told({ definition: 'Share of all', basis: {}, sampling: { design: 'sample' } })).toEqual(
      ['definition', 'basis', 'sampling'].map((name) => [`/${name}`, 'unknown-field', 'warning']),
    );
  });
});

describe('the widgets of a dashboard', () => {
  it('have their problems at their own places', () => {
    expect(paths({ widgets: [gauge(), gauge({ measure: negative })] })).toEqual([
      '/widgets/1/measure/counts/1',
    ]);
  });

  it('have those of what a segment changes in the segment', () => {
    expect(
      paths({
        widgets: [gauge({ id: 'csat' })],
        segments: [{ key: 'north' }, { key: 'a/b', widgets: { csat: { measure: negative } } }],
      }),
    ).toEqual(['/segments/1/widgets/csat/measure/counts/1']);
  });

  it('write what is special in a path as JSON pointers do', () => {
    expect(
      paths({
        widgets: [gauge({ id: 'a/b~c' })],
        segments: [{ key: 'north', widgets: { 'a/b~c': { measure: negative } } }],
      }),
    ).toEqual(['/segments/0/widgets/a~1b~0c/measure/counts/1']);
  });

  it('have those of what a facet changes in the facet, and of what it lacks in the widget', () => {
    const by = [{ key: 'north', measure: negative }, { key: 'south' }];
    expect(paths({ widgets: [{ type: 'gauge', id: 'csat', facet: { by } }] })).toEqual([
      '/widgets/0/facet/by/0/measure/counts/1',
      '/widgets/0/measure',
    ]);
  });

  it('tell what is wrong in all segments and facets once', () => {
    const segments = ['north', 'south'].map((key) => ({
      key,
      widgets: { csat: { title: key }, nps: { title: key } },
    }));
    const facet = { by: [{ key: 'a' }, { key: 'b' }] };
    const widgets = [
      gauge({ id: 'csat', target: 'high' }),
      gauge({ id: 'nps', target: [], facet }),
    ];
    expect(paths({ segments, widgets })).toEqual(['/widgets/0/target', '/widgets/1/target']);
  });

  it('have fields that nobody knows named wherever they stand', () => {
    const facet = { by: [{ key: 'a', targett: 3 }], colums: 3 };
    const segments = [{ key: 'n', lable: 'North', widgets: { csat: { targt: 3 } } }];
    const document = {
      titel: 'Service',
      widgets: [gauge({ id: 'csat', spn: {}, span: { column: 3 } }), gauge({ facet })],
      segments,
    };
    const all = told(document);
    expect(all.map(([path]) => path).sort()).toEqual([
      '/segments/0/lable',
      '/segments/0/widgets/csat/targt',
      '/titel',
      '/widgets/0/span/column',
      '/widgets/0/spn',
      '/widgets/1/facet/by/0/targett',
      '/widgets/1/facet/colums',
    ]);
    expect(new Set(all.map(([, code, severity]) => `${code} ${severity}`))).toEqual(
      new Set(['unknown-field warning']),
    );
  });

  it('can be of no unknown type', () => {
    expect(told({ widgets: [{ type: 'radar' }, {}] })).toEqual([
      ['/widgets/0/type', 'unknown-type', 'error'],
      ['/widgets/1/type', 'required', 'error'],
    ]);
  });

  it('can be no dashboard', () => {
    expect(told({ widgets: [dashboard()] })).toEqual([
      ['/widgets/0/type', 'unknown-type', 'error'],
    ]);
  });

  it('have their problems in the reader’s language', () => {
    const [problem] = validate(dashboard({ widgets: [gauge({ measure: negative })] }), 'zh-CN');
    expect(problem!.message).toMatch(/[\u4e00-\u9fff]/);
  });

  it('leave the document as it was', () => {
    const document = dashboard({
      widgets: [gauge({ id: 'csat', facet: { by: [{ key: 'a' }] } })],
      segments: [{ key: 'n', widgets: { csat: { target: 3 } } }],
    });
    const before = structuredClone(document);
    validate(document);
    expect(document).toEqual(before);
  });
});

describe('complete dashboards', () => {
  const errors = (document: unknown) =>
    validate(document).filter(({ severity }) => severity === 'error');
  const demos = DEMOS.filter((name) => name.startsWith('dashboard-'));
  const { everything, facets, segments, empty, stale } = examples;

  it('are all there', () => {
    expect(demos.length).toBeGreaterThanOrEqual(11);
  });

  it.each(demos)('%s has no error', (name) => {
    expect(errors(demo(name))).toEqual([]);
  });

  it.each(Object.entries({ everything, facets, segments, empty, stale }))(
    'the made-up one of %s has no problem at all',
    (_, document) => {
      expect(validate(document)).toEqual([]);
    },
  );

  it('have an error in the example with a bad one', () => {
    expect(errors(examples.oneBad).map(({ path }) => path)).toEqual([
      '/widgets/1/measure/counts/0',
      '/widgets/1/measure/counts/2',
      '/widgets/2/type',
    ]);
  });
});

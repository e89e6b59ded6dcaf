import { describe, expect, it, vi } from 'vitest';
import { PanelChecks, type Examined } from '../../src/dashboard/checks.js';
import { dashboardModel, panelsIn, type CellFigure } from '../../src/dashboard/dashboard.model.js';
import { dashboardSchema } from '../../src/dashboard/dashboard.schema.js';
import { distinctFaults } from '../../src/dashboard/whole.schema.js';
import { parse, type FindingSeverity } from '../../src/contract/index.js';
import { widgetSchema } from '../../src/documents.js';
import { gauge } from '../support/documents.js';
import { dashboard } from './documents.js';

const cellsOf = (fields: object): readonly CellFigure[] =>
  dashboardModel(parse(dashboardSchema, dashboard(fields)).data!).cells;

/** Made-up widgets say of themselves how far they reach and how bad it is. */
interface Said {
  readonly reach?: readonly [number, number];
  readonly severities?: readonly FindingSeverity[];
}

const examine = (document: unknown): Examined => {
  const { reach, severities = [] } = document as Said;
  return {
    spans: reach ? { 'value:percent': reach } : {},
    findings: severities.map((severity) => ({ severity, code: severity })),
  };
};

const checks = () => new PanelChecks(widgetSchema, examine);

describe('the scale of a cell', () => {
  it('reaches over all segments and facets', () => {
    const by = [{ key: 'a' }, { key: 'b', reach: [-5, 2] }];
    const [cell] = cellsOf({
      widgets: [gauge({ id: 'x', reach: [10, 20], facet: { by } })],
      segments: [{ key: 'n', widgets: { x: { reach: [15, 40] } } }],
    });
    expect(checks().spansOf(cell!)).toEqual({ 'value:percent': [-5, 40] });
  });

  it('is its own where it is alone', () => {
    const [cell] = cellsOf({ widgets: [gauge({ reach: [10, 20] })] });
    expect(checks().spansOf(cell!)).toBeUndefined();
  });

  it('is its own where no segment changes it, and not that of another cell', () => {
    const [, other] = cellsOf({
      widgets: [gauge({ id: 'x', reach: [1, 2] }), gauge({ id: 'y', reach: [5, 6] })],
      segments: [{ key: 'n', widgets: { x: { reach: [0, 9] } } }],
    });
    expect(checks().spansOf(other!)).toBeUndefined();
  });
});

describe('facets in order', () => {
  const by = [
    { key: 'calm' },
    { key: 'good', severities: ['good'] },
    { key: 'plain', severities: ['neutral', 'good'] },
    { key: 'bad', severities: ['good', 'bad'] },
    { key: 'unknown', severities: ['unknown'] },
    { key: 'worse', severities: ['bad'] },
  ];
  const orderOf = (sort: unknown) => {
    const [cell] = cellsOf({ widgets: [gauge({ id: 'x', facet: { by, sort } })] });
    return checks()
      .sorted(panelsIn(cell!, null), cell!)
      .map(({ key }) => key.replace('/x/', ''));
  };

  it('of attention have the weightiest finding first, else as given', () => {
    expect(orderOf('attention')).toEqual(['bad', 'worse', 'unknown', 'plain', 'good', 'calm']);
  });

  it.each(['given', undefined, null])('stand as given by %s', (sort) => {
    expect(orderOf(sort)).toEqual(by.map(({ key }) => key));
  });
});

describe('what is examined', () => {
  it('is examined once, however often it is asked for', () => {
    const seen = vi.fn(examine);
    const once = new PanelChecks(widgetSchema, seen);
    const [cell] = cellsOf({
      widgets: [gauge({ id: 'x', facet: { by: [{ key: 'a' }, { key: 'b' }], sort: 'attention' } })],
    });
    for (let round = 0; round < 2; round += 1) {
      once.spansOf(cell!);
      once.sorted(cell!.panels, cell!);
      for (const panel of cell!.panels) once.findingsOf(panel);
    }
    expect(seen).toHaveBeenCalledTimes(2);
  });

  it('is told apart from what has not been yet', () => {
    const all = checks();
    const [cell] = cellsOf({ widgets: [gauge()] });
    const [panel] = cell!.panels;
    expect([all.hasExamined(panel!), all.hasExamined(panel!)]).toEqual([false, true]);
  });

  it('has its faults at their places on the dashboard', () => {
    const [, cell] = cellsOf({ widgets: [gauge(), gauge({ target: 'high' })] });
    expect(checks().faultsOf(cell!.panels[0]!)).toMatchObject([
      { path: '/widgets/1/target', code: 'wrong-type' },
    ]);
  });
});

describe('faults that are told once', () => {
  const fault = (path: string, code: 'required' | 'wrong-type') => ({ path, code });

  it('are those of one place and kind', () => {
    const all = [fault('/a', 'required'), fault('/a', 'wrong-type'), fault('/b', 'required')];
    expect(distinctFaults([...all, ...all])).toEqual(all);
  });
});

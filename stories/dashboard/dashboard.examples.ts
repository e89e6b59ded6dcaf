/* Made-up dashboards, for what the complete ones of the demo do not show. */
import type { DashboardDocument } from '../../src/documents.js';
import { everything as attainment } from '../attainment/attainment.examples.js';
import { everything as breakdown } from '../breakdown/breakdown.examples.js';
import { everything as funnel } from '../funnel/funnel.examples.js';
import { everything as gauge } from '../gauge/gauge.examples.js';
import { everything as kpi } from '../kpi/kpi.examples.js';
import { causesOnly as causes } from '../pareto/pareto.examples.js';
import { everything as trend } from '../trend/trend.examples.js';

const title = {
  en: 'Service of the branches',
  'zh-CN': '网点服务总览',
  'zh-TW': '據點服務總覽',
};

const half = { columns: 6 };
const third = { columns: 4 };

/** A widget of each of six kinds, on rows that are full. */
export const everything: DashboardDocument = {
  type: 'dashboard',
  contract: 'voc/1',
  title,
  asOf: '2026-09',
  widgets: [
    { ...gauge, id: 'satisfaction', span: third },
    { ...kpi, id: 'drivers', span: third },
    { ...breakdown, id: 'branches', span: third },
    { ...funnel, id: 'complaints', span: half },
    { ...causes, id: 'causes', span: half },
    { ...trend, id: 'supply', span: { columns: 12 } },
  ],
};

/** Answers of a branch on a scale of five, worst first. */
const branch = (
  key: string,
  label: Readonly<Record<'en' | 'zh-CN' | 'zh-TW', string>>,
  ...counts: readonly number[]
) => ({ key, label, measure: { method: 'csat', counts } });

const BRANCHES = [
  branch('harbour', { en: 'Harbour', 'zh-CN': '港口网点', 'zh-TW': '港口據點' }, 9, 14, 24, 41, 32),
  branch('central', { en: 'Central', 'zh-CN': '中心网点', 'zh-TW': '中心據點' }, 2, 5, 15, 52, 61),
  branch('airport', { en: 'Airport', 'zh-CN': '机场网点', 'zh-TW': '機場據點' }, 4, 6, 21, 48, 39),
];

const satisfied = {
  type: 'gauge',
  title: { en: 'Satisfied customers', 'zh-CN': '客户满意率', 'zh-TW': '顧客滿意率' },
  note: { en: 'Made-up figures.', 'zh-CN': '虚构数据。', 'zh-TW': '虛構資料。' },
  target: 80,
  measure: { method: 'csat', counts: [15, 25, 60, 141, 132] },
};

/** The same gauge for each branch on one scale, those first that need a look. */
export const facets: DashboardDocument = {
  type: 'dashboard',
  contract: 'voc/1',
  title,
  asOf: '2026-09',
  widgets: [
    {
      ...satisfied,
      id: 'branches',
      span: { columns: 12 },
      facet: { by: BRANCHES, columns: 3, sort: 'attention' },
    },
  ],
};

/** A picker of a few segments, which are tabs. */
export const segments: DashboardDocument = {
  type: 'dashboard',
  contract: 'voc/1',
  title,
  asOf: '2026-09',
  widgets: [
    { ...satisfied, id: 'satisfaction', span: half },
    { ...causes, id: 'causes', span: half },
  ],
  segments: BRANCHES.map(({ key, label, measure }) => ({
    key,
    label,
    widgets: { satisfaction: { measure } },
  })),
};

/** A widget with errors among others, and one of a type that nobody knows. */
export const oneBad = {
  ...everything,
  widgets: [
    { ...gauge, id: 'satisfaction', span: third },
    { ...kpi, id: 'drivers', span: third, measure: { method: 'csat', counts: ['many', 4, -1] } },
    { type: 'radar', id: 'radar', span: third },
    { ...funnel, id: 'complaints', span: half },
    { ...attainment, id: 'plan', span: half },
  ],
};

export const empty: DashboardDocument = {
  type: 'dashboard',
  contract: 'voc/1',
  title,
  widgets: [],
};

/** The frame itself is wrong: no contract, a grid without columns, an id twice, a segment of nothing. */
export const invalid = {
  type: 'dashboard',
  title,
  columns: 0,
  widgets: [
    { ...gauge, id: 'satisfaction' },
    { ...kpi, id: 'satisfaction' },
  ],
  segments: [{ key: 'north', widgets: { nothing: { target: 90 } } }],
};

export const stale: DashboardDocument = { ...everything, asOf: '2025-01-31', staleAfter: 'P30D' };

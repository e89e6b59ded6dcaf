/* Made-up documents of complaints on their way, for what no real one shows. */
import type { FunnelDocument } from '../../src/documents.js';

const title = { en: 'What became of the complaints', 'zh-CN': '投诉的去向', 'zh-TW': '客訴的去向' };

/** Everything that a funnel can hold, its base not the first stage. */
export const everything: FunnelDocument = {
  type: 'funnel',
  title,
  subtitle: {
    en: 'Third quarter, all branches',
    'zh-CN': '第三季度，全部门店',
    'zh-TW': '第三季，全部門市',
  },
  asOf: '2026-Q3',
  base: 'complained',
  stages: [
    { key: 'dissatisfied', count: 3180, previous: 2950 },
    { key: 'complained', count: 2400, previous: 2510 },
    {
      key: 'registered',
      count: 2310,
      previous: 2440,
      pending: 60,
      medianHours: 0.5,
      targetHours: 2,
      withinTarget: 2200,
    },
    {
      key: 'investigated',
      count: 1900,
      previous: 2150,
      pending: 150,
      medianHours: 30,
      targetHours: 24,
      withinTarget: 1400,
    },
    { key: 'resolved', count: 1540, previous: 1700, pending: 90, withinTarget: 1301 },
    { key: 'satisfied', count: 1120, previous: 1100, medianHours: 20, targetHours: 48 },
  ],
  channels: [
    {
      key: 'phone',
      label: { en: 'Hotline', 'zh-CN': '热线电话', 'zh-TW': '客服專線' },
      counts: [1500, 1100, 1080, 900, 700, 500],
    },
    {
      key: 'web',
      label: { en: 'Web form', 'zh-CN': '网站表单', 'zh-TW': '網站表單' },
      counts: [700, 600, 580, 500, 420, 330],
    },
    {
      key: 'shop',
      label: { en: 'Shop counter', 'zh-CN': '门店柜台', 'zh-TW': '門市櫃檯' },
      counts: [480, 400, 390, 300, 250, 200],
    },
  ],
};

/** The three fields of everything, each alone. */
export const previous: FunnelDocument = {
  type: 'funnel',
  title,
  stages: everything.stages.map(({ key, count, previous: before }) => ({
    key,
    count,
    previous: before,
  })),
};

export const pending: FunnelDocument = {
  type: 'funnel',
  title,
  stages: everything.stages.map(({ key, count, pending: waiting }) => ({
    key,
    count,
    pending: waiting,
  })),
};

export const times: FunnelDocument = {
  type: 'funnel',
  title,
  stages: everything.stages.map(({ key, count, medianHours, targetHours, withinTarget }) => ({
    key,
    count,
    medianHours,
    targetHours,
    withinTarget,
  })),
};

/** Not everybody was asked in the end, so of some nobody knows; slow cases are told beside the median. */
export const unknown: FunnelDocument = {
  type: 'funnel',
  title,
  stages: [
    { key: 'complained', count: 412, previous: 395 },
    { key: 'registered', count: 404, previous: 380, pending: 5, medianHours: 0.6, p90Hours: 3 },
    {
      key: 'resolved',
      count: 331,
      previous: 322,
      pending: 22,
      medianHours: 30,
      p90Hours: 130,
      targetHours: 24,
      withinTarget: 140,
    },
    { key: 'satisfied', count: 198, previous: 171, unknown: 90 },
  ],
};

/** A survey says how many were dissatisfied; the register knows those who complained. */
export const estimated: FunnelDocument = {
  type: 'funnel',
  title: {
    en: 'From dissatisfaction to resolution',
    'zh-CN': '从不满意到解决',
    'zh-TW': '從不滿意到解決',
  },
  base: 'complained',
  stages: [
    { key: 'dissatisfied', count: 1180, estimated: true },
    { key: 'complained', count: 412 },
    { key: 'resolved', count: 331, pending: 22 },
    { key: 'satisfied', count: 210, estimated: true },
  ],
};

/** Nobody has counted the acknowledgements. */
export const missing: FunnelDocument = {
  type: 'funnel',
  title,
  stages: [
    { key: 'complained', count: 412 },
    { key: 'acknowledged', count: null },
    { key: 'resolved', count: 331 },
    { key: 'satisfied', count: 240 },
  ],
};

/** Every complaint of the year was counted: no sampling interval, so no change is called significant. */
export const census: FunnelDocument = { ...previous, sampling: { design: 'census' } };

/** Stages and channels of fewer than 30 cases, and what would tell their counts. */
export const partlyWithheld: FunnelDocument = {
  type: 'funnel',
  title,
  minimumN: 30,
  stages: [
    { key: 'complained', count: 212, previous: 190 },
    { key: 'registered', count: 204, previous: 180, pending: 4, medianHours: 0.5, targetHours: 2 },
    { key: 'resolved', count: 120, previous: 90, medianHours: 30, targetHours: 24 },
    { key: 'satisfied', count: 21, previous: 25, medianHours: 40, targetHours: 24 },
  ],
  channels: [
    {
      key: 'phone',
      label: { en: 'Hotline', 'zh-CN': '热线电话', 'zh-TW': '客服專線' },
      counts: [120, 116, 70, 12],
    },
    {
      key: 'web',
      label: { en: 'Web form', 'zh-CN': '网站表单', 'zh-TW': '網站表單' },
      counts: [80, 78, 44, 7],
    },
    {
      key: 'shop',
      label: { en: 'Shop counter', 'zh-CN': '门店柜台', 'zh-TW': '門市櫃檯' },
      counts: [12, 10, 6, 2],
    },
  ],
};

/** More people reached the third stage than the second: a warning, drawn as it is. */
export const grows: FunnelDocument = {
  type: 'funnel',
  title: { en: 'A stage that grows', 'zh-CN': '人数增加的环节', 'zh-TW': '人數增加的階段' },
  stages: [
    { key: 'aware', count: 4200 },
    { key: 'considering', count: 1900 },
    { key: 'purchased', count: 2350 },
    { key: 'repeat', count: 1240 },
  ],
};

export const two: FunnelDocument = {
  type: 'funnel',
  title: {
    en: 'Two stages, nobody lost',
    'zh-CN': '两个环节，无流失',
    'zh-TW': '兩個階段，無流失',
  },
  stages: [
    { key: 'complained', count: 50 },
    { key: 'resolved', count: 50 },
  ],
};

export const one: FunnelDocument = {
  type: 'funnel',
  title: { en: 'One complaint', 'zh-CN': '一件投诉', 'zh-TW': '一件客訴' },
  stages: [
    { key: 'complained', count: 1 },
    { key: 'registered', count: 1 },
    { key: 'resolved', count: 0 },
  ],
};

/** As many stages as anyone will read. */
export const forty: FunnelDocument = {
  type: 'funnel',
  title: { en: 'Forty stages', 'zh-CN': '四十个环节', 'zh-TW': '四十個階段' },
  stages: Array.from({ length: 40 }, (_, at) => ({
    key: `stage-${at + 1}`,
    label: { en: `Stage ${at + 1}`, 'zh-CN': `环节 ${at + 1}`, 'zh-TW': `階段 ${at + 1}` },
    count: 8000 - at * 190 - ((at * 53) % 90),
  })),
};

export const manyChannels: FunnelDocument = {
  type: 'funnel',
  title,
  stages: everything.stages.map(({ key, count }) => ({ key, count })),
  channels: [0.3, 0.2, 0.15, 0.1, 0.1, 0.08, 0.05].map((share, at) => ({
    key: `channel-${at + 1}`,
    label: { en: `Channel ${at + 1}`, 'zh-CN': `渠道 ${at + 1}`, 'zh-TW': `管道 ${at + 1}` },
    counts: everything.stages.map(({ count }) => Math.floor((count ?? 0) * share)),
  })),
};

export const longLabels: FunnelDocument = {
  type: 'funnel',
  title: {
    en: 'What became of the complaints of business customers with a framework agreement',
    'zh-CN': '签订框架协议的企业客户在全部渠道提出的正式投诉在各处理环节的最终去向',
    'zh-TW': '簽訂框架協議的企業客戶在全部管道提出的正式客訴在各處理階段的最終去向',
  },
  stages: [
    {
      key: 'a',
      label: {
        en: 'Customers who told the survey that they had been dissatisfied with a purchase',
        'zh-CN': '在调查中表示对至少一次购买不满意的全部客户及其家属代表',
        'zh-TW': '在調查中表示對至少一次購買不滿意的全部顧客及其家屬代表',
      },
      count: 1240,
      previous: 1100,
    },
    {
      key: 'b',
      label: {
        en: 'Complained to a Verbraucherzentralenbundesgeschaeftsstelle',
        'zh-CN': '向消费者协会提出正式书面投诉的客户',
        'zh-TW': '向消費者協會提出正式書面申訴的顧客',
      },
      count: 820,
      pending: 31,
      medianHours: 2000,
      targetHours: 720,
      withinTarget: 412,
    },
    {
      key: 'c',
      label: {
        en: 'Received a reasoned answer in writing',
        'zh-CN': '收到附有理由说明的书面答复',
        'zh-TW': '收到附有理由說明的書面答覆',
      },
      count: 610,
    },
  ],
};

/** From a million millions down to half a case. */
export const huge: FunnelDocument = {
  type: 'funnel',
  title: { en: 'From huge to tiny', 'zh-CN': '从极大到极小', 'zh-TW': '從極大到極小' },
  stages: [
    { key: 'aware', count: 1e12, previous: 9.1e11 },
    { key: 'considering', count: 123_456_789_012.5, previous: 2e11 },
    { key: 'purchased', count: 61_432.25, previous: 70_000 },
    { key: 'repeat', count: 0.5 },
    { key: 'loyal', count: 0 },
  ],
};

export const empty: FunnelDocument = {
  type: 'funnel',
  title,
  stages: [
    { key: 'complained', count: 0 },
    { key: 'resolved', count: 0 },
  ],
};

export const withheld: FunnelDocument = { ...one, title, minimumN: 30 };

export const stale: FunnelDocument = { ...everything, asOf: '2025-01-31', staleAfter: 'P30D' };

/** A count below zero, a channel that is larger than its stage, a base that there is not. */
export const invalid: object = {
  type: 'funnel',
  title,
  base: 'paid',
  stages: [
    { key: 'complained', count: 100 },
    { key: 'resolved', count: -8 },
  ],
  channels: [{ key: 'phone', counts: [120, 0] }],
};

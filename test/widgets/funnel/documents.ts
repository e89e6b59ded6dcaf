import type { FunnelDocument } from '../../../src/widgets/funnel/funnel.schema.js';

/** Made up: everything that a funnel can hold, its base not the first stage. */
export const everything: FunnelDocument = {
  type: 'funnel',
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
    { key: 'followed-up', count: 1610, previous: 1200, medianHours: 20 },
    { key: 'satisfied', count: 1120, previous: 1100, targetHours: 48 },
  ],
  channels: [
    {
      key: 'phone',
      label: { en: 'Hotline', 'zh-CN': '热线电话', 'zh-TW': '客服專線' },
      counts: [1500, 1100, 1080, 900, 700, 720, 500],
    },
    {
      key: 'web',
      label: { en: 'Web form', 'zh-CN': '网站表单', 'zh-TW': '網站表單' },
      counts: [700, 600, 580, 500, 420, 430, 330],
    },
    {
      key: 'shop',
      label: { en: 'Shop counter', 'zh-CN': '门店柜台', 'zh-TW': '門市櫃檯' },
      counts: [480, 400, 390, 300, 250, 260, 200],
    },
  ],
};

/** Long names in English and Chinese, small samples, zeros. */
export const long: FunnelDocument = {
  type: 'funnel',
  minimumN: 30,
  stages: [
    {
      key: 'a',
      label: {
        en: 'Customers who told the survey that they had been dissatisfied with a purchase',
        'zh-CN': '在调查中表示对至少一次购买不满意的全部客户及其家属代表',
        'zh-TW': '在調查中表示對至少一次購買不滿意的全部顧客及其家屬代表',
      },
      count: 120,
      previous: 100,
    },
    {
      key: 'b',
      label: {
        en: 'Complained to a Verbraucherzentralenbundesgeschaeftsstelle',
        'zh-CN': '向消费者协会提出正式书面投诉的客户',
        'zh-TW': '向消費者協會提出正式書面申訴的顧客',
      },
      count: 28,
      previous: 31,
      pending: 3,
      medianHours: 2000,
      targetHours: 720,
      withinTarget: 12,
    },
    { key: 'c', count: 9, medianHours: 12, withinTarget: 9 },
    { key: 'd', count: 0, withinTarget: 0 },
    { key: 'e', count: 0, targetHours: 12 },
  ],
  channels: [
    {
      key: 'p',
      label: {
        en: 'Correspondence by registered post and courier services',
        'zh-CN': '挂号信及快递寄送的书面材料和附件',
        'zh-TW': '掛號信及快遞寄送的書面資料與附件',
      },
      counts: [60, 20, 5, 0, 0],
    },
    { key: 'q', counts: [60, 8, 4, 0, 0] },
  ],
};

/** From a million millions down to half a case. */
export const huge: FunnelDocument = {
  type: 'funnel',
  stages: [
    { key: 'aware', count: 1e12, previous: 9.1e11 },
    { key: 'considering', count: 123_456_789_012.5, previous: 2e11 },
    { key: 'purchased', count: 61_432.25, previous: 70_000 },
    { key: 'repeat', count: 0.5 },
    { key: 'loyal', count: 0 },
  ],
};

const KEYS = [
  'dissatisfied',
  'complained',
  'registered',
  'acknowledged',
  'investigated',
  'resolved',
  'followed-up',
  'satisfied',
  'retained',
  'repeat',
  'loyal',
  'advocate',
];

/** More stages and channels than a reader can take in. */
export const many: FunnelDocument = {
  type: 'funnel',
  stages: KEYS.map((key, index) => ({ key, count: 5000 - index * 300 })),
  channels: [0.3, 0.2, 0.15, 0.1, 0.1, 0.08, 0.05].map((share, index) => ({
    key: `channel-${index}`,
    counts: KEYS.map((_, stage) => (5000 - stage * 300) * share),
  })),
};

export const two: FunnelDocument = {
  type: 'funnel',
  stages: [
    { key: 'complained', count: 50 },
    { key: 'resolved', count: 50 },
  ],
};

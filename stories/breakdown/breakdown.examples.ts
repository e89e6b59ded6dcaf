/* Made-up documents of breakdowns, for what no real one shows. */
import type { BreakdownDocument } from '../../src/documents.js';

const note = {
  en: 'Survey of 1,240 car owners; made-up figures.',
  'zh-CN': '对 1240 名车主的调查；虚构数据。',
  'zh-TW': '對 1240 名車主的調查；虛構資料。',
};

const title = {
  en: 'Owners who know of the service campaign',
  'zh-CN': '知晓服务活动的车主占比',
  'zh-TW': '知道服務活動的車主占比',
};

const name = (en: string, zhCN: string, zhTW: string) => ({ en, 'zh-CN': zhCN, 'zh-TW': zhTW });

const channels = [
  { key: 'wechat', label: name('WeChat', '微信', '微信'), part: 268, whole: 320 },
  { key: 'sms', label: name('Text message', '短信', '簡訊'), part: 181, whole: 290 },
  { key: 'call', label: name('Phone call', '电话', '電話'), part: 158, whole: 210 },
  { key: 'dealer', label: name('At the dealer', '到店告知', '到店告知'), part: 118, whole: 175 },
  { key: 'app', label: name('App', '手机应用', '手機應用程式'), part: 92, whole: 140 },
  { key: 'poster', label: name('Poster', '海报', '海報'), part: 33, whole: 105 },
];

/** Everything that a breakdown can have: groups on both sides, a target, an order, date, source. */
export const everything: BreakdownDocument = {
  type: 'breakdown',
  title,
  subtitle: { en: 'By channel, September', 'zh-CN': '按渠道，九月', 'zh-TW': '依管道，九月' },
  asOf: '2026-09',
  groups: channels,
  target: 70,
  sort: 'value',
  note,
};

const { target: _target, sort: _sort, ...plain } = everything;

/** The groups as they are given, without a target. */
export const given: BreakdownDocument = plain;

/** Lower is better: what is far below all groups is good news. */
export const complaints: BreakdownDocument = {
  type: 'breakdown',
  title: { en: 'Orders with a complaint', 'zh-CN': '订单投诉率', 'zh-TW': '訂單客訴率' },
  direction: 'lower',
  groups: [
    { key: 'north', label: name('North', '北区', '北區'), part: 84, whole: 2100 },
    { key: 'east', label: name('East', '东区', '東區'), part: 31, whole: 2600 },
    { key: 'south', label: name('South', '南区', '南區'), part: 52, whole: 1900 },
    { key: 'west', label: name('West', '西区', '西區'), part: 45, whole: 1800 },
  ],
  target: 2.5,
  note,
};

/** Mean ratings, whose scale does not start at zero: dots in place of bars. */
export const means: BreakdownDocument = {
  type: 'breakdown',
  title: { en: 'Mean rating of the repair', 'zh-CN': '维修平均评分', 'zh-TW': '維修平均評分' },
  groups: [
    { key: 'a', label: name('Centre', '中心店', '中心店'), mean: 8.42, sd: 1.1, n: 160 },
    { key: 'b', label: name('Harbour', '港口店', '港口店'), mean: 7.81, sd: 1.4, n: 92 },
    { key: 'c', label: name('Airport', '机场店', '機場店'), mean: 8.05, sd: 1.3, n: 58 },
    { key: 'd', label: name('Old town', '老城店', '舊城店'), mean: 8.11, sd: 1.2, n: 120 },
  ],
  note,
};

/** Ready-made values with their intervals, in hours: lower is better by the unit. */
export const hours: BreakdownDocument = {
  type: 'breakdown',
  title: { en: 'Hours to the first answer', 'zh-CN': '首次答复用时', 'zh-TW': '首次回覆時間' },
  unit: 'hours',
  target: 24,
  groups: [
    {
      key: 'mail',
      label: name('E-mail', '电子邮件', '電子郵件'),
      value: 31.4,
      lower: 28.9,
      upper: 33.9,
      n: 410,
    },
    {
      key: 'form',
      label: name('Web form', '网页表单', '網頁表單'),
      value: 22.6,
      lower: 20.8,
      upper: 24.4,
      n: 380,
    },
    {
      key: 'chat',
      label: name('Chat', '在线客服', '線上客服'),
      value: 3.2,
      lower: 2.7,
      upper: 3.7,
      n: 940,
    },
    {
      key: 'letter',
      label: name('Letter', '信件', '信件'),
      value: 58,
      lower: 44,
      upper: 72,
      n: 26,
    },
  ],
  note,
};

/** Without intervals or numbers of answers nothing is tested. */
export const untested: BreakdownDocument = {
  type: 'breakdown',
  title: { en: 'Index by region', 'zh-CN': '各大区指数', 'zh-TW': '各區指數' },
  unit: 'index',
  target: 80,
  groups: [
    { key: 'north', label: name('North', '北区', '北區'), value: 82.4 },
    { key: 'east', label: name('East', '东区', '東區'), value: 79.1 },
    { key: 'south', label: name('South', '南区', '南區'), value: 84 },
    { key: 'west', label: name('West', '西区', '西區'), value: 76.3 },
  ],
  note,
};

/** The same with the answers behind them: positions about the value of all, still without a test. */
export const positions: BreakdownDocument = {
  ...untested,
  target: { min: 78, max: 83 },
  groups: untested.groups.map((group, index) => ({ ...group, n: 100 + 40 * index })),
};

/** Every order was counted: groups are what they are. */
export const census: BreakdownDocument = {
  type: 'breakdown',
  title: { en: 'Complete orders', 'zh-CN': '整单满足率', 'zh-TW': '整單滿足率' },
  sampling: { design: 'census' },
  groups: [
    { key: 'north', label: name('North', '北区', '北區'), part: 1840, whole: 1922 },
    { key: 'east', label: name('East', '东区', '東區'), part: 2210, whole: 2401 },
    { key: 'south', label: name('South', '南区', '南區'), part: 965, whole: 1001 },
  ],
  target: 94,
  note,
};

/** Groups that differ no more than chance would have them. */
export const alike: BreakdownDocument = {
  ...given,
  groups: channels.map(({ part: _part, ...group }, index) => ({
    ...group,
    part: Math.round(group.whole * (0.66 + 0.01 * index)),
  })),
};

/** One group rests on too few answers, one has none, and one is missing. */
export const partlyWithheld: BreakdownDocument = {
  ...everything,
  minimumN: 120,
  groups: [
    ...channels,
    { key: 'radio', label: name('Radio', '广播', '廣播'), part: 0, whole: 0 },
    { key: 'web', label: name('Website', '网站', '網站'), part: null, whole: null },
  ],
};

/** Two groups of a few answers. */
export const littleData: BreakdownDocument = {
  ...given,
  groups: [
    { key: 'sms', label: name('Text message', '短信', '簡訊'), part: 1, whole: 1 },
    { key: 'call', label: name('Phone call', '电话', '電話'), part: 1, whole: 3 },
  ],
};

export const oneGroup: BreakdownDocument = { ...everything, groups: channels.slice(0, 1) };

const longName = (index: number) => ({
  en: `Authorised workshop ${String(index).padStart(2, '0')} of the north`,
  'zh-CN': `北方销售大区第 ${index} 号授权维修服务中心及其下属快修网点联合体`,
  'zh-TW': `北區第 ${index} 號授權維修服務中心及其所屬快修據點聯合服務網`,
});

/** Forty groups with names of thirty characters. */
export const longLabels: BreakdownDocument = {
  ...everything,
  groups: Array.from({ length: 40 }, (_, index) => ({
    key: `w${index}`,
    label: longName(index + 1),
    part: 40 + ((index * 37) % 50),
    whole: 100 + ((index * 13) % 60),
  })),
};

export const empty: BreakdownDocument = { type: 'breakdown', title, groups: [], note };

export const invalid = {
  ...everything,
  target: '70 %',
  sort: 'name',
  groups: [
    { key: 'sms', part: 5 },
    { key: 'sms', mean: 4.1, sd: 1, n: 20 },
    { key: 'call', label: 'Phone call' },
  ],
};

export const withheld: BreakdownDocument = { ...everything, minimumN: 1000 };

export const stale: BreakdownDocument = { ...everything, asOf: '2026-03', staleAfter: 'P1M' };

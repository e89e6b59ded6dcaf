import { zh } from '../../i18n/chinese.js';
import type { MeasureMessages } from './messages.js';

export const zhCN: MeasureMessages = {
  columns: { measure: '指标' },
  codes: {
    value: '水平',
    csat: '满意率',
    mean: '平均评分',
    nps: '净推荐值',
    index: '加权指数',
    ratio: '占比',
  },
  groups: { detractors: '贬损者', passives: '中立者', promoters: '推荐者' },
  level: {
    value: (value) => zh`目前水平为${value}`,
    csat: ({ value, top, ratings }) => zh`评分在最高${top}档（共${ratings}档）的占${value}`,
    mean: ({ value, from, to }) => zh`平均评分为${value}（量表为${from}至${to}分）`,
    nps: (value) => zh`净推荐值为${value}`,
    index: (value) => zh`加权指数为${value}`,
    ratio: ({ value, part, whole }) => zh`占比为${value}（${part}/${whole}）`,
  },
  definition: {
    csat: (top, ratings) =>
      zh`满意率＝评分在最高${top}档（共${ratings}档）的回答数÷回答数；空白不计。Wilson 区间。`,
    mean: '平均评分＝评分之和÷回答数；空白不计。t 区间。',
    nps: '净推荐值＝推荐者（9 至 10 分）占比－贬损者（0 至 6 分）占比；空白不计。调整 Wald 区间（Rocks 2016）。',
    index: '加权指数＝（权重×得分）之和÷权重之和，逐级计算；没有得分的不计。',
    ratio: '占比＝部分÷整体。Wilson 区间。',
    target: '区间包含目标时，不下结论。',
  },
};

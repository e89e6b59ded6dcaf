import { zh } from '../../i18n/chinese.js';
import type { MeasureMessages } from './messages.js';

export const zhTW: MeasureMessages = {
  columns: { measure: '指標' },
  codes: {
    value: '水準',
    csat: '滿意率',
    mean: '平均評分',
    nps: '淨推薦值',
    index: '加權指數',
    ratio: '占比',
  },
  groups: { detractors: '批評者', passives: '中立者', promoters: '推薦者' },
  level: {
    value: (value) => zh`目前水準為${value}`,
    csat: ({ value, top, ratings }) => zh`評分在最高${top}級（共${ratings}級）者占${value}`,
    mean: ({ value, from, to }) => zh`平均評分為${value}（量表為${from}至${to}分）`,
    nps: (value) => zh`淨推薦值為${value}`,
    index: (value) => zh`加權指數為${value}`,
    ratio: ({ value, part, whole }) => zh`占比為${value}（${part}/${whole}）`,
  },
  definition: {
    csat: (top, ratings) =>
      zh`滿意率＝評分在最高${top}級（共${ratings}級）的回答數÷回答數；空白不計。Wilson 區間。`,
    mean: '平均評分＝評分之和÷回答數；空白不計。t 區間。',
    nps: '淨推薦值＝推薦者（9 至 10 分）占比－批評者（0 至 6 分）占比；空白不計。調整 Wald 區間（Rocks 2016）。',
    index: '加權指數＝（權重×得分）之和÷權重之和，逐級計算；沒有得分的不計。',
    ratio: '占比＝部分÷整體。Wilson 區間。',
    target: '區間包含目標時，不下結論。',
  },
};

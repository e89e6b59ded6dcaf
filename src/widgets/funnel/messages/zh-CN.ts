import { zh } from '../../../i18n/chinese.js';
import { changePhrase, furtherSentence, quoted } from '../../../i18n/phrases/zh-CN.js';
import type { FunnelMessages } from './messages.js';

export const zhCN: FunnelMessages = {
  columns: {
    'of-base': '占基准',
    'of-previous': '占上一环节',
    pending: '进行中',
    dropped: '流失',
    'median-hours': '耗时中位数',
    'within-target': '时限内',
    channel: '渠道',
  },
  tables: {
    channels: '渠道',
    comparison: '目标与上期',
  },
  labels: {
    dissatisfied: '不满意',
    complained: '提出投诉',
    registered: '已登记',
    acknowledged: '已受理',
    investigated: '已调查',
    resolved: '已解决',
    'followed-up': '已回访',
    satisfied: '对处理满意',
    retained: '继续光顾',
    aware: '知晓',
    considering: '考虑',
    purchased: '购买',
    repeat: '复购',
    loyal: '忠诚',
    advocate: '推荐',
  },
  unassigned: '未归类',
  goOn: (share) => zh`转化率${share}`,
  median: (time, target) => (target ? zh`耗时中位数${time}，目标${target}` : zh`耗时中位数${time}`),
  within: (share, target) => zh`${target || '时限'}内完成${share}`,
  summary({ base, last, count, share, reach, change, drop, pending, late }) {
    const shareOfBase = share && zh`，占${quoted(base)}的${share}`;
    const outcome = reach
      ? zh`${quoted(base)}中有${share}到达${quoted(last)}`
      : zh`${quoted(last)}共${count}${shareOfBase}`;
    const biggestDrop = drop
      ? `流失最多的一步是从${quoted(drop.from)}到${quoted(drop.to)}（${drop.count}）`
      : '各步均无流失';
    const lateStages = late && zh`${late}耗时超过目标`;
    const onTheirWay = pending && zh`尚在进行中的有${pending}`;
    return `${outcome}${changePhrase(change)}；${biggestDrop}。${furtherSentence(lateStages, onTheirWay)}`;
  },
  definition: {
    stages:
      '各环节统计同一批对象。占基准＝数量÷基准环节；转化率＝数量÷上一环节；流失＝上一环节－数量－进行中。变化指占基准的变化。',
    times: '耗时中位数：从上一环节算起。时限内：占数量的比例。',
    channels: '渠道：占基准环节的比例，取整后合计 100%。',
  },
};

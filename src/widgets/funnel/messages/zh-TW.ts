import { zh } from '../../../i18n/chinese.js';
import { changePhrase, furtherSentence, quoted } from '../../../i18n/phrases/zh-TW.js';
import type { FunnelMessages } from './messages.js';

export const zhTW: FunnelMessages = {
  columns: {
    'of-base': '占基準',
    'of-previous': '占上一階段',
    pending: '進行中',
    dropped: '流失',
    'median-hours': '耗時中位數',
    'within-target': '時限內',
    channel: '管道',
  },
  tables: {
    channels: '管道',
    comparison: '目標與前期',
  },
  labels: {
    dissatisfied: '不滿意',
    complained: '提出客訴',
    registered: '已登錄',
    acknowledged: '已受理',
    investigated: '已調查',
    resolved: '已解決',
    'followed-up': '已回訪',
    satisfied: '對處理滿意',
    retained: '持續光顧',
    aware: '知曉',
    considering: '考慮',
    purchased: '購買',
    repeat: '回購',
    loyal: '忠誠',
    advocate: '推薦',
  },
  unassigned: '未歸類',
  goOn: (share) => zh`轉換率${share}`,
  median: (time, target) => (target ? zh`耗時中位數${time}，目標${target}` : zh`耗時中位數${time}`),
  within: (share, target) => zh`${target || '時限'}內完成${share}`,
  summary({ base, last, count, share, reach, change, drop, pending, late }) {
    const shareOfBase = share && zh`，占${quoted(base)}的${share}`;
    const outcome = reach
      ? zh`${quoted(base)}中有${share}到達${quoted(last)}`
      : zh`${quoted(last)}共${count}${shareOfBase}`;
    const biggestDrop = drop
      ? `流失最多的一步是從${quoted(drop.from)}到${quoted(drop.to)}（${drop.count}）`
      : '各步均無流失';
    const lateStages = late && zh`${late}耗時超過目標`;
    const onTheirWay = pending && zh`尚在進行中的有${pending}`;
    return `${outcome}${changePhrase(change)}；${biggestDrop}。${furtherSentence(lateStages, onTheirWay)}`;
  },
  definition: {
    stages:
      '各階段統計同一批對象。占基準＝數量÷基準階段；轉換率＝數量÷上一階段；流失＝上一階段－數量－進行中。變動指占基準的變動。',
    times: '耗時中位數：從上一階段算起。時限內：占數量的比例。',
    channels: '管道：占基準階段的比例，取整後合計 100%。',
  },
};

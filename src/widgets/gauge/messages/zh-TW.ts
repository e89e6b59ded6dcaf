import { zh } from '../../../i18n/chinese.js';
import { zhTW as measure } from '../../../measure/messages/zh-TW.js';
import type { GaugeMessages } from './messages.js';

export const zhTW: GaugeMessages = {
  ...measure,
  columns: {
    ...measure.columns,
    band: '等級',
    depth: '層級',
    weight: '權重',
    score: '得分',
    contribution: '貢獻',
  },
  tables: { ...measure.tables, items: '分項', bands: '等級', answers: '回答分布' },
  tones: { bad: '差', poor: '較差', fair: '普通', good: '良好', excellent: '優異' },
  rated: (rating) => zh`給${rating}分`,
  opens: '點選或按 Enter 鍵檢視其分項',
};

import { zh } from '../../../i18n/chinese.js';
import { zhCN as measure } from '../../../measure/messages/zh-CN.js';
import type { GaugeMessages } from './messages.js';

export const zhCN: GaugeMessages = {
  ...measure,
  columns: {
    ...measure.columns,
    band: '等级',
    depth: '层级',
    weight: '权重',
    score: '得分',
    contribution: '贡献',
  },
  tables: { ...measure.tables, items: '分项', bands: '等级', answers: '回答分布' },
  tones: { bad: '差', poor: '较差', fair: '一般', good: '良好', excellent: '优秀' },
  rated: (rating) => zh`评${rating}分`,
  opens: '点击或按回车键查看其分项',
};

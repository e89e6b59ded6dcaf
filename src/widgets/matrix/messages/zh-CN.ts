import { zh } from '../../../i18n/chinese.js';
import type { MatrixMessages } from './messages.js';

const AT = {
  mean: '各项的平均值',
  median: '各项的中位数',
  midpoint: '量表的中点',
  given: '指定的数值',
} as const;

/** Before the value of a line of the crosshair. */
const LINES = { mean: '平均值', median: '中位数', midpoint: '量表中点', given: '' } as const;

export const zhCN: MatrixMessages = {
  columns: {
    importance: '重要性',
    performance: '表现',
    quadrant: '象限',
    clear: '确定性',
    rank: '优先顺序',
  },
  codes: {
    'concentrate-here': '重点改进',
    'keep-up': '继续保持',
    'low-priority': '低优先级',
    'possible-overkill': '过度投入',
    clear: '明确',
    unclear: '难以判定',
  },
  corners: {
    'concentrate-here': '重点改进（短板）',
    'keep-up': '继续保持',
    'low-priority': '低优先级',
    'possible-overkill': '过度投入',
  },
  importanceKinds: { stated: '陈述重要性', derived: '派生重要性' },
  axis: (name, at, value) => zh`${name}（分界线：${LINES[at]}${value}）`,
  unclear: '象限难以判定',
  several: (count) => zh`${count}项`,
  short({ first, next, all, short, unclear, unclearNames, tested, write }) {
    const sentences = [
      first ? `应优先改进${first}${next && `，其次是${next}`}。` : '',
      zh`${write(all)}项中有${write(short)}项重要性高而表现偏低（短板）${tested ? '' : '，未检验显著性'}。`,
      unclear ? zh`与分界线接近、难以判定的有${unclearNames}。` : '',
    ];
    return sentences.join('');
  },
  noShort: '没有重要性高而表现偏低的短板。',
  shortOf: (short, all) => zh`${all}项中${short}项`,
  firstIs: (name) => `待改进，首先是${name}`,
  notShown: (what, minimum) => zh`${what}样本不足${minimum}份，不予显示。`,
  withoutPoint: '图中未标出',
  definition: {
    crosshair: (at, importance, performance) =>
      zh`分界线取${AT[at]}：重要性${importance}，表现${performance}。`,
    kinds: {
      stated: '重要性由顾客直接评定。',
      derived: '重要性由答案推算（如与总体满意度的相关系数），并非顾客直接评定。',
    },
    quadrants: '象限按 Martilla 与 James（1977）划分；恰在分界线上的归入高的一侧。',
    rank: '优先顺序按“重要性×（分界线－表现）”由大到小排列。',
    means: '均值的区间：t 分布法。',
    correlations: '相关系数的区间：Fisher z 变换。',
    unclear: (level) => zh`若${level}区间跨过分界线，则象限难以判定；分界线视为固定值。`,
    counted: '全量统计：象限按原值判断，没有区间。',
    untested: '重要性或表现没有区间的，只说明所在象限，不检验显著性。',
  },
};

import { zh } from '../../../i18n/chinese.js';
import type { MatrixMessages } from './messages.js';

const AT = {
  mean: '各項的平均',
  median: '各項的中位數',
  midpoint: '量尺的中點',
  given: '指定的數值',
} as const;

/** Before the value of a line of the crosshair. */
const LINES = { mean: '平均', median: '中位數', midpoint: '量尺中點', given: '' } as const;

export const zhTW: MatrixMessages = {
  columns: {
    importance: '重要度',
    performance: '表現',
    quadrant: '象限',
    clear: '確定性',
    rank: '優先順序',
  },
  codes: {
    'concentrate-here': '優先改善',
    'keep-up': '繼續保持',
    'low-priority': '次要改善',
    'possible-overkill': '過度投入',
    clear: '明確',
    unclear: '難以判定',
  },
  corners: {
    'concentrate-here': '優先改善（短板）',
    'keep-up': '繼續保持',
    'low-priority': '次要改善',
    'possible-overkill': '過度投入',
  },
  importanceKinds: { stated: '自述重要度', derived: '推導重要度' },
  axis: (name, at, value) => zh`${name}（分界線：${LINES[at]}${value}）`,
  unclear: '象限難以判定',
  several: (count) => zh`${count}項`,
  short({ first, next, all, short, unclear, unclearNames, tested, write }) {
    const sentences = [
      first ? `宜優先改善${first}${next && `，其次為${next}`}。` : '',
      zh`${write(all)}項中有${write(short)}項重要度高但表現偏低（短板）${tested ? '' : '，未檢定顯著性'}。`,
      unclear ? zh`與分界線接近、難以判定的有${unclearNames}。` : '',
    ];
    return sentences.join('');
  },
  noShort: '沒有重要度高但表現偏低的短板。',
  shortOf: (short, all) => zh`${all}項中${short}項`,
  firstIs: (name) => `待改善，首先為${name}`,
  notShown: (what, minimum) => zh`${what}樣本不足${minimum}份，不予顯示。`,
  withoutPoint: '圖中未標示',
  definition: {
    crosshair: (at, importance, performance) =>
      zh`分界線取${AT[at]}：重要度${importance}，表現${performance}。`,
    kinds: {
      stated: '重要度由顧客直接評定。',
      derived: '重要度由填答結果推導（例如與整體滿意度的相關係數），並非顧客直接評定。',
    },
    quadrants: '象限依 Martilla 與 James（1977）劃分；恰在分界線上者歸入高的一側。',
    rank: '優先順序依「重要度×（分界線－表現）」由大到小排列。',
    means: '平均數的區間：t 分配法。',
    correlations: '相關係數的區間：Fisher z 轉換。',
    unclear: (level) => zh`若${level}區間跨過分界線，象限即難以判定；分界線視為固定值。`,
    counted: '全數統計：象限依原值判斷，沒有區間。',
    untested: '重要度或表現沒有區間者，只說明所在象限，不檢定顯著性。',
  },
};

import type { LayoutInput } from '../../chart/drawing.js';
import type { ScorecardFigures } from './scorecard.model.js';
import type { ScorecardWords } from './scorecard.words.js';

export type ScorecardInput = LayoutInput<ScorecardFigures, ScorecardWords>;

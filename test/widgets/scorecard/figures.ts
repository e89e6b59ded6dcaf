import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import {
  scorecardModel,
  type ScorecardFigures,
} from '../../../src/widgets/scorecard/scorecard.model.js';
import { scorecardMessages } from '../../../src/widgets/scorecard/messages/index.js';
import { scorecardSchema } from '../../../src/widgets/scorecard/scorecard.schema.js';
import { scorecardWords } from '../../../src/widgets/scorecard/scorecard.words.js';
import { there } from '../../statistics/support.js';
import { scorecard } from '../../support/documents.js';
import { deepFreeze } from '../../support/freeze.js';

/** The figures of a document of type scorecard. */
export const figuresOf = (document: object): ScorecardFigures =>
  scorecardModel(there(parse(scorecardSchema, deepFreeze(document)).data));

export const wordsIn = (lang: string, figures: ScorecardFigures) =>
  scorecardWords(figures, languageOf(lang, 'UTC', scorecardMessages));

/** Points of a year each, from 2000 on. */
export const yearly = (...values: readonly (number | null)[]): object[] =>
  values.map((value, index) => ({ t: String(2000 + index), value }));

/** The figures of rows; each has a key by its place unless it gives one. */
export const rowsOf = (rows: readonly object[], fields: object = {}): ScorecardFigures =>
  figuresOf(
    scorecard({ rows: rows.map((row, index) => ({ key: `row-${index}`, ...row })), ...fields }),
  );

import type { Box, Drawing } from '../../../src/chart/drawing.js';
import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import {
  contributionModel,
  type ContributionFigures,
} from '../../../src/widgets/contribution/contribution.model.js';
import { contributionSchema } from '../../../src/widgets/contribution/contribution.schema.js';
import { contributionWidget } from '../../../src/widgets/contribution/contribution.widget.js';
import {
  contributionWords,
  type ContributionWords,
} from '../../../src/widgets/contribution/contribution.words.js';
import { contributionMessages } from '../../../src/widgets/contribution/messages/index.js';
import { there } from '../../statistics/support.js';
import { contribution } from '../../support/documents.js';
import { fixedMeasurer } from '../../support/measurer.js';

/** The parts of some values: a, b, c ... */
export const partsOf = (...values: readonly (number | null)[]) =>
  values.map((value, index) => ({ key: String.fromCharCode(97 + index), value }));

export const modelOf = (fields: object): ContributionFigures =>
  contributionModel(there(parse(contributionSchema, contribution(fields)).data));

export const wordsOf = (fields: object, lang = 'en'): ContributionWords =>
  contributionWords(modelOf(fields), languageOf(lang, 'UTC', contributionMessages));

/** Lays a document out in boxes. */
export const shown = (fields: object, lang = 'en') => {
  const [figures, words] = [modelOf(fields), wordsOf(fields, lang)];
  return (box: Box): Drawing => contributionWidget.layout(figures, words, box, fixedMeasurer, {});
};

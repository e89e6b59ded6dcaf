import { parse } from '../../../src/contract/index.js';
import { languageOf } from '../../../src/i18n/index.js';
import { paretoMessages } from '../../../src/widgets/pareto/messages/index.js';
import { paretoModel, type ParetoFigures } from '../../../src/widgets/pareto/pareto.model.js';
import { paretoSchema } from '../../../src/widgets/pareto/pareto.schema.js';
import { paretoWords, type ParetoWords } from '../../../src/widgets/pareto/pareto.words.js';
import { there } from '../../statistics/support.js';
import { pareto } from '../../support/documents.js';

/** The causes of some counts: a, b, c ... */
export const causesOf = (...counts: readonly (number | null)[]) =>
  counts.map((count, index) => ({ key: String.fromCharCode(97 + index), count }));

export const modelOf = (fields: object): ParetoFigures =>
  paretoModel(there(parse(paretoSchema, pareto(fields)).data));

export const wordsOf = (fields: object, lang = 'en'): ParetoWords =>
  paretoWords(modelOf(fields), languageOf(lang, 'UTC', paretoMessages));

/** The example of R's qcc: codes of errors by how often they occurred. */
export const qcc = {
  causes: [
    { key: 'price', count: 80 },
    { key: 'schedule', count: 27 },
    { key: 'supplier', count: 66 },
    { key: 'contact', count: 94 },
    { key: 'part', count: 33 },
  ],
};

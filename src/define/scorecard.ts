import './policy.js';
import { VocScorecard } from '../widgets/scorecard/scorecard.element.js';
import { register } from './register.js';

register('voc-scorecard', VocScorecard);

export { VocScorecard };

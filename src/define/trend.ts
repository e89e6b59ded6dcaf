import './policy.js';
import { VocTrend } from '../widgets/trend/trend.element.js';
import { register } from './register.js';

register('voc-trend', VocTrend);

export { VocTrend };

import './policy.js';
import { VocComparison } from '../widgets/comparison/comparison.element.js';
import { register } from './register.js';

register('voc-comparison', VocComparison);

export { VocComparison };

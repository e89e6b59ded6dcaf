import './policy.js';
import { VocPareto } from '../widgets/pareto/pareto.element.js';
import { register } from './register.js';

register('voc-pareto', VocPareto);

export { VocPareto };

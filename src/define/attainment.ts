import './policy.js';
import { VocAttainment } from '../widgets/attainment/attainment.element.js';
import { register } from './register.js';

register('voc-attainment', VocAttainment);

export { VocAttainment };

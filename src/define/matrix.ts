import './policy.js';
import { VocMatrix } from '../widgets/matrix/matrix.element.js';
import { register } from './register.js';

register('voc-matrix', VocMatrix);

export { VocMatrix };

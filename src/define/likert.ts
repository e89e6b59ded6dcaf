import './policy.js';
import { VocLikert } from '../widgets/likert/likert.element.js';
import { register } from './register.js';

register('voc-likert', VocLikert);

export { VocLikert };

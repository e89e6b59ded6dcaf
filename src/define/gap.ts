import './policy.js';
import { VocGap } from '../widgets/gap/gap.element.js';
import { register } from './register.js';

register('voc-gap', VocGap);

export { VocGap };

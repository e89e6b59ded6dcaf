import './policy.js';
import { VocFunnel } from '../widgets/funnel/funnel.element.js';
import { register } from './register.js';

register('voc-funnel', VocFunnel);

export { VocFunnel };

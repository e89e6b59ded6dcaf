import './policy.js';
import { VocBreakdown } from '../widgets/breakdown/breakdown.element.js';
import { register } from './register.js';

register('voc-breakdown', VocBreakdown);

export { VocBreakdown };

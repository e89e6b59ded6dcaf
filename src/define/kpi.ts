import './policy.js';
import { VocKpi } from '../widgets/kpi/kpi.element.js';
import { register } from './register.js';

register('voc-kpi', VocKpi);

export { VocKpi };

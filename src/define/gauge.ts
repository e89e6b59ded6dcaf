import './policy.js';
import { VocGauge } from '../widgets/gauge/gauge.element.js';
import { register } from './register.js';

register('voc-gauge', VocGauge);

export { VocGauge };

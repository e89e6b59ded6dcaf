import './policy.js';
import { VocKano } from '../widgets/kano/kano.element.js';
import { register } from './register.js';

register('voc-kano', VocKano);

export { VocKano };

import './policy.js';
import { VocContribution } from '../widgets/contribution/contribution.element.js';
import { register } from './register.js';

register('voc-contribution', VocContribution);

export { VocContribution };

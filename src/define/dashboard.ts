import './policy.js';
import { VocDashboard } from '../dashboard/dashboard.element.js';
import { register } from './register.js';
import './widgets.js';

register('voc-dashboard', VocDashboard);

export { VocDashboard };

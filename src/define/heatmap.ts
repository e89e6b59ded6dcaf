import './policy.js';
import { VocHeatmap } from '../widgets/heatmap/heatmap.element.js';
import { register } from './register.js';

register('voc-heatmap', VocHeatmap);

export { VocHeatmap };

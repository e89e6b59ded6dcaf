import { installed } from './installed.js';
import { libraryGround } from './library.js';

export default libraryGround('zone.js', installed('zone.js/bundles/zone.umd.js'));

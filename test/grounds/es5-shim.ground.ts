import { installed } from './installed.js';
import { libraryGround } from './library.js';

export default libraryGround('es5-shim', installed('es5-shim/es5-shim.js'));

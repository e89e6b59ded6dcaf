import { jqueryGround } from './jquery.js';

export default jqueryGround('4.0', 'jquery-4');

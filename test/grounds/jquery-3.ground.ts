import { jqueryGround } from './jquery.js';

export default jqueryGround('3.7', 'jquery-3');

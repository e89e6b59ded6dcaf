import { jqueryGround } from './jquery.js';

export default jqueryGround('1.12', 'jquery-1');

import { jqueryGround } from './jquery.js';

export default jqueryGround('2.2', 'jquery-2');

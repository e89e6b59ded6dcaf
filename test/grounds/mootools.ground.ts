import { mooTools } from '../support/old-libraries.js';
import { called } from './installed.js';
import { libraryGround } from './library.js';

export default libraryGround('methods replaced as MooTools does', called(mooTools));

import { fieldsForAll } from '../support/old-libraries.js';
import { called } from './installed.js';
import { libraryGround } from './library.js';

export default libraryGround('fields added to every object', called(fieldsForAll));

import { prototype17 } from '../support/old-libraries.js';
import { called } from './installed.js';
import { libraryGround } from './library.js';

export default libraryGround('methods replaced as Prototype.js 1.7 does', called(prototype17));

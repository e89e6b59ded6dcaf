import { prototype16 } from '../support/old-libraries.js';
import { called } from './installed.js';
import { libraryGround } from './library.js';

export default libraryGround('methods replaced as Prototype.js 1.6 does', called(prototype16));

import { addSonification } from '../sonification/index.js';
import { whenRegistered } from './register.js';

whenRegistered((element) => addSonification(element));

export { addSonification };

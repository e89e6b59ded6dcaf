import { trustedTypesGround } from './trusted-types.js';

export default trustedTypesGround('Trusted Types required', '');

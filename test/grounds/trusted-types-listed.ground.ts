import { trustedTypesGround } from './trusted-types.js';

export default trustedTypesGround('Trusted Types, lit-html listed', 'trusted-types lit-html');

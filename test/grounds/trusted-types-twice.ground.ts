import { trustedTypesGround } from './trusted-types.js';

export default trustedTypesGround(
  'Trusted Types, another Lit, allow-duplicates',
  "trusted-types lit-html 'allow-duplicates'",
  '<script src="/other-lit.js"></script><script src="/voc.js"></script>',
);

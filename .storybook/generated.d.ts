/// <reference types="vite/types/importMeta.d.ts" />
/* What the build makes: it is not there yet when the types of a fresh checkout are checked. */
declare module '*/dist/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
declare module '*/dist/tokens.json' {
  const tokens: object;
  export default tokens;
}
declare module '*.css';

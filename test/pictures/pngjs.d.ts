declare module 'pngjs' {
  /** Of the package, which has no types of its own, what the picture tests use. */
  export const PNG: {
    readonly sync: {
      read(file: Buffer): {
        readonly width: number;
        readonly height: number;
        readonly data: Buffer;
      };
      write(
        picture: { readonly width: number; readonly height: number; readonly data: Buffer },
        options: {
          readonly deflateLevel: number;
          readonly deflateStrategy: number;
          readonly filterType: number;
          readonly colorType: number;
        },
      ): Buffer;
    };
  };
}

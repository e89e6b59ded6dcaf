declare module 'pngjs' {
  /** The parts that the picture tests use; the package has no types of its own. */
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

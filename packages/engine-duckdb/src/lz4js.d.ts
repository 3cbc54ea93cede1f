declare module 'lz4js' {
  /** Unpacks an LZ4 frame. Throws for anything else. */
  export function decompress(frame: Uint8Array): Uint8Array;
}

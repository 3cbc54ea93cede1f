/** Holds model versions. Every operation can be repeated: what is already there is left alone. */
export interface ReleaseStore {
  readonly kind: 'github' | 'directory';
}

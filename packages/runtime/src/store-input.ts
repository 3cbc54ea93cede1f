import { parseStoreAddress, type StoreAddress } from '@plimsoll/registry';
import type { InputKind } from './input-kinds.ts';

/** What the input `store` says; auto: GitHub Releases on Actions, a directory in a terminal. */
export type StoreInput = StoreAddress | { readonly kind: 'auto' };

/** Where versions are kept: a word such as github, or the address of a registry; auto when not given. */
export function storeAddress(): InputKind<StoreInput> {
  return {
    absent: { value: { kind: 'auto' } },
    read: (raw) => {
      if (raw.toLowerCase() === 'auto') return { value: { kind: 'auto' } };
      const reading = parseStoreAddress(raw);
      return 'address' in reading ? { value: reading.address } : reading;
    },
  };
}

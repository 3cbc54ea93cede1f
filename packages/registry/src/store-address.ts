import { nearestName } from '@plimsoll/errors';
import type { StoreKind } from './release-store.ts';

/** Where versions are kept, as the input `store` says it. */
export type StoreAddress = { readonly kind: 'github' } | { readonly kind: 'directory' };

/** An address, or what is wrong with it and how one looks that is right. */
export type StoreReading =
  | { readonly address: StoreAddress }
  | { readonly allowed: string; readonly example: string };

/** One way to write where versions are kept. */
interface StoreForm {
  readonly kind: StoreKind;
  /** The word, or the scheme before ://, that a text of this form begins with. */
  readonly word: string;
  readonly example: string;
  /** Reads what follows the scheme; null where there is no ://. */
  read(rest: string | null): StoreAddress | { readonly allowed: string };
}

const forms: readonly StoreForm[] = [
  {
    kind: 'github',
    word: 'github',
    example: 'github',
    read: (rest) => (rest === null ? { kind: 'github' } : { allowed: 'must be the word alone' }),
  },
  {
    kind: 'directory',
    word: 'directory',
    example: 'directory',
    read: (rest) =>
      rest === null
        ? { kind: 'directory' }
        : { allowed: 'must be the word alone; the folder is the input directory' },
  },
];

/** Every way to write a store, for help and messages. */
export const storeExamples: readonly string[] = forms.map(({ example }) => example);

/** Reads the text of the input `store`: a word such as github, or the address of a registry. */
export function parseStoreAddress(text: string): StoreReading {
  const [, word = '', rest = null] = /^([^:]*)(?::\/\/(.*))?$/s.exec(text) ?? [];
  const form = forms.find((known) => known.word === word.toLowerCase());
  if (!form) {
    const words = forms.map((known) => known.word);
    const nearest = forms.find((known) => known.word === nearestName(word, words));
    return {
      allowed: `must be one of auto, ${storeExamples.join(', ')}`,
      example: nearest?.example ?? 'auto',
    };
  }
  const read = form.read(rest);
  return 'allowed' in read ? { allowed: read.allowed, example: form.example } : { address: read };
}

import { nearestName } from '@plimsoll/errors';
import type { StoreKind } from './release-store.ts';

/** Where versions are kept, as the input `store` says it. */
export type StoreAddress =
  | { readonly kind: 'github' }
  | { readonly kind: 'directory' }
  /** `host` with its port; `path` of the repositories, empty for the registry's root. Both in lower case. */
  | { readonly kind: 'oci'; readonly host: string; readonly path: string }
  /** Address of the tracking server; null for the one that MLFLOW_TRACKING_URI names. */
  | { readonly kind: 'mlflow'; readonly url: string | null }
  /** `name` of the one repository; null for a repository of each model, named after it. */
  | { readonly kind: 'hugging-face'; readonly owner: string; readonly name: string | null };

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
  {
    kind: 'oci',
    word: 'oci',
    example: 'oci://ghcr.io/acme',
    read: readOci,
  },
  {
    kind: 'mlflow',
    word: 'mlflow',
    example: 'mlflow://mlflow.example.org',
    read: readMlflow,
  },
  {
    kind: 'hugging-face',
    word: 'hf',
    example: 'hf://acme/penguins',
    read: readHub,
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

/** An address as the input `store` takes it; `parseStoreAddress` reads it back. */
export function formatStoreAddress(address: StoreAddress): string {
  switch (address.kind) {
    case 'github':
    case 'directory':
      return address.kind;
    case 'oci':
      return `oci://${address.host}${address.path === '' ? '' : `/${address.path}`}`;
    case 'mlflow':
      return address.url === null ? 'mlflow' : `mlflow://${address.url.replace(/^https?:\/\//, '')}`;
    case 'hugging-face':
      return `hf://${address.owner}${address.name === null ? '' : `/${address.name}`}`;
  }
}

/** Host names, with a dot, a port, or the name localhost, so that a repository's name is not taken for one. */
const ociForm =
  /^((?:[a-z0-9-]+\.)+[a-z0-9-]+|localhost|[a-z0-9.-]+(?=:\d)|\[[0-9a-f:]+\])(:\d{1,5})?((?:\/[a-z0-9._-]+)*)\/?$/;

function readOci(rest: string | null): ReturnType<StoreForm['read']> {
  // Names of owners on GitHub may have capitals, and names in registries never do.
  const [, name, port = '', path = ''] = ociForm.exec((rest ?? '').toLowerCase()) ?? [];
  return name === undefined
    ? { allowed: 'must be a registry and a path in it, without a tag, a digest, a name or a password' }
    : { kind: 'oci', host: `${name}${port}`, path: path.slice(1) };
}

/** A server and a path on it. Without TLS only on this machine. */
function readMlflow(rest: string | null): ReturnType<StoreForm['read']> {
  if (rest === null) return { kind: 'mlflow', url: null };
  const allowed =
    'must be mlflow, for the server in MLFLOW_TRACKING_URI, or mlflow://HOST/PATH without a name, a password, ? or #';
  const text = `https://${rest}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.username !== '' || /[?#@\s]/.test(rest)) return { allowed };
  const scheme = /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(url.hostname) ? 'http' : 'https';
  // What follows // is the same for both schemes, but for the port that https leaves out.
  const port = /^[^/]*?:(\d+)(?:\/|$)/.exec(rest.replace(/^\[[^\]]*\]/, ''))?.[1];
  const host = port === undefined ? url.hostname : `${url.hostname}:${port}`;
  return { kind: 'mlflow', url: `${scheme}://${host}${url.pathname}`.replace(/\/+$/, '') };
}

/** An owner, and a repository of theirs. Capitals count. */
function readHub(rest: string | null): ReturnType<StoreForm['read']> {
  const [, owner, name = null] =
    /^([A-Za-z0-9][A-Za-z0-9_.-]*)(?:\/([A-Za-z0-9_][A-Za-z0-9_.-]*))?\/?$/.exec(rest ?? '') ?? [];
  return owner === undefined
    ? {
        allowed:
          'must be hf://OWNER/NAME, or hf://OWNER for a repository of each model, without a revision or a token',
      }
    : { kind: 'hugging-face', owner, name };
}

import { describe, expect, it } from 'vitest';
import { formatStoreAddress, parseStoreAddress, type StoreAddress } from './store-address.ts';

describe('the address of a store', () => {
  it.each([
    ['github', { kind: 'github' }],
    ['GitHub', { kind: 'github' }],
    ['directory', { kind: 'directory' }],
    ['oci://ghcr.io/acme', { kind: 'oci', host: 'ghcr.io', path: 'acme' }],
    ['oci://ghcr.io/Acme/Penguins/', { kind: 'oci', host: 'ghcr.io', path: 'acme/penguins' }],
    ['oci://localhost:5000', { kind: 'oci', host: 'localhost:5000', path: '' }],
    ['oci://registry:5000/a/b', { kind: 'oci', host: 'registry:5000', path: 'a/b' }],
    ['oci://[::1]:5000/models', { kind: 'oci', host: '[::1]:5000', path: 'models' }],
    ['mlflow', { kind: 'mlflow', url: null }],
    ['mlflow://mlflow.example.org', { kind: 'mlflow', url: 'https://mlflow.example.org' }],
    ['mlflow://example.org:8443/ml/flow/', { kind: 'mlflow', url: 'https://example.org:8443/ml/flow' }],
    ['mlflow://localhost:5000', { kind: 'mlflow', url: 'http://localhost:5000' }],
    ['mlflow://127.0.0.1:443', { kind: 'mlflow', url: 'http://127.0.0.1:443' }],
    ['mlflow://[::1]:5000', { kind: 'mlflow', url: 'http://[::1]:5000' }],
    ['hf://acme/penguins', { kind: 'hugging-face', owner: 'acme', name: 'penguins' }],
    ['hf://Acme', { kind: 'hugging-face', owner: 'Acme', name: null }],
  ])('%s', (text, address) => {
    expect(parseStoreAddress(text)).toEqual({ address });
    // As the log keeps it.
    expect(parseStoreAddress(formatStoreAddress(address as StoreAddress))).toEqual({ address });
  });

  it.each([
    ['githup', 'must be one of auto, ', 'github'],
    ['ftp://a/b', 'must be one of auto, ', 'auto'],
    ['github://acme', 'must be the word alone', 'github'],
    ['directory:///tmp', 'must be the word alone; the folder is the input directory', 'directory'],
    ['oci', 'must be a registry and a path', 'oci://ghcr.io/acme'],
    ['oci://acme/penguins', 'must be a registry and a path', 'oci://ghcr.io/acme'],
    ['oci://ghcr.io/acme/penguins:v1.0.0', 'without a tag', 'oci://ghcr.io/acme'],
    ['oci://me:secret@ghcr.io/acme', 'without a tag', 'oci://ghcr.io/acme'],
    ['oci://ghcr.io/acme penguins', 'must be a registry', 'oci://ghcr.io/acme'],
    ['mlflow://', 'mlflow://HOST/PATH', 'mlflow://mlflow.example.org'],
    ['mlflow://me:secret@host', 'without a name, a password', 'mlflow://mlflow.example.org'],
    ['mlflow://host/?x=1', 'mlflow://HOST/PATH', 'mlflow://mlflow.example.org'],
    ['mlflow://two words', 'mlflow://HOST/PATH', 'mlflow://mlflow.example.org'],
    ['hf', 'must be hf://OWNER/NAME', 'hf://acme/penguins'],
    ['hf://acme/penguins@v1.0.0', 'without a revision', 'hf://acme/penguins'],
    ['hf://datasets/acme/penguins', 'must be hf://OWNER/NAME', 'hf://acme/penguins'],
  ])('%s is refused', (text, allowed, example) => {
    const reading = parseStoreAddress(text);
    expect(reading).toMatchObject({ example });
    expect('allowed' in reading && reading.allowed).toContain(allowed);
  });
});

import { describe, expect, it } from 'vitest';
import { packageUrl, parseLockedPackages } from './locked-packages.ts';

const urlsOf = (file: string, text: string) => parseLockedPackages(file, text)?.map(packageUrl) ?? null;

describe('the packages of a lock file', () => {
  it.each<[file: string, text: string, packages: string[]]>([
    [
      'requirements.txt',
      '# made by pip-compile\nscikit_learn[extra]==1.7.2 ; python_version >= "3.10" \\\n    --hash=sha256:00\n-r other.txt\nnumpy == 2.3.5 # fast\npandas>=2\nfoo==1.*\nbar @ file:///x\nodd===1.0-local\n',
      ['pkg:pypi/numpy@2.3.5', 'pkg:pypi/odd@1.0-local', 'pkg:pypi/scikit-learn@1.7.2'],
    ],
    [
      'uv.lock',
      'version = 1\n[[package]]\nname = "own"\nversion = "0.1.0"\nsource = { virtual = "." }\n[[package]]\nname = "joblib"\nversion = "1.5.2"\nsource = { registry = "https://example.org" }\n',
      ['pkg:pypi/joblib@1.5.2'],
    ],
    ['poetry.lock', '[[package]]\nname = "Joblib"\nversion = "1.5.2"\n', ['pkg:pypi/joblib@1.5.2']],
    [
      'pylock.toml',
      'lock-version = "1.0"\n[[packages]]\nname = "attrs"\nversion = "25.1.0"\n[[packages]]\nname = "local"\n',
      ['pkg:pypi/attrs@25.1.0'],
    ],
    ['Cargo.lock', '[[package]]\nname = "serde"\nversion = "1.0.1"\n', ['pkg:cargo/serde@1.0.1']],
    [
      'Pipfile.lock',
      '{"default":{"torch":{"version":"==2.9.1"},"x":{"path":"."}}}',
      ['pkg:pypi/torch@2.9.1'],
    ],
    [
      'package-lock.json',
      '{"packages":{"":{"version":"1.0.0"},"node_modules/@a/b":{"version":"2.0.0"},"node_modules/c/node_modules/d":{"version":"3.0.0+x"},"node_modules/own":{"link":true,"version":"1.0.0"}}}',
      ['pkg:npm/%40a/b@2.0.0', 'pkg:npm/d@3.0.0%2Bx'],
    ],
    [
      'conda-lock.yml',
      'package:\n- {name: python, version: 3.13.1, manager: conda}\n- {name: Torch, version: 2.9.1, manager: pip}\n',
      ['pkg:conda/python@3.13.1', 'pkg:pypi/torch@2.9.1'],
    ],
  ])('%s', (file, text, packages) => {
    expect(urlsOf(file, text)).toEqual(packages);
  });

  it.each([
    ['yarn.lock', 'a@1:\n'],
    ['uv.lock', 'not = [toml'],
    ['package-lock.json', '{'],
    ['package-lock.json', 'null'],
    ['conda-lock.yml', 'a: &a [*a, *a]'],
  ])('of %s with «%s» are not known', (file, text) => {
    expect(urlsOf(file, text)).toBeNull();
  });
});

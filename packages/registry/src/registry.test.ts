import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameAssets } from './asset-names.ts';
import { chooseVersion } from './choose-version.ts';
import { keptIn } from './kept-in.ts';
import { parseTagMessage, readEntry, renderTagMessage } from './log-message.ts';
import { formatLabel, parseLabel, type ReleaseLabel } from './release-label.ts';
import type { ListedRelease } from './release-store.ts';
import { formatStoreAddress, parseStoreAddress } from './store-address.ts';
import { checkStoreLimits } from './store-limits.ts';
import { formatVersionTag, parseVersionTag, readVersion } from './version-tag.ts';

describe('version tags', () => {
  it.each([
    ['penguins@v1.2.3', { model: 'penguins', version: 'v1.2.3' }],
    ['group/sub/penguins@v0.0.1', { model: 'group/sub/penguins', version: 'v0.0.1' }],
    ['p@v1.2.3-rc.1', { model: 'p', version: 'v1.2.3-rc.1' }],
    ['penguins@v1.2.3#17', { model: 'penguins', version: 'v1.2.3' }],
    ['penguins@v1.2.3!', undefined],
    ['penguins@v1.2', undefined],
    ['penguins@v01.2.3', undefined],
    ['penguins@1.2.3', undefined],
    ['penguins#production#4', undefined],
    ['penguins@deprecated', undefined],
    ['-penguins@v1.2.3', undefined],
    ['pen guins@v1.2.3', undefined],
    ['v1.2.3', undefined],
  ])('%s', (tag, parsed) => {
    expect(parseVersionTag(tag)).toEqual(parsed);
    if (parsed && !tag.includes('#')) expect(formatVersionTag(parsed)).toBe(tag);
  });

  it.each(['v1.2.3', '1.2.3'])('%s is a version', (text) => expect(readVersion(text)).toBe('v1.2.3'));

  it.each(['1.2', 'v1.2.3-rc.1', 'latest', '01.2.3', 'v1.2.3\n', '99999999999999999999.0.0'])(
    '%j is none',
    (text) => expect(() => readVersion(text)).toThrow('must be three whole numbers with dots'),
  );
});

const digest = 'a'.repeat(64);
const other = 'b'.repeat(64);

function label(version: string, of = digest): ReleaseLabel {
  return { model: 'penguins', version, commit: 'c'.repeat(40), digest: of, id: 'd'.repeat(64), run: null };
}

function release(version: string, of: string, state: 'draft' | 'published' = 'published'): ListedRelease {
  return { handle: version, state, version, label: label(version, of), location: version };
}

function tag(version: string, of: string | null) {
  const held = of === null ? null : label(version, of);
  return { tag: `penguins@${version}`, version, commit: 'c'.repeat(40), label: held };
}

describe('the next version', () => {
  const known = (
    registered: readonly string[] = [],
    releases: readonly ListedRelease[] = [],
    registrations: readonly ReturnType<typeof tag>[] = [],
  ) => ({ registered, releases, registrations });

  it.each([
    ['is v1.0.0 at first', known(), 'minor', 'v1.0.0', null],
    ['raises the patch', known(['v1.9.9']), 'patch', 'v1.9.10', 'v1.9.9'],
    ['raises the minor', known(['v1.9.9']), 'minor', 'v1.10.0', 'v1.9.9'],
    ['raises the major', known(['v1.9.9']), 'major', 'v2.0.0', 'v1.9.9'],
    ['follows the highest, not the last', known(['v1.9.0', 'v1.10.0']), 'minor', 'v1.11.0', 'v1.10.0'],
    [
      'counts releases that lost their tag',
      known(['v1.0.0'], [release('v1.4.0', other)]),
      'minor',
      'v1.5.0',
      'v1.4.0',
    ],
    [
      'does not count drafts',
      known(['v1.0.0'], [release('v1.4.0', other, 'draft')]),
      'minor',
      'v1.1.0',
      'v1.0.0',
    ],
    ['leaves a pre-release behind', known(['v2.0.0-rc.1']), 'patch', 'v2.0.0', 'v2.0.0-rc.1'],
    [
      'is the old one for a model that was published',
      known(['v1.0.0', 'v1.1.0'], [release('v1.0.0', digest), release('v1.1.0', other)]),
      'minor',
      'v1.0.0',
      null,
    ],
    [
      'is that of an interrupted draft of this model',
      known(['v1.0.0'], [release('v1.1.0', digest, 'draft')]),
      'major',
      'v1.1.0',
      'v1.0.0',
    ],
    [
      'is that of a registered draft, although others went on',
      known(['v1.0.0', 'v1.1.0', 'v1.2.0'], [release('v1.1.0', digest, 'draft')], [tag('v1.1.0', digest)]),
      'minor',
      'v1.1.0',
      'v1.0.0',
    ],
    [
      'is not that of a draft whose version somebody else took',
      known(['v1.0.0', 'v1.1.0'], [release('v1.1.0', digest, 'draft')], [tag('v1.1.0', other)]),
      'minor',
      'v1.2.0',
      'v1.1.0',
    ],
    [
      'is not that of a draft that others have passed',
      known(['v2.0.0'], [release('v1.1.0', digest, 'draft')]),
      'minor',
      'v2.1.0',
      'v2.0.0',
    ],
    [
      'is that of a tag whose release is gone',
      known(['v1.0.0'], [], [tag('v1.0.0', digest)]),
      'minor',
      'v1.0.0',
      null,
    ],
  ] as const)('%s', (_name, versions, bump, version, previousVersion) => {
    expect(chooseVersion({ bump }, digest, versions)).toEqual({ version, previousVersion });
  });

  it('is the one that the user asks for', () => {
    expect(chooseVersion({ version: 'v1.5.0' }, digest, known(['v1.0.0', 'v2.0.0']))).toEqual({
      version: 'v1.5.0',
      previousVersion: 'v1.0.0',
    });
  });

  it('was never used before, unless by this very model', () => {
    const versions = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((parts) => `v${parts.join('.')}`);
    fc.assert(
      fc.property(fc.array(versions), fc.constantFrom('patch', 'minor', 'major'), (taken, bump) => {
        const { version } = chooseVersion({ bump }, digest, known([...taken].sort()));
        expect(taken).not.toContain(version);
        expect(readVersion(version)).toBe(version);
      }),
    );
  });
});

describe('names in a store', () => {
  const named = (...paths: string[]) => {
    const { names, refusals } = nameAssets(paths);
    return { names: [...names.values()], refused: refusals.map(({ message }) => message) };
  };

  it.each<[string, string[], string[]]>([
    ['keeps the base name', ['out/model.joblib'], ['model.joblib']],
    ['names a file once', ['m.bin', 'm.bin'], ['m.bin']],
    ['tells equal names apart', ['o/en/w.bin', 'o/de/w.bin', 'o/m.bin'], ['en__w.bin', 'de__w.bin', 'm.bin']],
    ['tells a file in the root apart', ['w.bin', 'o/w.bin'], ['w.bin', 'o__w.bin']],
    ['replaces what GitHub would rename', ['my model (1).bin', 'größe.bin'], ['my-model-1-.bin', 'gr-e.bin']],
    ['leaves no hidden file', ['.hidden', '..x', '-rf'], ['_hidden', '_x', '_rf']],
  ])('%s', (_name, paths, names) => {
    expect(named(...paths)).toEqual({ names, refused: [] });
  });

  it.each([
    ['a\nb', 'control characters'],
    ['a\u0007b', 'control characters'],
    ['a\u2028b', 'control characters'],
    ['../model.bin', 'outside the repository'],
    ['a/../../model.bin', 'outside the repository'],
    ['/etc/passwd', 'outside the repository'],
    ['C:/model.bin', 'outside the repository'],
    ['out/SHA256SUMS', 'a name that Plimsoll needs'],
    ['model_card.md', 'a name that Plimsoll needs'],
    ['x.record.json', 'a name that Plimsoll needs'],
    ['.plimsoll.json/..', 'outside the repository'],
    [`${'x'.repeat(201)}.bin`, 'more than 200 letters'],
  ])('refuses %j', (path, message) => {
    expect(named(path)).toEqual({ names: [], refused: [expect.stringContaining(message)] });
  });

  it('refuses names that are one file where case does not count', () => {
    expect(named('a/Model.bin', 'a/model.bin').refused).toHaveLength(2);
    expect(named('a b.bin', 'a-b.bin').refused).toHaveLength(2);
  });

  it('gives names that are safe everywhere, and different whatever the case', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), (paths) => {
        const { names, refusals } = nameAssets(paths);
        const all = [...names.values()];
        for (const name of all) expect(name).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/);
        expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
        const refused = new Set(refusals.map(({ file }) => file));
        for (const path of paths) expect(names.has(path) || refused.has(path)).toBe(true);
      }),
    );
  });
});

describe('where the log says that a version is', () => {
  const entry = (version: string, at: string, store?: string) => {
    const reading = store === undefined ? undefined : parseStoreAddress(store);
    const because = {
      who: 'ann',
      why: null,
      ...(reading && 'address' in reading && { store: reading.address }),
    };
    const annotation = { message: renderTagMessage(label(version), because), who: 'ann', at };
    const read = readEntry({ name: `penguins@${version}`, commit: 'c'.repeat(40), annotation });
    if (!read) throw new Error('no entry');
    return read;
  };
  const history = [
    entry('v1.0.0', '2026-01-01T00:00:00Z'),
    entry('v2.0.0', '2026-01-02T00:00:00Z', 'hf://acme/penguins'),
    entry('v1.1.0', '2026-01-03T00:00:00Z', 'oci://ghcr.io/acme'),
    entry('v1.0.1', '2026-01-04T00:00:00Z', 'github'),
  ];

  it.each([
    ['v2.0.0', 'hf://acme/penguins'],
    ['v1.1.0', 'oci://ghcr.io/acme'],
    ['v1.0.0', null],
    ['v1.0.1', null],
    ['v9.0.0', null],
    [null, null],
  ])('of %s: %s', (version, address) => {
    const found = keptIn(history, version);
    expect(found && formatStoreAddress(found)).toBe(address);
  });

  it('is that of the last registration where no version is meant', () => {
    expect(keptIn(history.slice(0, 3).reverse(), null)).toMatchObject({ kind: 'oci' });
  });

  it('is nowhere when the message names no store that is known', () => {
    const message = renderTagMessage(label('v1.0.0'), { who: null, why: null }).replace(
      '"who"',
      '"store":"ftp://x","who"',
    );
    const annotation = { message, who: 'ann', at: '2026-01-01T00:00:00Z' };
    const read = readEntry({ name: 'penguins@v1.0.0', commit: 'c'.repeat(40), annotation });
    expect(read?.note).toMatchObject({ action: 'register', version: 'v1.0.0' });
    expect(keptIn(read ? [read] : [], 'v1.0.0')).toBeNull();
  });
});

describe('the label of a release', () => {
  it('comes back from a tag’s message, whatever stands around it', () => {
    const message = renderTagMessage(label('v1.0.0'), { who: 'ann', why: 'Plimsoll: {}' });
    expect(parseTagMessage(message)).toEqual(label('v1.0.0'));
    expect(parseTagMessage(`${message}-----BEGIN PGP SIGNATURE-----\n`)).toEqual(label('v1.0.0'));
    expect(parseTagMessage('Registering artifact penguins version v1.0.0')).toBeNull();
  });

  it.each([
    ['no JSON', 'x'],
    ['no object', '[]'],
    ['null', 'null'],
    ['another format', '{"plimsoll":2}'],
    ['a digest that is none', formatLabel({ ...label('v1.0.0'), digest: 'x' })],
    ['a version that is none', formatLabel(label('latest'))],
    ['a run that is no address', formatLabel({ ...label('v1.0.0'), run: 'javascript:alert(1)' })],
  ])('is refused when it is %s', (_name, text) => expect(parseLabel(text)).toBeNull());

  it('never ends an HTML comment', () => {
    fc.assert(
      fc.property(fc.string(), (run) => {
        const parsed = parseLabel(formatLabel({ ...label('v1.0.0'), run }));
        expect(parsed?.run ?? '').not.toContain('>');
      }),
    );
  });
});

describe('what a store can hold', () => {
  const file = (bytes: number) => ({ name: 'model.bin', sha256: digest, bytes });
  it.each([
    ['github', 2 * 1024 ** 3 - 1, 0],
    ['github', 2 * 1024 ** 3, 1],
    ['github', 0, 1],
    ['directory', 10 * 1024 ** 3, 0],
    ['directory', 0, 0],
  ] as const)('%s and a file of %d bytes: %d refusals', (kind, bytes, refusals) => {
    expect(checkStoreLimits(kind, [file(bytes)])).toHaveLength(refusals);
  });

  it('counts the files', () => {
    const many = Array.from({ length: 1001 }, () => file(1));
    expect(checkStoreLimits('github', many).map(({ message }) => message)).toEqual([
      "A version in GitHub Releases has at most 1000 files, and these are 1001; pack the model's files.",
    ]);
  });
});

import { createHash } from 'node:crypto';
import { type AssembledRelease, assembleRelease, publishRelease, type Registry } from '@plimsoll/registry';

/** A registry for one test, and a look at all that it holds (no handles, no times: comparable). */
export interface RegistryUnderTest {
  readonly registry: Registry;
  /** A commit that the log can put tags on. */
  readonly commit: string;
  snapshot(): Promise<unknown>;
  /** Another commit that the log can put tags on, the same in every test; GTO knows one version on each. */
  nextCommit?(): Promise<string>;
}

/** A small release, with overrides. */
export function makeRelease(
  commit: string,
  overrides: { version?: string; weights?: string; model?: string; card?: string } = {},
): AssembledRelease {
  const { version = 'v1.0.0', weights = 'weights', model = 'penguins', card = '# penguins\n' } = overrides;
  const texts = new Map([
    ['model.bin', weights],
    ['labels.json', '["Adelie"]'],
  ]);
  return assembleRelease({
    model,
    version,
    commit,
    run: null,
    card,
    bom: '{}\n',
    notes: '# Notes\n',
    because: { who: 'ann', why: 'the first one' },
    records: [],
    modelFiles: [...texts].map(([name, text]) => ({
      name,
      path: `out/${name}`,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
    read: ({ name }) =>
      async function* () {
        yield Buffer.from(texts.get(name) ?? '');
      },
  });
}

/** Publishes what makeRelease made. */
export function publishMade(
  { release, contents }: Pick<AssembledRelease, 'release' | 'contents'>,
  registry: Registry,
) {
  return publishRelease(release, contents, { registry, log: () => {} });
}

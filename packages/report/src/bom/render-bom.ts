import { createHash } from 'node:crypto';
import type { VersionFacts } from '../version-facts.ts';
import { wellFormed } from '../well-formed.ts';
import { describeData, describeLockFiles, describePackages, toHashes } from './components.ts';
import { describeFormulation } from './formulation.ts';
import { describeModelCard } from './model-card.ts';

/** The reference of the model in its own bill of materials. */
export const modelRef = 'model';

/**
 * The bill of materials of a model version: CycloneDX 1.6 JSON (ECMA-424) with the model and its card, the files, the data, the lock
 * files and the packages they pin, and how it was made. The same facts give the same bytes: the serial number is
 * made from the content, and the time is that of the newest record.
 */
export function renderBom(facts: VersionFacts): string {
  const { model, records } = facts;
  const data = describeData(records);
  const lockFiles = describeLockFiles(facts.lockFiles);
  const packages = describePackages(facts.lockFiles);
  const components = [...data, ...lockFiles, ...packages];
  const times = records.map(({ timings }) => timings.startedAt).sort();
  const content = {
    version: 1,
    metadata: {
      ...(times.length > 0 && { timestamp: times.at(-1) }),
      lifecycles: [{ phase: 'build' }],
      tools: { components: describeTools(facts) },
      component: {
        type: 'machine-learning-model',
        'bom-ref': modelRef,
        name: model,
        version: facts.version,
        ...describeOrigin(facts),
        components: facts.files.map(({ name, sha256, bytes }) => ({
          type: 'file',
          'bom-ref': `file:${name}`,
          name,
          hashes: toHashes(sha256),
          properties: [{ name: 'plimsoll:bytes', value: String(bytes) }],
        })),
        modelCard: describeModelCard(facts, data),
        properties: describeProperties(facts),
      },
    },
    components,
    dependencies: [{ ref: modelRef, dependsOn: components.map((component) => component['bom-ref']).sort() }],
    compositions: [
      // The lock files pin what was to be installed; nobody looked at what was.
      { aggregate: 'unknown', dependencies: [modelRef] },
    ],
    formulation: describeFormulation(facts, data),
  };
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    ...content,
  };
  return `${JSON.stringify(bom, (_key, value) => (typeof value === 'string' ? wellFormed(value) : value), 2)}\n`;
}

function describeTools({ records }: VersionFacts) {
  const versions = [...new Set(records.map(({ tool }) => tool.version))].sort();
  return versions.map((version) => ({ type: 'application', name: 'plimsoll', version }));
}

/** The commit and the version before, and where the code and the run are, as far as they have an address. */
function describeOrigin({ commit, previousVersion, model, repository, run }: VersionFacts) {
  const origin = run !== null && URL.canParse(run) ? new URL(run).origin : null;
  const home = origin !== null && repository !== null ? `${origin}/${repository}` : null;
  const url = home === null ? {} : { url: `${home}/commit/${commit}` };
  const ancestor = { type: 'machine-learning-model', name: model, version: previousVersion };
  return {
    pedigree: {
      ...(previousVersion !== null && { ancestors: [ancestor] }),
      commits: [{ uid: commit, ...url }],
    },
    externalReferences: [
      ...(home === null ? [] : [{ type: 'vcs', url: home }]),
      ...(run === null ? [] : [{ type: 'build-meta', url: run }]),
      { type: 'model-card', url: 'MODEL_CARD.md' },
    ],
  };
}

function describeProperties({ digest, tag, why, override, notAttested }: VersionFacts) {
  const values: readonly (readonly [string, string | null | undefined])[] = [
    ['digest', digest],
    ['tag', tag],
    ['why', why],
    ['override', override],
    ['not-attested', notAttested],
  ];
  return values.flatMap(([name, value]) => (value ? [{ name: `plimsoll:${name}`, value }] : []));
}

/** A UUID of version 8 (RFC 9562): its bits are those of a SHA-256. */
function uuidOf(text: string): string {
  const digest = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return parts.join('-');
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { aRecord } from '@plimsoll/testing';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VersionFacts } from '../version-facts.ts';
import { renderBom } from './render-bom.ts';

const sha256 = '0'.repeat(64);
const interval = { lower: 0.915, upper: 0.989, confidence: 0.95, method: 'wilson' };

/** CycloneDX's own schema of 1.6, with the schemas that it refers to. */
const validate = (() => {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
    'res',
    'schema',
  );
  const schema = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const ajv = new Ajv({ strict: false, validateFormats: true });
  addFormats.default(ajv);
  // ajv-formats knows no iri-reference; each of ours is a URL or a file's name.
  ajv.addFormat('iri-reference', (text) => URL.canParse(text, 'https://example.org/'));
  ajv.addFormat('idn-email', true);
  ajv.addSchema(schema('spdx.SNAPSHOT.schema.json'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json');
  ajv.addSchema(
    schema('jsf-0.82.SNAPSHOT.schema.json'),
    'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json',
  );
  return ajv.compile(schema('bom-1.6.SNAPSHOT.schema.json'));
})();

function facts(overrides: Partial<VersionFacts> = {}): VersionFacts {
  const training = aRecord({
    identity: {
      data: [{ path: 'data/train.csv', sha256: '1'.repeat(64), bytes: 4096 }],
      parameters: { 'tree.max_depth': 3, criterion: 'gini' },
      environment: { python: '3.13.1', os: 'linux' },
    },
    evidence: {
      kind: 'training',
      metrics: [
        {
          name: 'accuracy',
          value: 0.971,
          direction: 'higher',
          source: 'predictions',
          interval,
          rows: 69,
        },
        { name: 'recall[sex=female]', value: 0.95, direction: 'higher', source: 'predictions' },
        { name: 'duration_seconds', value: 3, direction: 'lower', source: 'command' },
      ],
      slices: [
        {
          ...{ slice: 'island=Dream', metric: 'accuracy', rows: 20, value: 0.8 },
          ...{ interval: { ...interval, lower: 0.58 }, whole: 0.971, adjustedP: 0.012 },
        },
      ],
    },
  });
  const data = aRecord({
    evidence: { kind: 'data', files: [{ path: 'data/train.csv', sha256: '1'.repeat(64), bytes: 4096 }] },
  });
  return {
    model: 'penguins',
    version: 'v1.1.0',
    tag: 'penguins@v1.1.0',
    digest: 'd'.repeat(64),
    previousVersion: 'v1.0.0',
    why: 'The data changed.',
    override: null,
    commit: 'c'.repeat(40),
    repository: 'octo/penguins',
    run: 'https://github.com/octo/penguins/actions/runs/1',
    store: 'github',
    records: [data, training],
    files: [{ path: 'out/model.joblib', name: 'model.joblib', sha256, bytes: 2048 }],
    lockFiles: [
      {
        ...{ path: 'requirements.txt', sha256: '2'.repeat(64), bytes: 20 },
        packages: [{ ecosystem: 'pypi', name: 'scikit-learn', version: '1.7.2' }],
      },
      { path: 'renv.lock', sha256: '3'.repeat(64), bytes: 30, packages: null },
    ],
    purpose: '# Use\n\nTo tell penguins apart.\n\n## Limits\n\nAdults only.\n\n## Users\n\nOrnithologists.\n',
    notAttested: 'The job has no `id-token: write`.',
    ...overrides,
  };
}

function render(overrides: Partial<VersionFacts> = {}) {
  const bom = JSON.parse(renderBom(facts(overrides)));
  validate(bom);
  expect(validate.errors ?? []).toEqual([]);
  return bom;
}

describe('the bill of materials', () => {
  it('is valid CycloneDX that names model, data, packages, metrics with intervals, limits and lineage', () => {
    expect(render()).toMatchInlineSnapshot(`
      {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "components": [
          {
            "bom-ref": "data:1111111111111111111111111111111111111111111111111111111111111111:data/train.csv",
            "data": [
              {
                "contents": {
                  "properties": [
                    {
                      "name": "plimsoll:bytes",
                      "value": "4096",
                    },
                    {
                      "name": "plimsoll:profile",
                      "value": "validate-data: 344 rows, 1 columns in 1 files, 12 rules checked",
                    },
                  ],
                },
                "description": "training data",
                "name": "data/train.csv",
                "type": "dataset",
              },
            ],
            "hashes": [
              {
                "alg": "SHA-256",
                "content": "1111111111111111111111111111111111111111111111111111111111111111",
              },
            ],
            "name": "data/train.csv",
            "type": "data",
          },
          {
            "bom-ref": "lock-file:requirements.txt",
            "data": [
              {
                "description": "lock file of the environment",
                "name": "requirements.txt",
                "type": "configuration",
              },
            ],
            "hashes": [
              {
                "alg": "SHA-256",
                "content": "2222222222222222222222222222222222222222222222222222222222222222",
              },
            ],
            "name": "requirements.txt",
            "type": "data",
          },
          {
            "bom-ref": "lock-file:renv.lock",
            "data": [
              {
                "description": "lock file of the environment",
                "name": "renv.lock",
                "type": "configuration",
              },
            ],
            "hashes": [
              {
                "alg": "SHA-256",
                "content": "3333333333333333333333333333333333333333333333333333333333333333",
              },
            ],
            "name": "renv.lock",
            "properties": [
              {
                "name": "plimsoll:packages",
                "value": "unknown",
              },
            ],
            "type": "data",
          },
          {
            "bom-ref": "pkg:pypi/scikit-learn@1.7.2",
            "name": "scikit-learn",
            "purl": "pkg:pypi/scikit-learn@1.7.2",
            "type": "library",
            "version": "1.7.2",
          },
        ],
        "compositions": [
          {
            "aggregate": "unknown",
            "dependencies": [
              "model",
            ],
          },
        ],
        "dependencies": [
          {
            "dependsOn": [
              "data:1111111111111111111111111111111111111111111111111111111111111111:data/train.csv",
              "lock-file:renv.lock",
              "lock-file:requirements.txt",
              "pkg:pypi/scikit-learn@1.7.2",
            ],
            "ref": "model",
          },
        ],
        "formulation": [
          {
            "bom-ref": "formula",
            "workflows": [
              {
                "bom-ref": "workflow",
                "inputs": [
                  {
                    "resource": {
                      "ref": "data:1111111111111111111111111111111111111111111111111111111111111111:data/train.csv",
                    },
                  },
                  {
                    "parameters": [
                      {
                        "name": "criterion",
                        "value": "gini",
                      },
                      {
                        "name": "tree.max_depth",
                        "value": "3",
                      },
                    ],
                  },
                ],
                "name": "made penguins@v1.1.0",
                "outputs": [
                  {
                    "resource": {
                      "ref": "file:model.joblib",
                    },
                    "type": "artifact",
                  },
                ],
                "properties": [
                  {
                    "name": "plimsoll:environment:os",
                    "value": "linux",
                  },
                  {
                    "name": "plimsoll:environment:python",
                    "value": "3.13.1",
                  },
                ],
                "steps": [
                  {
                    "description": "All is well.",
                    "name": "validate-data",
                    "properties": [
                      {
                        "name": "plimsoll:action",
                        "value": "validate-data",
                      },
                      {
                        "name": "plimsoll:verdict",
                        "value": "pass",
                      },
                    ],
                  },
                  {
                    "commands": [
                      {
                        "executed": "node train.js",
                      },
                    ],
                    "description": "All is well.",
                    "name": "train-and-test",
                    "properties": [
                      {
                        "name": "plimsoll:action",
                        "value": "train-and-test",
                      },
                      {
                        "name": "plimsoll:verdict",
                        "value": "pass",
                      },
                    ],
                  },
                ],
                "taskTypes": [
                  "build",
                  "test",
                  "release",
                ],
                "uid": "https://github.com/octo/penguins/actions/runs/1",
              },
            ],
          },
        ],
        "metadata": {
          "component": {
            "bom-ref": "model",
            "components": [
              {
                "bom-ref": "file:model.joblib",
                "hashes": [
                  {
                    "alg": "SHA-256",
                    "content": "0000000000000000000000000000000000000000000000000000000000000000",
                  },
                ],
                "name": "model.joblib",
                "properties": [
                  {
                    "name": "plimsoll:bytes",
                    "value": "2048",
                  },
                ],
                "type": "file",
              },
            ],
            "externalReferences": [
              {
                "type": "vcs",
                "url": "https://github.com/octo/penguins",
              },
              {
                "type": "build-meta",
                "url": "https://github.com/octo/penguins/actions/runs/1",
              },
              {
                "type": "model-card",
                "url": "MODEL_CARD.md",
              },
            ],
            "modelCard": {
              "bom-ref": "model-card",
              "considerations": {
                "technicalLimitations": [
                  "Adults only.",
                  "accuracy is 0.80 (95 % interval 0.58 to 0.99) on the 20 rows with island=Dream, and 0.971 on the whole holdout.",
                  "No conditions were set: nothing was asked of its metrics.",
                ],
                "useCases": [
                  "To tell penguins apart.",
                ],
                "users": [
                  "Ornithologists.",
                ],
              },
              "modelParameters": {
                "approach": {
                  "type": "supervised",
                },
                "datasets": [
                  {
                    "ref": "data:1111111111111111111111111111111111111111111111111111111111111111:data/train.csv",
                  },
                ],
                "task": "classification",
              },
              "properties": [
                {
                  "name": "plimsoll:file-format",
                  "value": "joblib",
                },
                {
                  "name": "plimsoll:interval:accuracy",
                  "value": "0.95 wilson, 69 rows",
                },
              ],
              "quantitativeAnalysis": {
                "performanceMetrics": [
                  {
                    "confidenceInterval": {
                      "lowerBound": "0.915",
                      "upperBound": "0.989",
                    },
                    "type": "accuracy",
                    "value": "0.971",
                  },
                  {
                    "slice": "sex=female",
                    "type": "recall",
                    "value": "0.95",
                  },
                  {
                    "confidenceInterval": {
                      "lowerBound": "0.58",
                      "upperBound": "0.989",
                    },
                    "slice": "island=Dream",
                    "type": "accuracy",
                    "value": "0.8",
                  },
                ],
              },
            },
            "name": "penguins",
            "pedigree": {
              "ancestors": [
                {
                  "name": "penguins",
                  "type": "machine-learning-model",
                  "version": "v1.0.0",
                },
              ],
              "commits": [
                {
                  "uid": "cccccccccccccccccccccccccccccccccccccccc",
                  "url": "https://github.com/octo/penguins/commit/cccccccccccccccccccccccccccccccccccccccc",
                },
              ],
            },
            "properties": [
              {
                "name": "plimsoll:digest",
                "value": "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
              },
              {
                "name": "plimsoll:tag",
                "value": "penguins@v1.1.0",
              },
              {
                "name": "plimsoll:why",
                "value": "The data changed.",
              },
              {
                "name": "plimsoll:not-attested",
                "value": "The job has no \`id-token: write\`.",
              },
            ],
            "type": "machine-learning-model",
            "version": "v1.1.0",
          },
          "lifecycles": [
            {
              "phase": "build",
            },
          ],
          "timestamp": "2026-01-01T00:00:00Z",
          "tools": {
            "components": [
              {
                "name": "plimsoll",
                "type": "application",
                "version": "0.1.0",
              },
            ],
          },
        },
        "serialNumber": "urn:uuid:bd6730ac-bd38-8850-be3d-02779832ebe2",
        "specVersion": "1.6",
        "version": 1,
      }
    `);
  });

  it('is the same for the same facts, and has another number for others', () => {
    expect(renderBom(facts())).toBe(renderBom(facts()));
    expect(render().serialNumber).not.toBe(render({ digest: 'e'.repeat(64) }).serialNumber);
  });

  it('is valid with as little as there can be', () => {
    const bom = render({
      ...{ records: [], lockFiles: [], purpose: null, previousVersion: null, repository: null, run: null },
      ...{ why: null, notAttested: null },
    });
    expect(bom.metadata.timestamp).toBeUndefined();
    expect(bom.components).toEqual([]);
  });

  it('is valid whatever stands in the records', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, text, fc.double({ noNaN: true, noDefaultInfinity: true }), (name, other, value) => {
        const record = aRecord({
          summary: other,
          identity: {
            data: [{ path: name, sha256, bytes: 1 }],
            parameters: { [name]: other },
            environment: { [other]: name },
          },
          evidence: {
            kind: 'training',
            metrics: [
              { name, value, direction: null, source: 'file', interval: { ...interval, lower: null } },
            ],
            commands: [{ command: other, exitCode: 0, seconds: 1, peakMemoryBytes: null }],
          },
        });
        const again = aRecord({ id: 'again', evidence: record.evidence as { kind: 'training' } });
        const lock = { path: name, sha256, bytes: 1, packages: null };
        render({ records: [record, again], purpose: other, lockFiles: [lock], why: name, override: other });
      }),
      { numRuns: 100 },
    );
  });
});

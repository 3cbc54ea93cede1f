import type { DecisionRecord, Verdict } from '@plimsoll/record';
import { type TestCase, testCasesOf } from './test-cases.ts';

/** How a verdict is told in JUnit's words; what is undecided or a remark is no failure, and says so. */
const tags: Readonly<Record<Verdict, 'failure' | 'error' | 'skipped' | null>> = {
  pass: null,
  warn: null,
  inconclusive: 'skipped',
  fail: 'failure',
  error: 'error',
};

/**
 * The records as a JUnit XML report: a suite for each step, a case for the step and for each condition, finding, gap or check.
 * An inconclusive one is skipped, with its reason; a warning passes, with its text as output.
 */
export function renderJunit(records: readonly DecisionRecord[]): string {
  const suites = records.map((record, at) => renderSuite(record, at));
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join(
    '\n',
  );
}

function renderSuite(record: DecisionRecord, at: number): string {
  const { model, id, timings, identity } = record;
  const cases = testCasesOf(record);
  const count = (tag: string) => cases.filter(({ verdict }) => tags[verdict] === tag).length;
  const skipped = count('skipped');
  const name = `${model}.${id}`;
  const opening = attributes({
    id: at,
    name,
    package: model,
    timestamp: timings.startedAt.slice(0, 19),
    hostname: identity.environment.runner ?? 'unknown',
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    ...(skipped > 0 ? { skipped } : {}),
    time: timings.seconds,
  });
  return [
    `  <testsuite ${opening}>`,
    `    <properties>${property('commit', identity.commit)}${property('verdict', record.verdict)}</properties>`,
    // Only the step as a whole took a time that is known.
    ...cases.map((one, index) => renderCase(one, name, index === 0 ? timings.seconds : 0)),
    '    <system-out></system-out>',
    '    <system-err></system-err>',
    '  </testsuite>',
  ].join('\n');
}

function renderCase({ name, verdict, message }: TestCase, classname: string, time: number): string {
  const tag = tags[verdict];
  const opening = `    <testcase ${attributes({ name, classname, time })}`;
  if (tag === 'skipped') return `${opening}><skipped>${escapeXml(message)}</skipped></testcase>`;
  if (tag !== null) {
    const [first = ''] = message.split('\n', 1);
    const text = `<${tag} ${attributes({ message: first, type: verdict })}>${escapeXml(message)}</${tag}>`;
    return `${opening}>${text}</testcase>`;
  }
  if (verdict === 'warn') return `${opening}><system-out>${escapeXml(message)}</system-out></testcase>`;
  return `${opening}/>`;
}

function property(name: string, value: string | null): string {
  return value === null ? '' : `<property ${attributes({ name, value })}/>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(typeof value === 'number' ? plain(value) : value)}"`)
    .join(' ');
}

/** A decimal as XML Schema knows it: without an exponent. */
function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(6);
}

/** Text that XML can hold: what it forbids is replaced, what means something is escaped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

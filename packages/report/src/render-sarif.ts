import type { DecisionRecord, Reason, Verdict } from '@plimsoll/record';
import { wellFormed } from './well-formed.ts';

const levels: Readonly<Record<Verdict, 'none' | 'warning' | 'error'>> = {
  pass: 'none',
  warn: 'warning',
  inconclusive: 'warning',
  fail: 'error',
  error: 'error',
};

/** What a SARIF file is made of. */
export interface SarifRequest {
  readonly records: readonly DecisionRecord[];
  /** Where a finding without a place of its own is shown: code scanning takes none without a file. */
  readonly fallbackFile: string;
}

/**
 * The reasons that are worse than pass as a SARIF 2.1.0 log, one run of one tool, worst first: what code scanning and editors read.
 * A fingerprint keeps a finding the same one from run to run, whatever its numbers.
 */
export function renderSarif({ records, fallbackFile }: SarifRequest): string {
  const findings = records.flatMap((record) =>
    record.reasons
      .filter(({ verdict }) => verdict !== 'pass')
      .map((reason) => toResult(reason, record, fallbackFile)),
  );
  const rank = ['error', 'warning', 'none'];
  const results = findings.sort((a, b) => rank.indexOf(a.level) - rank.indexOf(b.level));
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort().map((id) => ({
    id,
    shortDescription: { text: id.replaceAll(/[-_.]/g, ' ') },
  }));
  const [first] = records;
  const version = first?.tool.version ?? '';
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Plimsoll', ...(version === '' ? {} : { version }), rules } },
        results,
        columnKind: 'utf16CodeUnits',
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toResult({ code, verdict, message, where }: Reason, record: DecisionRecord, fallbackFile: string) {
  const file = where?.file ?? fallbackFile;
  return {
    ruleId: code,
    level: levels[verdict],
    message: { text: `${record.model}: ${record.id}: ${wellFormed(message)}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: encodeURI(wellFormed(file)).replaceAll('#', '%23').replaceAll('?', '%3F'),
          },
          region: { startLine: where?.line ?? 1 },
        },
      },
    ],
    partialFingerprints: {
      'plimsoll/v1': `${record.model}/${record.id}/${code}/${file}/${where?.line ?? 0}`,
    },
  };
}

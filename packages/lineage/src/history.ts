import { ConfigurationError } from '@plimsoll/errors';
import { checkRecord, type DecisionRecord, type Evidence } from '@plimsoll/record';
import type { EvidenceBundle } from './evidence.ts';

/** What main's evidence looked like at one commit. */
export interface HistoryEntry {
  readonly commit: string | null;
  /** UTC, ISO 8601. */
  readonly createdAt: string | null;
  /** The run that made it. */
  readonly url: string | null;
  /** Without what is only drawn or listed: diagnostics, profiles, curves, findings, file lists. */
  readonly records: readonly DecisionRecord[];
}

/** Name of the file in a bundle that holds the history before it. */
export const historyFile = 'history.json';
/** How far back a history reaches, in runs. */
export const longestHistory = 50;

/**
 * The history that goes on from a bundle: itself first, then what it knew of earlier ones, newest first.
 * Evidence carries its own history along, so that a trend costs one download and no search.
 */
export function continueHistory(
  bundle: Pick<EvidenceBundle, 'provenance' | 'records'>,
  earlier: readonly HistoryEntry[],
): HistoryEntry[] {
  const { commit, createdAt, url } = bundle.provenance;
  const records = bundle.records.filter(({ action }) => action !== 'report').map(shortenRecord);
  const isSame = (entry: HistoryEntry) => commit !== null && entry.commit === commit;
  return [{ commit, createdAt, url, records }, ...earlier.filter((entry) => !isSame(entry))].slice(
    0,
    longestHistory,
  );
}

/** The text of a bundle's `history.json`. */
export function serialiseHistory(entries: readonly HistoryEntry[]): string {
  return `${JSON.stringify({ schemaVersion: 1, entries })}\n`;
}

/**
 * Reads `history.json`. An entry with a record that this version cannot read is left out, because a trend does without it;
 * throws a ConfigurationError when the whole is no history.
 */
export async function parseHistory(text: string, origin: string): Promise<HistoryEntry[]> {
  const entries = readEntries(text, origin);
  const readable: HistoryEntry[] = [];
  for (const entry of entries.slice(0, longestHistory)) {
    try {
      readable.push(await readEntry(entry, origin));
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
    }
  }
  return readable;
}

function readEntries(text: string, origin: string): unknown[] {
  try {
    const { schemaVersion, entries } = JSON.parse(text) as { schemaVersion?: unknown; entries?: unknown };
    if (schemaVersion === 1 && Array.isArray(entries)) return entries;
  } catch {
    // Said below, as for any other text that is no history.
  }
  throw new ConfigurationError({ where: origin, message: 'is not a history of evidence.' });
}

async function readEntry(entry: unknown, origin: string): Promise<HistoryEntry> {
  const { commit, createdAt, url, records } = (entry ?? {}) as Record<string, unknown>;
  const list = Array.isArray(records) ? records : [];
  return {
    commit: textOrNull(commit),
    createdAt: textOrNull(createdAt),
    url: textOrNull(url),
    records: await Promise.all(list.map((record) => checkRecord(record, origin))),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 2000 ? value : null;
}

/** A record with all that it decided and measured, and without what is long. */
function shortenRecord(record: DecisionRecord): DecisionRecord {
  const identity = { ...record.identity, data: [] };
  return {
    ...record,
    identity,
    reasons: record.reasons.slice(0, 10),
    evidence: shortenEvidence(record.evidence),
  };
}

function shortenEvidence(evidence: Evidence): Evidence {
  switch (evidence.kind) {
    case 'data': {
      const { profile, drift, contractChanges, comparison, ...rest } = evidence;
      return { ...rest, files: [], columns: [], findings: [] };
    }
    case 'training': {
      const { diagnostics, slices, comparisons, fingerprint, changes, trend, ...rest } = evidence;
      const baseline = { kind: 'none', reason: 'Not kept in the history.' } as const;
      return { ...rest, baseline, commands: [], modelFiles: [] };
    }
    case 'overfitting': {
      const { learningCurves, trend, ...rest } = evidence;
      return rest;
    }
    case 'split':
      return { ...evidence, splits: [], checks: [], drift: [] };
    case 'publication':
      return { ...evidence, files: [], operations: [] };
    default:
      return evidence;
  }
}

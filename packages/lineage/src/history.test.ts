import { aRecord } from '@plimsoll/testing';
import { describe, expect, it } from 'vitest';
import { continueHistory, longestHistory, parseHistory, serialiseHistory } from './history.ts';

function bundle(commit: string, records = [aRecord()]) {
  const provenance = {
    source: 'run 1 on main',
    commit,
    createdAt: '2026-01-01T00:00:00Z',
    commitsBehind: 0,
    url: null,
    isAncestor: true,
  };
  return { provenance, records };
}

describe('a history', () => {
  it('goes on from the newest bundle, names no commit twice, and has an end', () => {
    const history = Array.from({ length: 80 }, (_, at) => String(at)).reduce(
      (earlier, commit) => continueHistory(bundle(commit), earlier),
      continueHistory(bundle('start'), []),
    );
    expect(history).toHaveLength(longestHistory);
    expect(history.slice(0, 3).map(({ commit }) => commit)).toEqual(['79', '78', '77']);
    expect(continueHistory(bundle('77'), history.slice(0, 5)).map(({ commit }) => commit)).toEqual([
      '77',
      '79',
      '78',
      '76',
      '75',
    ]);
  });

  it('keeps what was decided and measured, without what is long', () => {
    const records = [
      aRecord(),
      aRecord({ evidence: { kind: 'data' } }),
      aRecord({ evidence: { kind: 'report' } }),
    ];
    const [entry] = continueHistory(bundle('a', records), []);
    expect(entry?.records.map(({ id }) => id)).toEqual(['train-and-test', 'validate-data']);
    expect(entry?.records[0]?.evidence).toMatchObject({
      metrics: [{ name: 'accuracy', value: 0.97 }],
      holdout: { rows: 69 },
      commands: [],
      baseline: { kind: 'none' },
    });
    expect(entry?.records[1]?.evidence).toMatchObject({ rows: 344, columns: [] });
  });

  it('is read as it was written', async () => {
    const records = [
      aRecord(),
      aRecord({ evidence: { kind: 'overfitting' } }),
      aRecord({ evidence: { kind: 'split' } }),
      aRecord({ evidence: { kind: 'publication' } }),
      aRecord({ evidence: { kind: 'promotion' } }),
    ];
    const history = continueHistory(bundle('a', records), continueHistory(bundle('b'), []));
    expect(await parseHistory(serialiseHistory(history), 'history.json')).toEqual(history);
  });

  it('leaves out what another version wrote, and refuses what is no history', async () => {
    const history = continueHistory(bundle('a'), continueHistory(bundle('b'), []));
    const text = serialiseHistory(history).replace(
      '"schemaVersion":1,"action"',
      '"schemaVersion":2,"action"',
    );
    expect((await parseHistory(text, 'history.json')).map(({ commit }) => commit)).toEqual(['b']);
    for (const wrong of ['', '[]', 'null', '{"schemaVersion":2,"entries":[]}', '{"schemaVersion":1}']) {
      await expect(parseHistory(wrong, 'history.json'), wrong).rejects.toThrow(
        'history.json: is not a history of evidence.',
      );
    }
  });
});

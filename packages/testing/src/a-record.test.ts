import { parseRecord, serialiseRecord } from '@plimsoll/record';
import { expect, it } from 'vitest';
import { aRecord } from './a-record.ts';

it.each(['none', 'data', 'training', 'overfitting', 'publication', 'report'] as const)(
  'makes a valid record of kind %s',
  async (kind) => {
    const record = aRecord({ evidence: { kind } });
    expect(await parseRecord(serialiseRecord(record), 'test')).toEqual(record);
  },
);

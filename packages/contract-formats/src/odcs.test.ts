import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translateContract } from './read-contract.ts';
import { showTranslation } from './show-translation.test-helper.ts';

const text = readFileSync(new URL('../fixtures/rides.odcs.yaml', import.meta.url), 'utf8');

describe('a contract of the Open Data Contract Standard', () => {
  it('is put in our words', () => {
    expect(showTranslation(translateContract(text, 'rides.odcs.yaml', 'rides'))).toMatchInlineSnapshot(`
      "description: "One row for each ride."
      minRows: 100
      maxRows: 100000
      required: ["ride_id","started_at","day","minutes","station","member","bike_kind","weather","tags","plan"]
      unique: [["ride_id"],["started_at","station"]]
        ride_id: {"type":"string","minLength":8,"maxLength":8,"pattern":"^R[0-9]{7}$"}
        started_at: {"type":"string","pattern":"^\\\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\\\d|3[01])([T ]\\\\d{2}:\\\\d{2}(:\\\\d{2}(\\\\.\\\\d+)?)?( ?(Z|[+-]\\\\d{2}:?\\\\d{2}))?)?$"}
        day: {"type":["string","null"],"format":"date"}
        minutes: {"type":"number","exclusiveMinimum":0,"maximum":1440}
        station: {"type":["integer","null"],"minimum":1,"maximum":2147483647,"nullShare":{"exclusiveMaximum":0.05}}
        member: {"type":["boolean","null"]}
        bike_kind: {"type":["string","null"],"enum":["city","cargo","electric",null],"not":{"enum":["","N/A"]}}
        weather: {"type":["object","null"],"properties":{"celsius":{"type":"number","minimum":-40},"rain":{"type":["boolean","null"]}},"required":["celsius"]}
        tags: {"type":["array","null"],"maxItems":5,"uniqueItems":true,"items":{"type":"string"}}
        plan: {"enum":["day","year",null],"type":["string","null"]}
      - rides.odcs.yaml:31 at /schema/0/properties/2/logicalType: the option «minimum» of date is not checked.
      - rides.odcs.yaml:40 at /schema/0/properties/3/quality/1: the quality rule is a text for people, and not checked.
      - rides.odcs.yaml:46 at /schema/0/properties/4/relationships/0: the foreign key is not checked: the contract does not say which file it goes into.
      - rides.odcs.yaml:82 at /schema/0/quality/2: the quality rule «night_rides» is a query for another engine, and not checked.
      - rides.odcs.yaml:86 at /schema/0/quality/3: the quality rule is for soda, and not checked."
    `);
  });

  it('names a table by #', () => {
    expect(() => translateContract(text, 'rides.odcs.yaml')).toThrow(
      'describes several tables: rides, stations. Name the one that the data are, for example contract: rides.odcs.yaml#rides',
    );
    expect(showTranslation(translateContract(text, 'rides.odcs.yaml', 'stations'))).toMatchInlineSnapshot(`
      "required: ["id","label"]
      unique: [["id"]]
        id: {"type":"integer"}
        label: {}
      - rides.odcs.yaml:93 at /schema/1/properties/1/logicalType: the logicalType «hologram» has no counterpart."
    `);
  });

  it('is of version 3', () => {
    expect(() => translateContract('kind: DataContract\napiVersion: v2.2.2\n', 'c.yml')).toThrow(
      'c.yml: is an Open Data Contract Standard of version v2.2.2, and version 3 is read. Write apiVersion: v3.1.0 when the contract is of it.',
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translateContract } from './read-contract.ts';
import { showTranslation } from './show-translation.test-helper.ts';
import { parseTextProto } from './tfdv/parse-text-proto.ts';

const text = readFileSync(new URL('../fixtures/rides.schema.pbtxt', import.meta.url), 'utf8');

describe('a schema of TensorFlow Data Validation', () => {
  it('is put in our words', () => {
    expect(showTranslation(translateContract(text, 'schema.pbtxt'))).toMatchInlineSnapshot(`
      "minRows: 100
      required: ["ride_id","bike_kind","station"]
        ride_id: {"type":"string"}
        bike_kind: {"nullShare":{"maximum":0.05},"type":["string","null"],"enum":["cargo","city","electric",null],"invalidShare":{"enum":0.01}}
        minutes: {"description":"How long the ride took.","type":["number","null"],"minimum":0}
        station: {"type":["integer","null"],"minimum":1,"maximum":999}
        tags: {"type":["array","null"],"minItems":1,"maxItems":5,"items":{"type":["string"],"enum":["new","hot"]}}
        member: {"type":["integer","null"],"enum":[0,1,null],"distinctCount":{"minimum":1,"maximum":2}}
        label: {"type":["integer","null"]}
        weather: {"type":["object","null"]}
        lost: {"type":["string","null"]}
      - schema.pbtxt:21 at feature «bike_kind» drift_comparator: the drift_comparator (infinity_norm) is not carried over: see the drift rules of contracts.
      - schema.pbtxt:49 at feature «label»: is not in every environment (SERVING), and is checked wherever the contract is.
      - schema.pbtxt:50 at feature «weather»: what a STRUCT holds is not checked.
      - schema.pbtxt:51 at feature «lost» domain: there is no domain «nowhere».
      - schema.pbtxt:52 at sparse_feature «sparse»: a sparse feature is not checked.
      - schema.pbtxt:61 at dataset_constraints: num_examples_drift_comparator: the number of rows is not compared with an earlier one."
    `);
  });

  it.each([
    [
      'feature {',
      "a.pbtxt:1: is not protobuf's text format: the end of the text where the name of a field was expected.",
    ],
    ['feature {\n  name "a" }', "a.pbtxt:2: is not protobuf's text format: «a» where a value was expected."],
    ['feature {\n  name: }', "a.pbtxt:2: is not protobuf's text format: «}» where a value was expected."],
    ['feature @', "a.pbtxt:1: is not protobuf's text format at «@»."],
    [`feature ${'{ a '.repeat(1000)}`, 'less nesting was expected'],
    ['a: [1, 2', 'the end of the text'],
    ['[', '«]» was expected'],
  ])('%j is refused', (wrong, message) => {
    expect(() => parseTextProto(wrong, 'a.pbtxt')).toThrow(message);
  });

  it('has every spelling of a value', () => {
    const { fields } = parseTextProto(
      `a: -1 a: 0x1F a: 017 a: 1.5e3 a: 2f a: -inf, a: [7, 8]; b: "x\\n\\"\\303\\251" 'y' # c\n[ext.of/type]: < c: TRUE >`,
      'a.pbtxt',
    );
    expect(fields.get('a')?.map(({ value }) => value)).toEqual([
      -1,
      31,
      15,
      1500,
      2,
      Number.NEGATIVE_INFINITY,
      7,
      8,
    ]);
    expect(fields.get('b')?.[0]?.value).toBe('x\n"éy');
    expect(fields.get('[ext.of/type]')?.[0]?.line).toBe(2);
  });
});

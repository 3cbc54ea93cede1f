import { describe, expect, it } from 'vitest';
import { translateContract } from './read-contract.ts';
import { showTranslation } from './show-translation.test-helper.ts';

const suite = (...expectations: readonly (readonly [string, object])[]) =>
  JSON.stringify({
    name: 'suite',
    expectations: expectations.map(([type, kwargs]) => ({ type, kwargs, meta: {} })),
  });
const translate = (...expectations: readonly (readonly [string, object])[]) =>
  showTranslation(translateContract(suite(...expectations), 'suite.json'));

describe('a suite of Great Expectations', () => {
  it('is put in our words', () => {
    expect(
      translate(
        ['expect_column_values_to_not_be_null', { column: 'id' }],
        ['expect_column_values_to_be_unique', { column: 'id' }],
        ['expect_column_values_to_be_of_type', { column: 'id', type_: 'int64' }],
        [
          'expect_column_values_to_be_between',
          { column: 'age', min_value: 0, max_value: 120, strict_max: true },
        ],
        ['expect_column_values_to_not_be_null', { column: 'age', mostly: 0.9 }],
        ['expect_column_values_to_be_in_set', { column: 'sex', value_set: ['f', 'm'], mostly: 0.99 }],
        ['expect_column_values_to_match_regex', { column: 'code', regex: '^[A-Z]' }],
        ['expect_column_values_to_match_regex', { column: 'code', regex: '\\d$' }],
        ['expect_column_value_lengths_to_be_between', { column: 'code', min_value: 2 }],
        ['expect_column_mean_to_be_between', { column: 'age', min_value: 20, max_value: 40 }],
        ['expect_column_max_to_be_between', { column: 'age', min_value: 60, max_value: 110 }],
        [
          'expect_column_quantile_values_to_be_between',
          {
            column: 'age',
            quantile_ranges: {
              quantiles: [0.25, 0.75],
              value_ranges: [
                [10, 30],
                [null, 70],
              ],
            },
          },
        ],
        ['expect_column_distinct_values_to_equal_set', { column: 'kind', value_set: [1, 2] }],
        ['expect_column_values_to_match_like_pattern', { column: 'like', like_pattern: 'a_%' }],
        [
          'expect_column_pair_values_a_to_be_greater_than_b',
          { column_A: 'end', column_B: 'start', or_equal: true },
        ],
        ['expect_table_row_count_to_be_between', { min_value: 10, max_value: 100 }],
        ['expect_table_columns_to_match_ordered_list', { column_list: ['id', 'age'] }],
      ),
    ).toMatchInlineSnapshot(`
      "minRows: 10
      maxRows: 100
      additionalProperties: false
      required: ["id","age","sex","code","kind","like","end","start"]
      unique: [["id"]]
        id: {"type":"integer"}
        age: {"minimum":0,"exclusiveMaximum":120,"nullShare":{"maximum":0.1},"mean":{"minimum":20,"maximum":40},"maximum":110,"largest":{"minimum":60},"quantiles":{"0.25":{"minimum":10,"maximum":30},"0.75":{"maximum":70}},"type":["number","null"]}
        sex: {"enum":["f","m",null],"invalidShare":{"enum":0.01}}
        code: {"pattern":"^[A-Z]","allOf":[{"pattern":"\\\\d$"}],"type":["string","null"],"minLength":2}
        kind: {"enum":[1,2,null],"includes":[1,2]}
        like: {"pattern":"^a[\\\\s\\\\S][\\\\s\\\\S]*$"}
        end: {}
        start: {}
      - suite.json:1 at /expectations/14: two columns are compared, and their types are not said: add expect_column_values_to_be_of_type for both.
      - suite.json:1 at /expectations/16: «expect_table_columns_to_match_ordered_list»: the order of the columns is not checked."
    `);
  });

  it('lists what is not carried over', () => {
    expect(
      translate(
        ['expect_column_kl_divergence_to_be_less_than', { column: 'a', threshold: 0.1 }],
        ['expect_column_values_to_be_betwen', { column: 'a' }],
        ['expect_column_values_to_be_between', { column: 'a', min_value: '2020-01-01' }],
        ['expect_column_values_to_be_between', { column: 'a', min_value: { $PARAMETER: 'low' } }],
        ['expect_column_values_to_be_in_set', { column: 'a', value_set: [1], row_condition: 'b > 1' }],
        ['expect_column_values_to_match_regex', { column: 'a', regex: '(?=a)b' }],
        ['expect_column_values_to_be_unique', { column: 'a', mostly: 0.9 }],
        ['expect_column_values_to_be_between', {}],
        ['expect_column_values_to_be_in_set', { column: 'a', value_set: 'x' }],
      ),
    ).toMatchInlineSnapshot(`
      "required: ["a"]
        a: {}
      - suite.json:1 at /expectations/0: «expect_column_kl_divergence_to_be_less_than» has no counterpart.
      - suite.json:1 at /expectations/1: «expect_column_values_to_be_betwen» has no counterpart. Did you mean «expect_column_values_to_be_between»?
      - suite.json:1 at /expectations/2: «expect_column_values_to_be_between»: limits that are no numbers are not checked.
      - suite.json:1 at /expectations/3: «expect_column_values_to_be_between» has a parameter ($PARAMETER), whose value is not in the suite.
      - suite.json:1 at /expectations/4: «expect_column_values_to_be_in_set» holds on some rows only (row_condition), which is not carried over.
      - suite.json:1 at /expectations/5: «expect_column_values_to_match_regex»: the pattern «(?=a)b» cannot run on the linear-time engine RE2: error parsing regexp: invalid or unsupported Perl syntax: \`(?=\`.
      - suite.json:1 at /expectations/6: «expect_column_values_to_be_unique»: it may be broken in 10 % of the rows, which cannot be said here.
      - suite.json:1 at /expectations/7: «expect_column_values_to_be_between» names no column.
      - suite.json:1 at /expectations/8: «expect_column_values_to_be_in_set»: its value_set has a form that is not known."
    `);
  });

  it('keeps a strict rule strict beside a tolerant one', () => {
    expect(
      translate(
        ['expect_column_values_to_be_between', { column: 'a', min_value: 0, mostly: 0.9 }],
        ['expect_column_values_to_be_between', { column: 'a', min_value: 0 }],
        ['expect_column_values_to_be_between', { column: 'b', min_value: 0 }],
        ['expect_column_values_to_be_between', { column: 'b', min_value: 5, mostly: 0.9 }],
        ['expect_column_values_to_be_between', { column: 'c', min_value: 5, max_value: 9, mostly: 0.9 }],
      ),
    ).toMatchInlineSnapshot(`
      "required: ["a","b","c"]
        a: {"minimum":0,"invalidShare":{"minimum":0.1},"allOf":[{"minimum":0}],"type":["number","null"]}
        b: {"minimum":0,"type":["number","null"]}
        c: {"anyOf":[{"minimum":5,"maximum":9}],"invalidShare":{"anyOf":0.1},"type":["number","null"]}
      - suite.json:1 at /expectations/3: the column has two rules about minimum, and this one with a tolerance is not checked."
    `);
  });
});

import { ConfigurationError } from '@plimsoll/errors';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition, Expression } from './condition.ts';
import { parseCondition, parseConditions } from './parse.ts';
import { printCondition } from './print.ts';

const where = "input 'conditions'";

function refusal(text: string): string {
  try {
    return `accepted as ${printCondition(parseCondition(text, where))}`;
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
}

test.each([
  ['accuracy >= 0.90', 'accuracy >= 0.9'],
  ['accuracy >= main - 0.005', 'accuracy >= main - 0.005'],
  ['rmse<=main*1.02', 'rmse <= main * 1.02'],
  ['recall[sex=female] >= 0.8 * recall[sex=male]', 'recall[sex=female] >= 0.8 * recall[sex=male]'],
  ['accuracy@train - accuracy <= 0.05', 'accuracy@train - accuracy <= 0.05'],
  ['n - o > 0.02 +/- 0.01', 'n - o > 0.02 +/- 0.01'],
  ['accuracy ≥ 0.9 ± .01', 'accuracy >= 0.9 +/- 0.01'],
  ['warn: accuracy >= main', 'warn: accuracy >= main'],
  ['fail : accuracy >= main', 'accuracy >= main'],
  ['warn: "no worse than main": accuracy >= main', 'warn: "no worse than main": accuracy >= main'],
  ['`f1-score` >= 0.8', '`f1-score` >= 0.8'],
  ['`macro avg`.`f1-score` >= 1e-3', '`macro avg.f1-score` >= 0.001'],
  ['recall.`Grand Total` > 0', '`recall.Grand Total` > 0'],
  ['rmse + mae <= main.rmse + main.mae', 'rmse + mae <= main.rmse + main.mae'],
  ['`main` + `main.loss` < 1', '`main` + `main.loss` < 1'],
  ['ndcg@10 >= 0.5', 'ndcg@10 >= 0.5'],
  [
    'recall@train[ sex = female , `home island`="Biscoe, north" ] > 0',
    'recall@train[sex=female, home island=`Biscoe, north`] > 0',
  ],
  ['recall[age group=over 50] > 0', 'recall[age group=over 50] > 0'],
  ['a - (b - c) * -(d + 1) / 2 > -main.a', 'a - (b - c) * -(d + 1) / 2 > -main.a'],
  ['((a)) - (b * c) > 0', 'a - b * c > 0'],
  ['0.9 <= accuracy', '0.9 <= accuracy'],
  ['loss.0 > 0', 'loss.0 > 0'],
  ['précision >= 0.5', 'précision >= 0.5'],
])('reads %s', (text, canonical) => {
  expect(printCondition(parseCondition(text, where))).toBe(canonical);
});

test('points at the mistake', () => {
  const mistakes = [
    '',
    'accuracy',
    'accuracy >=',
    'accuracy >= >= 0.9',
    'accuracy == 0.9',
    'accuracy => 0.9',
    'accuracy >= 90%',
    'accuracy >= 0,9',
    '0.8 <= accuracy <= 0.9',
    'accuracy >= 0.9 and f1 >= 0.8',
    'accuracy >= 0.9 /\\ f1 >= 0.8',
    'accuracy >= 0.9 f1',
    '(accuracy >= 0.9',
    'accuracy ** 2 > 0',
    'accuracy >= main – 0.005',
    'accuracy >= 2x',
    'accuracy. >= 0.9',
    '`f1-score >= 0.9',
    '`` >= 0.9',
    'recall[sex] >= 0.9',
    'recall[sex=] >= 0.9',
    'recall[sex=f >= 0.9',
    'recall[sex=f; age=3] >= 0.9',
    'recall[sex=f][age=3] >= 0.9',
    'recall[sex=f]@train >= 0.9',
    'accuracy@ >= 0.9',
    'accuracy >= main[sex=f]',
    'accuracy >= 0.9 +/- main',
    'accuracy >= 0.9 +/- 0.01 - 1',
    'wran: accuracy >= 0.9',
    'no worse: accuracy >= 0.9',
    '"no worse" accuracy >= 0.9',
    '"no worse: accuracy >= 0.9',
    '0.9 >= 0.8',
    'main >= 0.8',
    'main <= accuracy',
    'rmse + mae <= main',
    'accuracy >= accuracy',
    'accuracy / 0 > 1',
    'accuracy / (1 - 1) > 1',
    'accuracy >= 1e999',
    `${'('.repeat(60)}accuracy${')'.repeat(60)} >= 0.9`,
    'accuracy $ 0.9',
  ];
  expect(`\n${mistakes.map(refusal).join('\n\n')}\n`).toMatchInlineSnapshot(`
    "
    input 'conditions': Expected a metric, a number or (; it ends here.
      
      ^

    input 'conditions': Expected >= <= > < or + - * /; it ends here.
      accuracy
              ^

    input 'conditions': Expected a metric, a number or (; it ends here.
      accuracy >=
                 ^

    input 'conditions': Expected a metric, a number or (; found «>=». A condition has one comparison.
      accuracy >= >= 0.9
                  ^

    input 'conditions': «==» is not part of the language. A measured number is rarely equal to another: write >= or <=.
      accuracy == 0.9
               ^

    input 'conditions': «=>» is not part of the language. Write >=.
      accuracy => 0.9
               ^

    input 'conditions': «%» is not part of the language. Write 0.02 for 2 %, and main * 1.02 for 2 % more than on main.
      accuracy >= 90%
                    ^

    input 'conditions': «,» is not part of the language. Write decimals with a dot.
      accuracy >= 0,9
                   ^

    input 'conditions': Expected + - * / or the end of the condition; found «<=». A condition has one comparison.
      0.8 <= accuracy <= 0.9
                      ^

    input 'conditions': Expected + - * / or the end of the condition; found «and». Write each condition on a line of its own.
      accuracy >= 0.9 and f1 >= 0.8
                      ^

    input 'conditions': «/\\» is not part of the language. Write each condition on a line of its own.
      accuracy >= 0.9 /\\ f1 >= 0.8
                      ^

    input 'conditions': Expected + - * / or the end of the condition; found «f1».
      accuracy >= 0.9 f1
                      ^

    input 'conditions': Expected a closing parenthesis or + - * /; found «>=». A condition has one comparison.
      (accuracy >= 0.9
                ^

    input 'conditions': «**» is not part of the language. There are + - * and /.
      accuracy ** 2 > 0
               ^

    input 'conditions': «–» is not part of the language. Write the minus sign of the keyboard: -
      accuracy >= main – 0.005
                       ^

    input 'conditions': Expected an operator after the number. A name that starts with a digit goes into backticks.
      accuracy >= 2x
                   ^

    input 'conditions': Expected a name after the dot.
      accuracy. >= 0.9
              ^

    input 'conditions': This backtick is not closed.
      \`f1-score >= 0.9
      ^

    input 'conditions': This name is empty.
      \`\` >= 0.9
      ^

    input 'conditions': Expected =, as in recall[sex=female]; found «]».
      recall[sex] >= 0.9
                ^

    input 'conditions': Expected a value, as in recall[sex=female]; found «]». Odd ones go into backticks.
      recall[sex=] >= 0.9
                 ^

    input 'conditions': Expected a comma or ], as in recall[sex=female]; found «=».
      recall[sex=f >= 0.9
                    ^

    input 'conditions': Expected a comma or ], as in recall[sex=female]; found «=».
      recall[sex=f; age=3] >= 0.9
                       ^

    input 'conditions': Write several columns in one pair of brackets: [sex=female, island=Dream].
      recall[sex=f][age=3] >= 0.9
                   ^

    input 'conditions': Write the split before the slice: recall@train[sex=female].
      recall[sex=f]@train >= 0.9
                   ^

    input 'conditions': Expected the name of a split after @, such as accuracy@train.
      accuracy@ >= 0.9
               ^

    input 'conditions': «main» alone is the same metric on main. Write main.<metric> before @ and [.
      accuracy >= main[sex=f]
                      ^

    input 'conditions': Expected a number after +/-; found «main».
      accuracy >= 0.9 +/- main
                          ^

    input 'conditions': Expected the end of the condition; found «-».
      accuracy >= 0.9 +/- 0.01 - 1
                               ^

    input 'conditions': «wran:» is not a severity (warn, fail). A name goes into double quotes: "wran":
      wran: accuracy >= 0.9
      ^

    input 'conditions': Expected >= <= > < or + - * /; found «worse».
      no worse: accuracy >= 0.9
         ^

    input 'conditions': Expected a colon after the name of the condition; found «accuracy».
      "no worse" accuracy >= 0.9
                 ^

    input 'conditions': This quote is not closed.
      "no worse: accuracy >= 0.9
      ^

    input 'conditions': This names no metric: it always gives the same answer. Example: accuracy >= 0.9
      0.9 >= 0.8
      ^

    input 'conditions': This names no metric of the change, only of main. Example: accuracy >= main - 0.005
      main >= 0.8
      ^

    input 'conditions': «main» is the same metric on main, so the metric stands on the left side: accuracy >= main - 0.005.
      main <= accuracy
      ^

    input 'conditions': «main» is the same metric on main, and the left side has 2. Write main.<metric>, such as main.rmse.
      rmse + mae <= main
      ^

    input 'conditions': Both sides are the same: this always gives the same answer.
      accuracy >= accuracy
      ^

    input 'conditions': This divides by zero.
      accuracy / 0 > 1
      ^

    input 'conditions': This divides by zero.
      accuracy / (1 - 1) > 1
      ^

    input 'conditions': This number is too large.
      accuracy >= 1e999
                  ^

    input 'conditions': This is nested too deeply.
      ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((accuracy))))))))))))…
                                                        ^

    input 'conditions': «$» is not part of the language.
      accuracy $ 0.9
               ^
    "
  `);
});

test('refuses all lines that are wrong at once', () => {
  expect(() =>
    parseConditions(['accuracy > 0.5', 'f1 >', 'x == 1'], where),
  ).toThrowErrorMatchingInlineSnapshot(`
    [ConfigurationError: input 'conditions': Expected a metric, a number or (; it ends here.
      f1 >
          ^
    input 'conditions': «==» is not part of the language. A measured number is rarely equal to another: write >= or <=.
      x == 1
        ^]
  `);
});

test('never fails otherwise than by saying what is wrong', () => {
  const word = fc.constantFrom(
    'accuracy',
    'main',
    '0.5',
    '1e3',
    '>=',
    '<',
    '+',
    '-',
    '*',
    '/',
    '+/-',
    '(',
    ')',
    '[',
    ']',
    '=',
    '@',
    ':',
    '`',
    '"',
    ',',
    '.',
    ' ',
    'warn',
    '\n',
    '\\',
    'é',
    '𝒳',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
      ),
      (text) => {
        const answer = refusal(text);
        if (!answer.startsWith('accepted')) expect(answer).toContain(where);
      },
    ),
    { numRuns: 3000 },
  );
});

const nameText = fc.oneof(
  fc.constantFrom(
    'accuracy',
    'f1_macro',
    'main',
    'main.loss',
    'test.loss',
    'f1-score',
    'macro avg.recall',
    'ndcg@10',
    '0.x',
  ),
  fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((text) => !text.includes('`') && text.trim() !== '' && text === text.trim()),
);
const term = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !text.includes('`'));
const reference = fc.record({
  name: nameText,
  split: fc.option(fc.constantFrom('train', 'val', '10')),
  slice: fc.array(fc.record({ column: term, value: term }), { maxLength: 2 }),
});
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.record({
      kind: fc.constant('metric' as const),
      of: fc.constantFrom('change' as const, 'main' as const),
      reference,
    }),
    fc.record({
      kind: fc.constant('number' as const),
      value: fc.double({ min: 0, max: 1e300, noNaN: true }).map((x) => x + 0),
    }),
    fc.record({ kind: fc.constant('negate' as const), operand: tie('expression') }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
      left: tie('expression'),
      right: tie('expression'),
    }),
  ),
}));

test('prints what parses to the same condition', () => {
  const condition = fc.record({
    severity: fc.constantFrom('warn' as const, 'fail' as const),
    name: fc.option(fc.string({ maxLength: 10 }).filter((text) => !text.includes('"'))),
    left: expression,
    comparison: fc.constantFrom('>=' as const, '<=' as const, '>' as const, '<' as const),
    right: expression,
    tolerance: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }).map((x) => x + 0)),
  });
  let accepted = 0;
  fc.assert(
    fc.property(condition, (parts) => {
      const text = printCondition({ ...parts, text: '' });
      let parsed: Condition;
      try {
        parsed = parseCondition(text, where);
      } catch (error) {
        // Conditions that decide nothing can be printed and are refused; no other message is right.
        expect(String(error)).toMatch(
          /names no metric|always gives|divides by zero|«main» is|longer than|characters|nested/,
        );
        return;
      }
      accepted++;
      expect(parsed).toEqual({ ...parts, text: text.trim() });
    }),
    { numRuns: 1000 },
  );
  expect(accepted).toBeGreaterThan(300);
});

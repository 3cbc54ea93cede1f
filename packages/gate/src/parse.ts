import { ConfigurationError, nearestName, type Problem } from '@plimsoll/errors';
import { checkMeaning } from './check-meaning.ts';
import type { Comparison, Condition, Expression, Operator } from './condition.ts';
import { readReference } from './parse-reference.ts';
import { syntaxError } from './syntax-error.ts';
import { readToken, type Token } from './tokens.ts';

/** A record's lines are not longer. */
const longestCondition = 1000;
const deepestNesting = 50;

const comparisons: ReadonlySet<string> = new Set<Comparison>(['>=', '<=', '>', '<']);
const severities = ['warn', 'fail'] as const;

/**
 * The grammar, with white space anywhere between words:
 *
 *     condition  = [ ("warn" | "fail") ":" ] [ '"' name '"' ":" ] sum comparison sum [ "+/-" number ]
 *     comparison = ">=" | "<=" | ">" | "<"
 *     sum        = product { ("+" | "-") product }
 *     product    = factor { ("*" | "/") factor }
 *     factor     = "-" factor | "(" sum ")" | number | opponent | [ opponent "." ] metric
 *     opponent   = "main" | "production"
 *     metric     = name [ "@" split ] [ "[" column "=" value { "," column "=" value } "]" ]
 *
 * Names are letters, digits, _ and dots; others stand in backticks. `main` is the condition's one metric as
 * main has it, `production` as the registry's production version has it.
 * Throws a ConfigurationError that names `where`, with a caret under the mistake.
 */
export function parseCondition(text: string, where: string): Condition {
  if (text.length > longestCondition) {
    throw new ConfigurationError({ where, message: `has a condition of ${text.length} characters.` });
  }
  const condition = new Parser({ text, where }).condition();
  checkMeaning(condition, { text, where });
  return condition;
}

/** One condition per line. Throws a ConfigurationError with the mistakes of all lines. */
export function parseConditions(lines: readonly string[], where: string): Condition[] {
  const problems: Problem[] = [];
  const conditions = lines.flatMap((line) => {
    try {
      return [parseCondition(line, where)];
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return conditions;
}

class Parser {
  readonly #source: { readonly text: string; readonly where: string };
  #token: Token;
  #depth = 0;

  constructor(source: { text: string; where: string }) {
    this.#source = source;
    this.#token = readToken(source, 0);
  }

  condition(): Condition {
    const severity = this.#severity();
    const name = this.#name();
    const left = this.#sum();
    const comparison = this.#comparison();
    const right = this.#sum();
    const tolerance = this.#takeSymbol('+/-') ? this.#tolerance() : null;
    if (this.#token.kind !== 'end') throw this.#unexpected(this.#whatMayFollow(tolerance !== null));
    return { text: this.#source.text.trim(), severity, name, left, comparison, right, tolerance };
  }

  #severity(): Condition['severity'] {
    const token = this.#token;
    if (token.kind !== 'name' || this.#symbolAfter(token) !== ':') return 'fail';
    const word = token.parts.join('.');
    const severity = severities.find((known) => known === word);
    if (severity === undefined) {
      const nearest = nearestName(word, severities);
      const hint =
        nearest === undefined ? `A name goes into double quotes: "${word}":` : `Did you mean ${nearest}: ?`;
      throw syntaxError(this.#source, token.start, `«${word}:» is not a severity (warn, fail). ${hint}`);
    }
    this.#advance();
    this.#advance();
    return severity;
  }

  #name(): string | null {
    const token = this.#token;
    if (token.kind !== 'text') return null;
    this.#advance();
    if (!this.#takeSymbol(':')) throw this.#unexpected('a colon after the name of the condition');
    return token.text;
  }

  #sum(): Expression {
    return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#factor()));
  }

  #chain(operators: readonly Operator[], operand: () => Expression): Expression {
    let left = operand();
    for (;;) {
      const operator = operators.find((candidate) => this.#takeSymbol(candidate));
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: operand() };
    }
  }

  #factor(): Expression {
    const token = this.#token;
    if (++this.#depth > deepestNesting)
      throw syntaxError(this.#source, token.start, 'This is nested too deeply.');
    const factor = this.#unnestedFactor(token);
    this.#depth--;
    return factor;
  }

  #unnestedFactor(token: Token): Expression {
    if (this.#takeSymbol('-')) return { kind: 'negate', operand: this.#factor() };
    if (this.#takeSymbol('(')) {
      const inside = this.#sum();
      if (!this.#takeSymbol(')')) throw this.#unexpected('a closing parenthesis or + - * /');
      return inside;
    }
    if (token.kind === 'number') {
      this.#advance();
      return { kind: 'number', value: token.value };
    }
    if (token.kind !== 'name') throw this.#unexpected('a metric, a number or (');
    const { expression, end } = readReference(this.#source, token);
    this.#token = readToken(this.#source, end);
    return expression;
  }

  #comparison(): Comparison {
    const token = this.#token;
    if (token.kind !== 'symbol' || !comparisons.has(token.symbol))
      throw this.#unexpected('>= <= > < or + - * /');
    this.#advance();
    return token.symbol as Comparison;
  }

  #tolerance(): number {
    const token = this.#token;
    if (token.kind !== 'number') throw this.#unexpected('a number after +/-');
    this.#advance();
    return token.value;
  }

  #whatMayFollow(hasTolerance: boolean): string {
    return hasTolerance ? 'the end of the condition' : '+ - * / or the end of the condition';
  }

  #unexpected(expected: string): ConfigurationError {
    const token = this.#token;
    const found =
      token.kind === 'end' ? 'it ends here' : `found «${this.#source.text.slice(token.start, token.end)}»`;
    return syntaxError(this.#source, token.start, `Expected ${expected}; ${found}.${this.#hint(token)}`);
  }

  #hint(token: Token): string {
    if (token.kind === 'symbol' && comparisons.has(token.symbol)) return ' A condition has one comparison.';
    const isWord = token.kind === 'name' && ['and', 'or', 'AND', 'OR'].includes(token.parts.join('.'));
    return isWord ? ' Write each condition on a line of its own.' : '';
  }

  #takeSymbol(symbol: string): boolean {
    if (this.#token.kind !== 'symbol' || this.#token.symbol !== symbol) return false;
    this.#advance();
    return true;
  }

  #symbolAfter({ end }: Token): string | undefined {
    return /^\s*:/.test(this.#source.text.slice(end)) ? ':' : undefined;
  }

  #advance(): void {
    this.#token = readToken(this.#source, this.#token.end);
  }
}

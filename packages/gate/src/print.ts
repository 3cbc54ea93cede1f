import type { MetricReference } from '@plimsoll/metrics';
import type { Condition, Expression, Operator } from './condition.ts';

const precedence: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const bareName = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}\p{N}_]+)*$/u;
const bareWord = /^[\p{L}\p{N}_]+$/u;
const bareTerm = /^[^\s`"[\],=]+( +[^\s`"[\],=]+)*$/;

/** The condition in its canonical spelling, which parses to the same condition. */
export function printCondition({ severity, name, left, comparison, right, tolerance }: Condition): string {
  const prefix = `${severity === 'warn' ? 'warn: ' : ''}${name === null ? '' : `"${name}": `}`;
  const suffix = tolerance === null ? '' : ` +/- ${tolerance}`;
  return `${prefix}${printExpression(left)} ${comparison} ${printExpression(right)}${suffix}`;
}

/** The expression in its canonical spelling, with no more parentheses than it needs. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'same':
      return expression.of;
    case 'metric':
      return `${expression.of === 'change' ? '' : `${expression.of}.`}${printReference(expression.reference)}`;
    case 'negate': {
      const operand = printExpression(expression.operand);
      return expression.operand.kind === 'binary' ? `-(${operand})` : `-${operand}`;
    }
    case 'binary': {
      const own = precedence[expression.operator];
      const left = printOperand(expression.left, own);
      return `${left} ${expression.operator} ${printOperand(expression.right, own + 0.5)}`;
    }
  }
}

/** A metric as it is written in conditions, with odd names in backticks. */
export function printReference({ name, split, slice }: MetricReference): string {
  const isBare = bareName.test(name) && !/^(main|production)(\.|$)/.test(name);
  const at = split === null ? '' : `@${bareWord.test(split) ? split : `\`${split}\``}`;
  const terms = slice.map(({ column, value }) => `${printTerm(column)}=${printTerm(value)}`).join(', ');
  return `${isBare ? name : `\`${name}\``}${at}${terms === '' ? '' : `[${terms}]`}`;
}

function printOperand(expression: Expression, least: number): string {
  const text = printExpression(expression);
  return expression.kind === 'binary' && precedence[expression.operator] < least ? `(${text})` : text;
}

function printTerm(text: string): string {
  return bareTerm.test(text) ? text : `\`${text}\``;
}

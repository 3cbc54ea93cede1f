import { type Condition, type Expression, metricsOf, operandsOf, subjectOf } from './condition.ts';
import { printExpression } from './print.ts';
import { syntaxError } from './syntax-error.ts';

/** Refuses what can be written but decides nothing, or not what it seems to. */
export function checkMeaning(condition: Condition, source: { text: string; where: string }): void {
  const { left, right } = condition;
  const refuse = (message: string): never => {
    throw syntaxError(source, source.text.length - source.text.trimStart().length, message);
  };
  const operands = [...operandsOf(left), ...operandsOf(right)];
  if (metricsOf(left).length + metricsOf(right).length === 0) {
    refuse(
      operands.length === 0
        ? 'This names no metric: it always gives the same answer. Example: accuracy >= 0.9'
        : `This names no metric of the change, only of ${operands[0]?.of}. Example: accuracy >= main - 0.005`,
    );
  }
  const same = operands.find(({ kind }) => kind === 'same')?.of;
  if (same !== undefined && !subjectOf(condition)) {
    const count = metricsOf(left).length;
    refuse(
      count === 0
        ? `«${same}» is the same metric ${on[same]}, so the metric stands on the left side: accuracy >= ${same} - 0.005.`
        : `«${same}» is the same metric ${on[same]}, and the left side has ${count}. Write ${same}.<metric>, such as ${same}.${printExpression({ kind: 'metric', of: 'change', reference: metricsOf(left)[0] ?? missing })}.`,
    );
  }
  if (printExpression(left) === printExpression(right))
    refuse('Both sides are the same: this always gives the same answer.');
  if (dividesByZero(left) || dividesByZero(right)) refuse('This divides by zero.');
}

const on = { change: '', main: 'on main', production: 'in production' } as const;
const missing = { name: 'accuracy', split: null, slice: [] };

function dividesByZero(expression: Expression): boolean {
  if (expression.kind === 'negate') return dividesByZero(expression.operand);
  if (expression.kind !== 'binary') return false;
  const { operator, left, right } = expression;
  if (operator === '/' && operandsOf(right).length === 0 && constantOf(right) === 0) return true;
  return dividesByZero(left) || dividesByZero(right);
}

function constantOf(expression: Expression): number {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'negate') return -constantOf(expression.operand);
  if (expression.kind !== 'binary') return Number.NaN;
  const left = constantOf(expression.left);
  const right = constantOf(expression.right);
  return { '+': left + right, '-': left - right, '*': left * right, '/': left / right }[expression.operator];
}

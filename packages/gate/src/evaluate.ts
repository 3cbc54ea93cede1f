import { roundingSlack } from '@plimsoll/statistics';
import type { Comparison, Expression, Operand, Operator } from './condition.ts';

/** The value of an expression, and the largest number that went into it, by which rounding is judged. */
export interface Evaluated {
  readonly value: number;
  readonly magnitude: number;
}

/** Gives the value of a metric of the change or of an opponent. */
export type LookUp = (operand: Operand) => number;

const apply: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/** Computes an expression. The value is not finite where something was divided by zero or overflowed. */
export function evaluate(expression: Expression, lookUp: LookUp): Evaluated {
  switch (expression.kind) {
    case 'number':
      return { value: expression.value, magnitude: Math.abs(expression.value) };
    case 'metric':
    case 'same': {
      const value = lookUp(expression);
      return { value, magnitude: Math.abs(value) };
    }
    case 'negate': {
      const { value, magnitude } = evaluate(expression.operand, lookUp);
      return { value: -value, magnitude };
    }
    case 'binary':
      return combine(
        expression.operator,
        evaluate(expression.left, lookUp),
        evaluate(expression.right, lookUp),
      );
  }
}

/** The first-order error of a product or quotient is relative to the errors of both sides. */
function combine(operator: Operator, left: Evaluated, right: Evaluated): Evaluated {
  const value = apply[operator](left.value, right.value);
  if (operator === '+' || operator === '-') {
    return { value, magnitude: Math.max(Math.abs(value), left.magnitude, right.magnitude) };
  }
  const size = Math.abs(value);
  const magnitude = Math.max(size, size * relative(left), size * relative(right));
  return { value, magnitude: Number.isFinite(magnitude) ? magnitude : size };
}

function relative({ value, magnitude }: Evaluated): number {
  return value === 0 ? 1 : magnitude / Math.abs(value);
}

/** What comparing two sides gave. */
export type Comparing = 'holds' | 'does not hold' | 'undecided';

/**
 * Compares as ease.ml/ci does (Renggli et al. 2019, appendix A.2): with a tolerance the left side is the interval
 * [left - tolerance, left + tolerance]; wholly on one side of the right value it decides, else nothing is decided.
 * Sides that differ through rounding alone are equal.
 */
export function compare(
  comparison: Comparison,
  sides: { left: Evaluated; right: Evaluated; tolerance: number | null },
): Comparing {
  const { left, right, tolerance } = sides;
  const slack = roundingSlack(Math.max(left.magnitude, right.magnitude, tolerance ?? 0));
  const lead = comparison.startsWith('>') ? left.value - right.value : right.value - left.value;
  const isUndecided = tolerance !== null && tolerance > 0 && Math.abs(lead) <= tolerance + slack;
  if (isUndecided) return 'undecided';
  const holds = comparison.endsWith('=') ? lead >= -slack : lead > slack;
  return holds ? 'holds' : 'does not hold';
}

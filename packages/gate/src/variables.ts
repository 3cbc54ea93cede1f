import { type MetricIndex, plainReference } from '@plimsoll/metrics';
import type { Condition, Expression } from './condition.ts';

/**
 * The variables of ease.ml/ci (Renggli et al. 2019, section 2.2): the accuracy of the new and of the old model, and the share of predictions
 * that changed, which is kept beside the old model's metrics.
 */
const variables: Readonly<Record<string, Expression>> = {
  n: { kind: 'metric', of: 'change', reference: plainReference('accuracy') },
  o: { kind: 'metric', of: 'main', reference: plainReference('accuracy') },
  d: { kind: 'metric', of: 'main', reference: plainReference('d') },
};

/** Puts metrics in the place of `n`, `o` and `d`. A measured metric of that name goes before. */
export function resolveVariables(condition: Condition, index: MetricIndex): Condition {
  const resolve = (expression: Expression): Expression => {
    switch (expression.kind) {
      case 'metric': {
        const { of, reference } = expression;
        const isPlain = of === 'change' && reference.split === null && reference.slice.length === 0;
        const isMeasured = index.metrics.has(reference.name) || index.unusable.has(reference.name);
        return (isPlain && !isMeasured && variables[reference.name]) || expression;
      }
      case 'negate':
        return { ...expression, operand: resolve(expression.operand) };
      case 'binary':
        return { ...expression, left: resolve(expression.left), right: resolve(expression.right) };
      default:
        return expression;
    }
  };
  return { ...condition, left: resolve(condition.left), right: resolve(condition.right) };
}

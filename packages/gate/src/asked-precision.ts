import { referenceName, traitsOf } from '@plimsoll/metrics';
import { roundingSlack } from '@plimsoll/statistics';
import { type Expression, operandsOf, subjectOf } from './condition.ts';
import type { Prepared } from './decide-condition.ts';
import { evaluate, type LookUp } from './evaluate.ts';

/** How far the rows must reach for a condition to be of use, in the unit of its sides. */
export interface AskedPrecision {
  readonly distance: number;
  /** Where that comes from: `+/-` in the condition, a margin such as `- 0.005`, or the room up to a model without an error. */
  readonly because: 'tolerance' | 'margin' | 'room';
}

/**
 * What a condition asks the rows to tell apart: its `+/-`; else the margin that it leaves when both sides have the same value (0.005 of
 * `accuracy >= main - 0.005`), since a wider interval leaves equal models open; but never more than the room between its border and a model
 * without an error, since otherwise not even that would be seen to hold. Null when it asks for nothing that can be said: a metric of unknown range,
 * or a limit that no model could keep.
 */
export function askedPrecision(prepared: Prepared): AskedPrecision | null {
  const { tolerance } = prepared.condition;
  if (tolerance !== null && tolerance > 0) return { distance: tolerance, because: 'tolerance' };
  const margin = marginOf(prepared);
  const room = roomOf(prepared);
  if (margin !== null && (room === null || margin < room)) return { distance: margin, because: 'margin' };
  return room === null ? null : { distance: room, because: 'room' };
}

/** Left less right when every metric has the value that the subject has; null for conditions on one metric, or without a margin. */
function marginOf({ condition, values }: Prepared): number | null {
  const operands = [...operandsOf(condition.left), ...operandsOf(condition.right)];
  const [first] = operands;
  const value = first && values.get(first)?.value;
  if (operands.length < 2 || value === undefined) return null;
  return distanceOf(condition, () => value);
}

/** How far left less right can lie on the good side: with the best value that the subject can have, and all others as they are. */
function roomOf({ condition, values }: Prepared): number | null {
  const subject = subjectOf(condition);
  const best = subject && bestValue(referenceName(subject));
  if (subject === undefined || best === undefined) return null;
  const name = referenceName(subject);
  const lookUp: LookUp = (operand) => {
    const isSubject =
      operand.kind === 'metric' && operand.of === 'change' && referenceName(operand.reference) === name;
    return isSubject ? best : (values.get(operand)?.value ?? Number.NaN);
  };
  const isGood = condition.comparison.startsWith('>') ? 1 : -1;
  const lead = isGood * differenceWith(condition, lookUp);
  return lead > 0 ? distanceOf(condition, lookUp) : null;
}

/** The value of a model without an error: 1 of shares such as accuracy, 0 of errors; undefined where that is not known. */
function bestValue(name: string): number | undefined {
  const { direction, scale, isQuality } = traitsOf(name);
  if (!isQuality || direction === null) return undefined;
  if (direction === 'lower') return 0;
  return scale === 0.1 ? 1 : undefined;
}

function differenceWith(
  { left, right }: { readonly left: Expression; readonly right: Expression },
  lookUp: LookUp,
): number {
  return evaluate(left, lookUp).value - evaluate(right, lookUp).value;
}

/** The size of a difference; null when it is none, or cannot be computed. */
function distanceOf(
  condition: { readonly left: Expression; readonly right: Expression },
  lookUp: LookUp,
): number | null {
  const distance = Math.abs(differenceWith(condition, lookUp));
  const { magnitude } = evaluate(condition.left, lookUp);
  return Number.isFinite(distance) && distance > roundingSlack(magnitude) ? distance : null;
}

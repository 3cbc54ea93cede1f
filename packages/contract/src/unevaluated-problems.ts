import type { Problem } from '@plimsoll/errors';
import { inPlaceOf } from './in-place.ts';
import { keywords } from './keywords.ts';
import type { References } from './references.ts';
import { isObject, type SchemaObject, type SchemaPlace } from './walk-schemas.ts';

/**
 * `unevaluatedItems` and `unevaluatedProperties` beside what ajv does not count as an evaluation (`contains`, `items` of a branch, an `if`
 * whose `then` says nothing): its answer would be wrong, so the contract is refused.
 */
export function findUnevaluatedProblems(
  places: readonly SchemaPlace[],
  references: References,
  place: (pointer: readonly string[]) => string,
): Problem[] {
  return places.flatMap((at): Problem[] => {
    const { schema, pointer } = at;
    if (!isObject(schema)) return [];
    const asking = (['unevaluatedItems', 'unevaluatedProperties'] as const).find((name) =>
      Object.hasOwn(schema, name),
    );
    if (asking === undefined) return [];
    const reached = reachInPlace(at, references);
    const obstacle = reached
      .map((inner) =>
        obstacleIn(inner, { isOwn: inner === schema, isOfItems: asking === 'unevaluatedItems' }),
      )
      .find((found) => found !== undefined);
    if (obstacle === undefined) return [];
    const message = `«${asking}» beside ${obstacle} cannot be decided here.`;
    const fix =
      asking === 'unevaluatedItems'
        ? 'Write the entries out with prefixItems and items.'
        : 'Name the properties, and write additionalProperties: false; or repeat in then what if looks at.';
    return [{ where: place([...pointer, asking]), message, fix }];
  });
}

function obstacleIn(
  schema: SchemaObject,
  { isOwn, isOfItems }: { isOwn: boolean; isOfItems: boolean },
): string | undefined {
  if (isOfItems && Object.hasOwn(schema, 'contains')) return '«contains»';
  if (isOfItems && !isOwn && Object.hasOwn(schema, 'items')) return '«items» of a branch';
  return Object.hasOwn(schema, 'if') && !saysSomething(schema.then)
    ? '«if» whose «then» says nothing'
    : undefined;
}

function saysSomething(schema: unknown): boolean {
  return (
    isObject(schema) &&
    Object.keys(schema).some((name) => Object.hasOwn(keywords, name) && !keywords[name]?.isRemark)
  );
}

/** The schema itself and all that it asks about its own value. */
function reachInPlace(start: SchemaPlace, references: References): SchemaObject[] {
  const reached = new Set<SchemaObject>();
  const waiting = [start];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (!isObject(at.schema) || reached.has(at.schema)) continue;
    reached.add(at.schema);
    waiting.push(...inPlaceOf(at, references).map(({ to }) => to));
  }
  return [...reached];
}

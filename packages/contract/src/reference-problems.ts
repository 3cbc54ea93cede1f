import { nearestName, type Problem } from '@plimsoll/errors';
import { inPlaceOf } from './in-place.ts';
import { metaSchemaUri, type References } from './references.ts';
import { isObject, type SchemaObject, type SchemaPlace } from './walk-schemas.ts';

type Place = (pointer: readonly string[]) => string;

/** References that name nothing in the contract, and those that lead back to themselves at the same value. */
export function findReferenceProblems(
  places: readonly SchemaPlace[],
  references: References,
  place: Place,
): Problem[] {
  const unknown = places.flatMap(({ schema, pointer, base }) =>
    isObject(schema) ? refuseUnknown(schema, { pointer, base, references, place }) : [],
  );
  return unknown.length > 0 ? unknown : refuseCircles(places, references, place);
}

interface At {
  readonly pointer: readonly string[];
  readonly base: string;
  readonly references: References;
  readonly place: Place;
}

function refuseUnknown(schema: SchemaObject, { pointer, base, references, place }: At): Problem[] {
  const reference = schema.$ref;
  if (typeof reference !== 'string') return [];
  if (reference === metaSchemaUri || references.resolve(reference, base)) return [];
  const where = place([...pointer, '$ref']);
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(reference)) {
    const message = `«${reference.slice(0, 200)}» is not in the contract, and nothing is fetched.`;
    return [{ where, message, fix: "Copy that schema below $defs, and write $ref: '#/$defs/<name>'." }];
  }
  const nearest = nearestName(reference, references.known);
  const known = references.known.slice(0, 10).join(', ');
  const fix = nearest
    ? `Did you mean «${nearest}»?`
    : known
      ? `The contract has ${known}.`
      : "Write the schema below $defs, and refer to it with '#/$defs/<name>'.";
  return [{ where, message: `«${reference.slice(0, 200)}» is no schema of the contract.`, fix }];
}

/** A schema that asks itself about the same value would ask for ever. */
function refuseCircles(places: readonly SchemaPlace[], references: References, place: Place): Problem[] {
  const state = new Map<object, 'open' | 'done'>();
  const problems: Problem[] = [];
  for (const start of places) {
    const waiting: { at: SchemaPlace; isLeaving: boolean; via: readonly string[] }[] = [
      { at: start, isLeaving: false, via: start.pointer },
    ];
    for (let step = waiting.pop(); step; step = waiting.pop()) {
      const { at, via } = step;
      if (!isObject(at.schema)) continue;
      if (step.isLeaving) {
        state.set(at.schema, 'done');
        continue;
      }
      const seen = state.get(at.schema);
      if (seen === 'open') {
        problems.push({
          where: place(via),
          message: 'leads back to itself at the same value, so that it would never be decided.',
          fix: 'Refer to it from below properties or items, where the value is another one.',
        });
      }
      if (seen) continue;
      state.set(at.schema, 'open');
      const next = inPlaceOf(at, references);
      waiting.push(
        { at, isLeaving: true, via },
        ...next.map((step) => ({ at: step.to, isLeaving: false, via: step.via })),
      );
    }
  }
  return problems;
}

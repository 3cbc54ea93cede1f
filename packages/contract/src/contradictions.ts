import { nearestName, type Problem } from '@plimsoll/errors';
import type { Part } from './flatten.ts';
import { keywords } from './keywords.ts';
import type { Contract } from './parse-contract.ts';

/** Keywords of one schema that never apply, or that no value can meet. */
export function findContradictions(part: Part, place: Contract['place']): Problem[] {
  const { schema, pointer } = part;
  if (schema === false) return [];
  const at = (keyword: string) => place([...pointer, keyword]);
  const types = schema.type === undefined ? null : [schema.type].flat().map(String);
  const idle = Object.keys(schema).flatMap((name): Problem[] => {
    const appliesTo = Object.hasOwn(keywords, name) ? keywords[name]?.appliesTo : undefined;
    if (!types || !appliesTo || appliesTo.some((type) => types.includes(type))) return [];
    return [
      {
        where: at(name),
        message: `«${name}» speaks about ${appliesTo[0]} values, and the type is ${types.join(', ')}: it would never apply.`,
        fix: `Write type: ${appliesTo[0]}, or remove «${name}».`,
      },
    ];
  });
  const crossed = pairs.flatMap(([lower, upper]): Problem[] => {
    const [least, most] = [schema[lower], schema[upper]];
    if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return [];
    return [
      {
        where: at(lower),
        message: `«${lower}» ${least} is above «${upper}» ${most}: no value can be both.`,
        fix: 'Exchange them.',
      },
    ];
  });
  return [...idle, ...crossed];
}

const pairs = [
  ['minimum', 'maximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minContains', 'maxContains'],
  ['minProperties', 'maxProperties'],
] as const;

/** A column that a rule names and that the contract forbids. */
export function refuseForbidden(
  names: readonly { readonly name: string; readonly pointer: readonly string[] }[],
  { known, place }: { known: readonly string[]; place: Contract['place'] },
): Problem[] {
  return names
    .filter(({ name }) => !known.includes(name))
    .map(({ name, pointer }) => {
      const nearest = nearestName(name, known);
      return {
        where: place(pointer),
        message: `names the column «${name}», which additionalProperties: false forbids.`,
        fix: nearest ? `Did you mean «${nearest}»?` : `Write «${name}» below properties.`,
      };
    });
}

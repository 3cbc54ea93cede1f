import { countBounds, numberBounds } from '../bounds.ts';
import {
  at,
  nulls,
  type Piece,
  type PlacedPiece,
  type Pointer,
  present,
  remark,
  row,
  rule,
  types,
} from '../piece.ts';
import { tableRules } from '../table-rules.ts';
import { messageAt, messagesAt, numberAt, textAt, textsAt } from './message.ts';
import type { Message } from './parse-text-proto.ts';
import { translateDomain } from './translate-domain.ts';

/** Features of these stages are not validated. */
const dormant = ['PLANNED', 'ALPHA', 'DEPRECATED', 'DISABLED', 'DEBUG_ONLY'];

/** A schema of TensorFlow Data Validation (schema.proto of tensorflow/metadata). */
export function translateTfdv(schema: Message): PlacedPiece[] {
  const features = messagesAt(schema, 'feature');
  const constraints = messageAt(schema, 'dataset_constraints');
  return [
    ...features.flatMap((feature, i) => translateFeature(feature, ['feature', String(i)], schema)),
    ...messagesAt(schema, 'sparse_feature').flatMap((_, i) =>
      at(['sparse_feature', String(i)], [remark('a sparse feature is not checked.')]),
    ),
    ...messagesAt(schema, 'weighted_feature').flatMap((_, i) =>
      at(['weighted_feature', String(i)], [remark('a weighted feature is not checked.')]),
    ),
    ...(constraints ? at(['dataset_constraints', '0'], translateConstraints(constraints)) : []),
  ];
}

function translateConstraints(constraints: Message): Piece[] {
  const keywords = countBounds(
    { least: 'minRows', most: 'maxRows' },
    { least: numberAt(constraints, 'min_examples_count'), most: numberAt(constraints, 'max_examples_count') },
  );
  const changes = ['num_examples_drift_comparator', 'num_examples_version_comparator'];
  return [
    keywords ? row(keywords) : remark('its limit is no number of rows.'),
    ...changes
      .filter((name) => constraints.fields.has(name))
      .map((name) => remark(`${name}: the number of rows is not compared with an earlier one.`)),
  ];
}

function translateFeature(feature: Message, base: Pointer, schema: Message): PlacedPiece[] {
  const name = textAt(feature, 'name');
  if (name === undefined) return at(base, [remark('is a feature without a name.')]);
  const stage = textAt(feature, 'lifecycle_stage') ?? 'UNKNOWN_STAGE';
  if (dormant.includes(stage) || textAt(feature, 'deprecated') === 'true') return [];
  const place = (field: string) => [...base, field, '0'];
  const isStruct = textAt(feature, 'type') === 'STRUCT' || feature.fields.has('struct_domain');
  return [
    ...at(base, [{ kind: 'note', column: name, keywords: commentOf(feature) }, ...environments(feature)]),
    ...at(place('presence'), translatePresence(name, feature)),
    ...(isStruct
      ? at(base, [types(name, 'object'), remark('what a STRUCT holds is not checked.')])
      : translateValues(name, feature, schema).flatMap(({ field, pieces }) => at(place(field), pieces))),
    ...comparators(name, feature, base),
  ];
}

function commentOf(feature: Message): Record<string, string> {
  const annotation = messageAt(feature, 'annotation');
  const comment = annotation ? textsAt(annotation, 'comment').join(' ') : '';
  return comment === '' ? {} : { description: comment };
}

function environments(feature: Message): Piece[] {
  const named = [...textsAt(feature, 'in_environment'), ...textsAt(feature, 'not_in_environment')];
  if (named.length === 0) return [];
  return [
    remark(`is not in every environment (${named.join(', ')}), and is checked wherever the contract is.`),
  ];
}

/** A feature is absent from an example when its value is null. */
function translatePresence(name: string, feature: Message): Piece[] {
  const presence = messageAt(feature, 'presence');
  if (!presence) {
    const group = messageAt(feature, 'group_presence');
    return group && textAt(group, 'required') === 'true' ? [present(name), nulls(name, false)] : [];
  }
  const share = numberAt(presence, 'min_fraction');
  const count = numberAt(presence, 'min_count');
  const isDemanded = (share ?? 0) > 0 || (count ?? 0) > 0;
  return [
    ...(isDemanded ? [present(name)] : []),
    ...(share === 1 ? [nulls(name, false)] : []),
    ...(share !== undefined && share > 0 && share < 1
      ? tableRules.nullShare(name, { maximum: Number((1 - share).toPrecision(12)) })
      : []),
    ...(count !== undefined && count > 1 && share !== 1
      ? [remark(`that ${count} values are there is not checked.`)]
      : []),
  ];
}

interface Part {
  readonly field: string;
  readonly pieces: readonly Piece[];
}

/** Type, domain and number of values. A feature with several values per example is a list. */
function translateValues(name: string, feature: Message, schema: Message): Part[] {
  const domain = translateDomain(feature, schema);
  const distribution = messageAt(feature, 'distribution_constraints');
  const mass = distribution ? (numberAt(distribution, 'min_domain_mass') ?? 1) : 1;
  const uniques = messageAt(feature, 'unique_constraints');
  const list = listBounds(feature);
  const pieces: Piece[] = [];
  const value = { ...(domain.types.length > 0 ? { type: [...domain.types] } : {}), ...domain.keywords };
  if (list) pieces.push(types(name, 'array'), rule(name, { ...list, items: value }));
  else {
    if (domain.types.length > 0) pieces.push(types(name, ...domain.types));
    const rules = Object.keys(domain.keywords).length > 0 ? [rule(name, domain.keywords)] : [];
    pieces.push(...(mass < 1 && rules.length > 0 ? tableRules.share(name, mass, rules) : rules));
  }
  const bounds = uniques
    ? numberBounds({ least: numberAt(uniques, 'min'), most: numberAt(uniques, 'max') })
    : null;
  return [
    { field: domain.field, pieces: [...pieces, ...domain.gaps.map(remark)] },
    ...(bounds
      ? [
          {
            field: 'unique_constraints',
            pieces: tableRules.statistic(name, 'distinct', bounds),
          },
        ]
      : []),
  ];
}

/** The number of values of a list; null for a feature with one value. */
function listBounds(feature: Message): Record<string, unknown> | null {
  const shape = messageAt(feature, 'shape');
  if (shape) {
    const size = messagesAt(shape, 'dim').reduce((product, dim) => product * (numberAt(dim, 'size') ?? 1), 1);
    return size === 1 ? null : { minItems: size, maxItems: size };
  }
  const count = messageAt(feature, 'value_count');
  if (!count || (numberAt(count, 'max') ?? Number.POSITIVE_INFINITY) <= 1) return null;
  return countBounds(
    { least: 'minItems', most: 'maxItems' },
    { least: numberAt(count, 'min'), most: numberAt(count, 'max') },
  );
}

function comparators(name: string, feature: Message, base: Pointer): PlacedPiece[] {
  return ['drift_comparator', 'skew_comparator'].flatMap((field) => {
    const comparator = messageAt(feature, field);
    if (!comparator) return [];
    const measures = [...comparator.fields.keys()].join(', ');
    return at([...base, field, '0'], tableRules.comparator(name, field, measures));
  });
}

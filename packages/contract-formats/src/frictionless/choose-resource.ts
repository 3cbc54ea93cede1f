import type { Named } from '../choose-table.ts';
import { isObject } from '../piece.ts';

/** The Table Schemas of a document: the schema that it is, that of a resource, or one for each resource of a package. */
export function tableSchemasOf(value: Readonly<Record<string, unknown>>): readonly Named[] {
  if (Array.isArray(value.fields)) return [{ name: null, value, at: [] }];
  if (isObject(value.schema)) return [{ name: nameOf(value), value: value.schema, at: ['schema'] }];
  const resources = Array.isArray(value.resources) ? value.resources : [];
  return resources.flatMap((resource: unknown, i) =>
    isObject(resource) && isObject(resource.schema)
      ? [{ name: nameOf(resource), value: resource.schema, at: ['resources', String(i), 'schema'] }]
      : [],
  );
}

function nameOf(resource: Readonly<Record<string, unknown>>): string | null {
  return typeof resource.name === 'string' ? resource.name : null;
}

/** The file of each resource of a package, by its name; one with several files or none is left out. */
export function filesOf(described: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const resources = Array.isArray(described.resources) ? described.resources : [];
  return new Map(
    resources.flatMap((resource: unknown): [string, string][] => {
      if (!isObject(resource) || typeof resource.name !== 'string') return [];
      const [path, another] = [resource.path].flat();
      return typeof path === 'string' && another === undefined ? [[resource.name, path]] : [];
    }),
  );
}

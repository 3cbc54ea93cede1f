import { keywords } from './keywords.ts';
import {
  baseOf,
  contractUri,
  isObject,
  resolveUri,
  type Schema,
  type SchemaObject,
  walkSchemas,
} from './walk-schemas.ts';

/** The schema that a reference names. */
export interface ReferencedSchema {
  readonly schema: Schema;
  readonly pointer: readonly string[];
  readonly base: string;
}

/** Finds what a reference in a contract names; nothing outside of the contract is ever looked at. */
export interface References {
  /** Undefined when the contract does not have it. */
  resolve(reference: string, base: string): ReferencedSchema | undefined;
  /** The URI of the contract itself. */
  readonly base: string;
  /** Names of what could be referred to, for messages. */
  readonly known: readonly string[];
}

/** The one schema that is known without being in the contract. */
export const metaSchemaUri = 'https://json-schema.org/draft/2020-12/schema';

/** Makes an index of what a contract's references can name: its $ids, $anchors and JSON pointers. */
export function indexReferences(root: SchemaObject): References {
  const byUri = new Map<string, ReferencedSchema>();
  const known: string[] = [];
  byUri.set(contractUri, { schema: root, pointer: [], base: baseOf(root, contractUri) });
  for (const { schema, pointer, base } of walkSchemas(root)) {
    if (!isObject(schema)) continue;
    const found = { schema, pointer, base };
    if (typeof schema.$id === 'string') byUri.set(base, found);
    for (const anchor of [schema.$anchor, schema.$dynamicAnchor]) {
      if (typeof anchor !== 'string') continue;
      byUri.set(`${base}#${anchor}`, found);
      known.push(`#${anchor}`);
    }
    const [place, name] = pointer;
    if (pointer.length === 2 && name !== undefined && (place === '$defs' || place === 'definitions')) {
      known.push(`#/${place}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  }
  return {
    base: baseOf(root, contractUri),
    known,
    resolve(reference, base) {
      const uri = resolveUri(reference, base);
      if (uri === undefined) return undefined;
      const direct = byUri.get(uri);
      if (direct) return direct;
      const [resource = '', fragment] = uri.split('#', 2);
      const from = byUri.get(resource);
      if (!from || !fragment?.startsWith('/')) return undefined;
      return followPointer(from, fragment);
    },
  };
}

/** Only what is a schema can be referred to: a value below `enum`, say, cannot. */
function followPointer(from: ReferencedSchema, fragment: string): ReferencedSchema | undefined {
  let { base } = from;
  let node: unknown = from.schema;
  let holds: 'schema' | 'list' | 'map' | undefined = 'schema';
  const steps = fragment.slice(1).split('/').map(unescapeStep);
  for (const step of steps) {
    const isStep: boolean = typeof node === 'object' && node !== null && Object.hasOwn(node, step);
    if (!isStep || holds === undefined) return undefined;
    if (holds === 'schema') {
      if (!isObject(node)) return undefined;
      holds = Object.hasOwn(keywords, step) ? keywords[step]?.holds : undefined;
    } else holds = 'schema';
    node = (node as Record<string, unknown>)[step];
    if (holds === 'schema' && isObject(node)) base = baseOf(node, base);
  }
  if (holds !== 'schema' || !(isObject(node) || typeof node === 'boolean')) return undefined;
  return { schema: node, pointer: [...from.pointer, ...steps], base };
}

function unescapeStep(step: string): string {
  let text = step;
  try {
    text = decodeURIComponent(step);
  } catch {
    // A percent sign that encodes nothing stands for itself.
  }
  return text.replaceAll('~1', '/').replaceAll('~0', '~');
}

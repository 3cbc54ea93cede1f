import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { fillObject } from './fill.ts';

/** A JSON Schema, or what OpenAPI 3.0 takes for one. */
export type Schema = { readonly [keyword: string]: unknown };

/** One route of GitHub's REST API. */
export interface Operation {
  /** Such as `issues/create-comment`. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required: boolean;
    readonly schema: Schema;
  }[];
  /** Schemas by media type. */
  readonly body: Readonly<Record<string, Schema>> | null;
  /** Schemas by status and media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Schema>> | null>>;
}

interface Description {
  readonly operations: readonly Operation[];
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A route with the values of its path's parameters. */
export interface RouteMatch {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

/** GitHub's own description of the routes: which there are, and what goes in and out. */
export interface OpenApi {
  match(method: string, path: string): RouteMatch | undefined;
  /** What is wrong with a request, in words; empty when nothing is. */
  checkRequest(route: RouteMatch, request: { query: URLSearchParams; json: unknown }): string[];
  /** What is wrong with an answer, in words; empty when nothing is. */
  checkResponse(operation: Operation, status: number, json: unknown): string[];
  /** A component with all that it requires: the given values, and harmless ones for the rest. */
  fill(component: string, values: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

const descriptionFile = new URL('../../openapi/github.json', import.meta.url);

const descriptionId = 'https://api.github.com/openapi';

/** These parameters may hold slashes, encoded or not. */
const wideParameters = new Set(['ref', 'basehead', 'tag']);

/** Reads the extracted description (`scripts/extract-openapi.mjs` made it). */
export function loadOpenApi(): OpenApi {
  const { operations, components } = JSON.parse(readFileSync(descriptionFile, 'utf8')) as Description;
  const routes = operations.map((operation) => ({ operation, pattern: toPattern(operation.path) }));
  // Fixed parts before parameters: releases/latest is not a release_id.
  routes.sort((a, b) => countParameters(a.operation.path) - countParameters(b.operation.path));
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, validateFormats: true });
  addFormats.default(ajv);
  addStarterState(components.schemas['release-asset']);
  ajv.addSchema({ $id: descriptionId, ...(toJsonSchema({ components }) as Schema) });
  const compiled = new Map<Schema, ValidateFunction>();
  const check = (schema: Schema, value: unknown, where: string): string[] => {
    let validate = compiled.get(schema);
    if (!validate) {
      validate = ajv.compile(toJsonSchema(schema) as Schema);
      compiled.set(schema, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${where}${error.instancePath} ${error.message}`);
  };

  return {
    match(method, path) {
      for (const { operation, pattern } of routes) {
        if (operation.method !== method) continue;
        const match = pattern.exec(path);
        if (!match) continue;
        const params = Object.fromEntries(
          Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
        );
        return { operation, params };
      }
      return undefined;
    },

    checkRequest({ operation, params }, { query, json }) {
      const problems: string[] = [];
      for (const { name, in: place, required, schema } of operation.parameters) {
        if (place === 'header') continue;
        const text = place === 'path' ? params[name] : (query.get(name) ?? undefined);
        if (text === undefined) {
          if (required) problems.push(`${place} parameter ${name} is missing`);
          continue;
        }
        problems.push(...check(schema, parseParameter(text, schema), `${place} parameter ${name}`));
      }
      const known = new Set(operation.parameters.map(({ name }) => name));
      for (const name of query.keys())
        if (!known.has(name)) problems.push(`query parameter ${name} is unknown`);
      const schema = operation.body?.['application/json'];
      if (schema && json !== undefined) {
        problems.push(...check(schema, json, 'body'), ...findUnknownKeys(schema, json));
      }
      return problems;
    },

    checkResponse(operation, status, json) {
      const documented = operation.responses[String(status)];
      if (documented === undefined) {
        if (status >= 400) return [];
        return [`status ${status} is not documented for ${operation.id}`];
      }
      const schema = documented?.['application/json'];
      if (!schema) return json === undefined ? [] : [`${operation.id} answers ${status} without a body`];
      return check(schema, json, `${operation.id} ${status}: body`);
    },

    fill(component, values) {
      const schema = components.schemas[component];
      if (!schema) throw new Error(`no component ${component}`);
      return fillObject(schema, values, components.schemas);
    },
  };
}

function toPattern(path: string): RegExp {
  const source = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    wideParameters.has(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${source}$`);
}

/** What an upload that failed leaves is in state «starter», says GitHub's documentation; its schema forgets it. */
function addStarterState(asset: Schema | undefined): void {
  const { state } = (asset?.properties ?? {}) as { state?: { enum: string[] } };
  state?.enum.push('starter');
}

function countParameters(path: string): number {
  return path.split('{').length + (/\{(ref|basehead|tag)\}$/.test(path) ? 0.5 : 0);
}

function parseParameter(text: string, schema: Schema): unknown {
  if (schema.type === 'integer' || schema.type === 'number') return text === '' ? text : Number(text);
  if (schema.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

/** GitHub ignores keys that it does not know; for us they are a typo. */
function findUnknownKeys(schema: Schema, json: unknown): string[] {
  if (typeof schema.properties !== 'object' || schema.oneOf || schema.anyOf) return [];
  const known = Object.keys(schema.properties as object);
  return Object.keys(json as object)
    .filter((key) => !known.includes(key))
    .map((key) => `body key ${key} is unknown`);
}

/** OpenAPI 3.0 writes «or null» as `nullable: true`, and its references are within the description. */
function toJsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, ...rest } = schema as Schema;
  if (typeof rest.$ref === 'string') return { $ref: `${descriptionId}${rest.$ref}` };
  const converted = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, toJsonSchema(value)]),
  );
  return nullable === true ? { anyOf: [converted, { type: 'null' }] } : converted;
}

// Writes packages/testing/openapi/github.json: the part of GitHub's OpenAPI description that the fake GitHub serves.
// The whole description unpacks to 408 MB, so it is no dependency. To run this again, in a temporary folder:
//   npm install @octokit/openapi@23.0.2
//   node <repository>/scripts/extract-openapi.mjs node_modules/@octokit/openapi/generated/api.github.com.json
import { readFile, writeFile } from 'node:fs/promises';

const operations = [
  'actions/delete-artifact',
  'actions/download-artifact',
  'actions/get-artifact',
  'actions/get-reviews-for-run',
  'actions/get-workflow-run',
  'actions/list-artifacts-for-repo',
  'actions/list-workflow-run-artifacts',
  'checks/create',
  'checks/get',
  'checks/list-for-ref',
  'checks/update',
  'git/create-ref',
  'git/create-tag',
  'git/delete-ref',
  'git/get-ref',
  'git/get-tag',
  'git/list-matching-refs',
  'git/update-ref',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-events',
  'issues/list-labels-on-issue',
  'issues/update-comment',
  'pulls/get',
  'pulls/list',
  'repos/compare-commits-with-basehead',
  'repos/create-attestation',
  'repos/create-commit-status',
  'repos/create-deployment',
  'repos/create-deployment-status',
  'repos/create-dispatch-event',
  'repos/create-release',
  'repos/delete-release',
  'repos/delete-release-asset',
  'repos/get',
  'repos/get-combined-status-for-ref',
  'repos/get-commit',
  'repos/get-latest-release',
  'repos/get-release',
  'repos/get-release-asset',
  'repos/get-release-by-tag',
  'repos/list-attestations',
  'repos/list-commit-statuses-for-ref',
  'repos/list-commits',
  'repos/list-deployment-statuses',
  'repos/list-deployments',
  'repos/list-pull-requests-associated-with-commit',
  'repos/list-release-assets',
  'repos/list-releases',
  'repos/update-release',
  'repos/update-release-asset',
  'repos/upload-release-asset',
  'users/get-authenticated',
];

const source = process.argv[2];
if (!source) throw new Error('usage: node scripts/extract-openapi.mjs <api.github.com.json>');
const description = JSON.parse(await readFile(source, 'utf8'));
const components = { schemas: {} };
const extracted = [];

for (const [path, item] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    if (!operations.includes(operation.operationId)) continue;
    extracted.push({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(readParameter),
      body: readContent(operation.requestBody),
      responses: Object.fromEntries(
        Object.entries(operation.responses).map(([status, response]) => [status, readContent(response)]),
      ),
    });
  }
}

const missing = operations.filter((id) => !extracted.some((operation) => operation.id === id));
if (missing.length > 0) throw new Error(`not in the description: ${missing.join(', ')}`);
extracted.sort((a, b) => (a.id < b.id ? -1 : 1));
components.schemas = Object.fromEntries(Object.entries(components.schemas).sort());
const file = new URL('../packages/testing/openapi/github.json', import.meta.url);
const result = { source: `@octokit/openapi ${description.info.version}`, operations: extracted, components };
await writeFile(file, `${JSON.stringify(result)}\n`);

function resolve(value) {
  if (!value?.$ref) return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], description);
}

function readParameter(reference) {
  const { name, in: place, required = false, schema } = resolve(reference);
  return { name, in: place, required, schema: prune(schema) };
}

/** Schemas by media type; null where there is no content. */
function readContent(reference) {
  const { content } = resolve(reference) ?? {};
  if (!content) return null;
  return Object.fromEntries(
    Object.entries(content).map(([type, media]) => [type, media.schema ? prune(media.schema) : {}]),
  );
}

/** The schema as it is, without the words for people; pulls in every schema that it refers to. */
function prune(schema) {
  if (Array.isArray(schema)) return schema.map(prune);
  if (typeof schema !== 'object' || schema === null) return schema;
  const pruned = {};
  for (const [key, value] of Object.entries(schema)) {
    if (['description', 'example', 'examples', 'externalDocs', 'title', 'deprecated'].includes(key)) continue;
    if (key.startsWith('x-')) continue;
    if (key === '$ref') {
      addComponent(value);
      pruned.$ref = value;
    } else if (key === 'properties') {
      // Here the keys are names of properties, not keywords.
      pruned.properties = Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, prune(inner)]),
      );
    } else if (key === 'enum' || key === 'default' || key === 'required') pruned[key] = value;
    else pruned[key] = prune(value);
  }
  return pruned;
}

function addComponent(reference) {
  const [, , kind, name] = reference.split('/');
  if (kind !== 'schemas') throw new Error(`a reference to ${kind} is not handled`);
  if (components.schemas[name]) return;
  components.schemas[name] = {};
  components.schemas[name] = prune(description.components.schemas[name]);
}

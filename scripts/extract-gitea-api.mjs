// Extracts from Gitea's own description of its API what the tests' Gitea answers by: every route of a repository, and what the answers of those that
// Plimsoll asks for hold. Usage: node scripts/extract-gitea-api.mjs <templates/swagger/v1_json.tmpl> <version>
// The file is in Gitea's sources: https://github.com/go-gitea/gitea/blob/main/templates/swagger/v1_json.tmpl
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const [source, version] = process.argv.slice(2);
if (!source || !version) {
  console.error('Usage: node scripts/extract-gitea-api.mjs <v1_json.tmpl> <version>');
  process.exit(1);
}
const description = JSON.parse(readFileSync(source, 'utf8'));

/** The answers whose fields matter: the others pass as they are. */
const asked =
  /^\/(user|repos\/\{owner\}\/\{repo\}\/(issues\/(comments\/\{id\}|\{index\}\/comments)|statuses\/\{sha\}|commits|actions\/artifacts|actions\/runs\/\{run\}(\/artifacts)?|releases|tags))$/;

const routes = Object.entries(description.paths)
  .filter(([path]) => path === '/user' || path.startsWith('/repos/{owner}/{repo}'))
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], responses }]) => ({
      route: `${method.toUpperCase()} ${path}`,
      query: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
      ...(asked.test(path) ? { answer: answerOf(responses) } : {}),
    })),
  )
  .sort((a, b) => (a.route < b.route ? -1 : 1));

function answerOf(responses) {
  const success = responses['200'] ?? responses['201'];
  if (!success) return null;
  const named = success.$ref ? description.responses[success.$ref.split('/').at(-1)] : success;
  return named.schema ? fieldsOf(named.schema, []) : null;
}

/** The names that an object may have, with theirs; null for a plain value; a list stands for its items. */
function fieldsOf(schema, above) {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1);
    return above.includes(name) ? null : fieldsOf(description.definitions[name], [...above, name]);
  }
  if (schema.type === 'array') return fieldsOf(schema.items, above);
  if (!schema.properties) return null;
  return Object.fromEntries(
    Object.entries(schema.properties).map(([name, property]) => [name, fieldsOf(property, above)]),
  );
}

const target = join(root, 'packages', 'testing', 'openapi', 'gitea.json');
const lines = routes.map((route) => JSON.stringify(route)).join(',\n');
writeFileSync(target, `{"version": ${JSON.stringify(version)}, "routes": [\n${lines}\n]}\n`);
console.log(`${routes.length} routes of Gitea ${version}`);

// Writes everything that is made from another file: record types and validators from the schemas, README tables from action.yml.
// With --check it writes nothing and fails when something is not current.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { listActions } from './build.mjs';
import { formsModule, renderForms } from './generate-forms.mjs';
import { renderRecordTypes } from './generate-record-types.mjs';
import { renderValidators } from './generate-validators.mjs';
import { root } from './prepare.mjs';

const isCheck = process.argv.includes('--check');
const stale = [];

await put(join(root, 'packages/record/src/record.generated.ts'), await renderRecordTypes());
for (const [file, text] of await renderValidators()) await put(join(root, file), text);
await put(join(root, formsModule), await renderForms());
const manifests = inJobOrder(await listActions()).map((name) => ({
  ...parse(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8')),
  name,
}));
for (const manifest of manifests) {
  const file = join(root, 'actions', manifest.name, 'README.md');
  await fill(file, { inputs: renderInputs(manifest), outputs: renderOutputs(manifest) });
}
await fill(join(root, 'README.md'), { actions: renderActions(manifests) });

if (stale.length > 0) {
  console.log(`Not current, run npm run fix: ${stale.join(', ')}`);
  process.exitCode = 1;
}

async function put(file, text) {
  const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (current === text) return;
  if (isCheck) stale.push(relative(root, file));
  else writeFileSync(file, text);
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
async function fill(file, sections) {
  let text = readFileSync(file, 'utf8');
  for (const [name, content] of Object.entries(sections)) {
    const pattern = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!pattern.test(text))
      throw new Error(
        `${relative(root, file)} has no place for ${name}: <!-- ${name} --> … <!-- /${name} -->`,
      );
    text = text.replace(pattern, (_all, start, end) => `${start}\n${content}\n${end}`);
  }
  await put(file, text);
}

function renderInputs({ inputs }) {
  const rows = Object.entries(inputs).map(([name, { description, required, default: value }]) => {
    const fallback = required ? '**required**' : value === undefined || value === '' ? '' : `\`${value}\``;
    return `| \`${name}\` | ${cell(description)} | ${fallback} |`;
  });
  return ['| input | meaning | default |', '|---|---|---|', ...rows].join('\n');
}

function renderOutputs({ outputs }) {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ['| output | meaning |', '|---|---|', ...rows].join('\n');
}

function renderActions(list) {
  const rows = list.map(
    ({ name, description }) => `| [\`${name}\`](actions/${name}/README.md) | ${cell(description)} |`,
  );
  return ['| action | what it does |', '|---|---|', ...rows].join('\n');
}

/** Text for a cell: what looks like HTML outside of code is no HTML. */
function cell(text) {
  const line = text.trim().replaceAll('\n', ' ').replaceAll('|', '\\|');
  return line.replace(/`[^`]*`|</g, (found) => (found === '<' ? '&lt;' : found));
}

/** Actions in the order of the registry, which is that of a job. */
function inJobOrder(names) {
  const registry = readFileSync(join(root, 'actions', 'main.ts'), 'utf8');
  const place = (name) => registry.indexOf(`./${name}/src/run.ts`);
  return [...names].sort((a, b) => place(a) - place(b));
}

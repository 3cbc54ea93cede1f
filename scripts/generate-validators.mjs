// The validators of what comes from outside, compiled ahead of time from their JSON Schemas: compiling one costs a process 0.2 s,
// loading the compiled one a few milliseconds. The functions of ajv that they call are written into them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ajvModule from 'ajv/dist/2020.js';
import equalModule from 'ajv/dist/runtime/equal.js';
import lengthModule from 'ajv/dist/runtime/ucs2length.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { root } from './prepare.mjs';

/** Every schema that is known when Plimsoll is built, the name of its validator and the file with the type that it proves. */
const validators = [
  {
    schema: 'packages/record/record.schema.json',
    module: 'packages/record/src/validate-record.generated.ts',
    name: 'validateRecord',
    type: { name: 'DecisionRecord', file: './record.generated.ts' },
  },
  {
    schema: 'packages/lineage/kept-training.schema.json',
    module: 'packages/lineage/src/validate-kept-training.generated.ts',
    name: 'validateKeptTraining',
    type: { name: 'KeptTraining', file: './training-cache.ts' },
  },
];

/** The modules by the path that they have in the repository. */
export async function renderValidators() {
  const modules = [];
  for (const { schema, module, name, type } of validators) {
    const source = JSON.parse(await readFile(join(root, schema), 'utf8'));
    modules.push([module, renderValidator(withoutRemarks(source), { name, type, source: schema })]);
  }
  return modules;
}

function renderValidator(schema, { name, type, source }) {
  const ajv = new ajvModule.Ajv2020({
    discriminator: true,
    strictTypes: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode(ajv, ajv.compile(schema)).replace(
    /^export const validate = (\w+);/m,
    (_all, root) => `export const ${name}: Validator = ${root} as never;`,
  );
  return `// @ts-nocheck: made by ajv.
// Generated from ${source.split('/').at(-1)} by \`npm run fix\`; edit the schema.
import type { ${type.name} } from '${type.file}';

/** What is wrong with a value, and at which place in it (a JSON pointer). */
export interface Fault {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message: string;
}

/** Whether a value is as the schema says; if not, \`errors\` holds the first thing that is wrong. */
interface Validator {
  (value: unknown): value is ${type.name};
  errors?: Fault[] | null;
}

${code.trimEnd()}
`;
}

/** ajv's code for what it has compiled, as a module that needs nothing: the functions of ajv that it calls are written into it. */
export function standaloneCode(ajv, compiled) {
  let code = standaloneModule
    .default(ajv, compiled)
    .replace(/^"use strict";\n/, '')
    .replace(/^export default \w+;\n/m, '');
  for (const [name, called] of Object.entries(atRunTime))
    code = code.replace(`require("ajv/dist/runtime/${name}").default`, `${called}`);
  const left = /\brequire\(.*\)/.exec(code)?.[0];
  if (left) throw new Error(`A validator needs ${left} at run time; see standaloneCode.`);
  return code;
}

const atRunTime = { ucs2length: lengthModule.default, equal: equalModule.default };

/** A schema without what only people read: the validator would carry it along. */
function withoutRemarks(schema) {
  if (Array.isArray(schema)) return schema.map(withoutRemarks);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([name, value]) => !((name === 'description' || name === 'title') && typeof value === 'string'),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutRemarks(value)]));
}

// The forms of a contract's keywords, compiled ahead of time: ajv and their compilation are a third of the time that a small table takes.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ajvModule from 'ajv/dist/2020.js';
import ts from 'typescript';
import { standaloneCode } from './generate-validators.mjs';
import { root } from './prepare.mjs';

export const formsModule = 'packages/contract/src/keyword-forms.generated.ts';

export async function renderForms() {
  const { keywords } = await importSource('packages/contract/src', ['dataset-keywords', 'keywords']);
  const ajv = new ajvModule.Ajv2020({
    strictTypes: false,
    strictNumbers: true,
    code: { source: true, esm: true, lines: true },
  });
  const names = Object.keys(keywords);
  const exported = Object.fromEntries(names.map((_, i) => [`form${i}`, `urn:form:${i}`]));
  names.forEach((name, i) => {
    ajv.addSchema({ ...keywords[name].value, $id: `urn:form:${i}` });
  });
  const code = standaloneCode(ajv, exported).replace(/^export const form/gm, 'const form');
  return `// @ts-nocheck: made by ajv.
// Generated from keywords.ts by \`npm run fix\`; edit the keywords.

${code.trimEnd()}

/** Whether a value has the form that a keyword's value must have, by the keyword. */
export const keywordForms: Readonly<Record<string, (value: unknown) => boolean>> = {
${names.map((name, i) => `  ${JSON.stringify(name)}: form${i} as never,`).join('\n')}
};
`;
}

/** The last of some modules of a folder that import nothing but types and each other, also under a Node that does not read TypeScript. */
async function importSource(folder, names) {
  const target = await mkdtemp(join(tmpdir(), 'plimsoll-forms-'));
  try {
    const compilerOptions = { module: 'esnext', target: 'es2023', rewriteRelativeImportExtensions: true };
    await writeFile(join(target, 'package.json'), '{"type": "module"}');
    for (const name of names) {
      const source = await readFile(join(root, folder, `${name}.ts`), 'utf8');
      const { outputText } = ts.transpileModule(source, {
        compilerOptions: { ...compilerOptions, verbatimModuleSyntax: true },
      });
      await writeFile(join(target, `${name}.js`), outputText);
    }
    return await import(pathToFileURL(join(target, `${names.at(-1)}.js`)).href);
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}

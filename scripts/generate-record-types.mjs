// The types of a record, from its JSON Schema: the schema is the source, the types follow.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const schemaFile = new URL('../packages/record/record.schema.json', import.meta.url);

export async function renderRecordTypes() {
  const schema = JSON.parse(await readFile(schemaFile, 'utf8'));
  return compile(schema, 'DecisionRecord', {
    additionalProperties: false,
    bannerComment: '// Generated from record.schema.json by `npm run fix`; edit the schema.',
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: false,
    style: { singleQuote: true, printWidth: 110 },
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(
    new URL('../packages/record/src/record.generated.ts', import.meta.url),
    await renderRecordTypes(),
  );
}

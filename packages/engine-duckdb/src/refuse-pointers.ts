import { open } from 'node:fs/promises';
import { ConfigurationError, type Problem } from '@plimsoll/errors';

/** What stands in a file in place of the data, how to tell it, and how to get the data. */
const pointers = [
  {
    name: 'a git-lfs pointer',
    pattern: /^version https:\/\/git-lfs\.github\.com\//,
    fix: 'Check out with lfs: true, or run git lfs pull first.',
  },
  {
    name: 'a DVC pointer',
    pattern: /^(outs|md5|wdir|deps|meta|frozen):[\s\S]*\bmd5: [0-9a-f]{32}/m,
    fix: 'Run dvc pull first, and name the file that it fetches.',
  },
];

/** Throws a ConfigurationError for every file that only points to the data. */
export async function refusePointers(files: readonly string[]): Promise<void> {
  const problems: Problem[] = [];
  for (const file of files) {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
      const text = buffer.toString('latin1', 0, bytesRead);
      const pointer = pointers.find(({ pattern }) => pattern.test(text));
      if (pointer)
        problems.push({ where: file, message: `is ${pointer.name}, not the data.`, fix: pointer.fix });
    } finally {
      await handle.close();
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
}

import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { publicAddress } from '@plimsoll/dataset';
import { ConfigurationError } from '@plimsoll/errors';
import { readInputs, requiredLines, text, withData } from '@plimsoll/runtime';
import { connectEngine } from './terminal-host.ts';
import type { Tool } from './tool.ts';

const inputs = {
  data: requiredLines('data/train.csv'),
  output: text(),
  'engine-path': text(),
};

/** `plimsoll infer-contract --data … [--output contract.yml]`: proposes a contract from data. */
export const inferContractTool: Tool = {
  manifest: {
    name: 'infer-contract',
    description:
      'Propose a contract from data: cautious, with comments, and without values that may be personal.',
    inputs: {
      data: {
        description: 'Data files that together are one table, one path or glob each.',
        required: true,
      },
      output: { description: 'File to write; without it, the contract is printed.', required: false },
      'engine-path': { description: 'Folder with an installed data engine.', required: false },
    },
  },
  async run(raw, { connections }) {
    const given = readInputs(inputs, raw);
    const folder = process.cwd();
    // What is printed is the contract; what is told goes where it cannot get into it.
    const tell = (line: string | Uint8Array) => process.stderr.write(line);
    const engine = await connectEngine(connections, given['engine-path'], tell);
    // Loaded here, so that no other command waits for it.
    const { inferContract } = await import('@plimsoll/contract');
    const contract = await withData(
      { workspace: folder, root: folder, temporary: tmpdir(), engine: async () => engine },
      async (findData) => {
        const { source } = await findData(given.data, 'data');
        return inferContract(engine, source, given.data.map(publicAddress).join(' '));
      },
    );
    if (given.output === '') process.stdout.write(contract);
    else {
      await writeNew(resolve(folder, given.output), contract, given.output);
      tell(`${given.output}: read it, change what is not meant, and commit it.\n`);
    }
    return 0;
  },
};

/** What somebody has written by hand is not overwritten. */
async function writeNew(file: string, content: string, name: string): Promise<void> {
  try {
    await writeFile(file, content, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ConfigurationError({
      where: "input 'output'",
      message:
        code === 'EEXIST' ? `names «${name}», which is there already.` : `cannot be written: ${message}.`,
      fix:
        code === 'EEXIST'
          ? 'Name another file, or remove this one.'
          : 'Name a file in a folder that is there.',
    });
  }
}

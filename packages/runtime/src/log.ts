import { disarmCommands } from './workflow-commands.ts';
import type { Log } from './world.ts';

/**
 * A log that writes lines to `print`. `marks` say how a group begins and ends and how a warning looks; `guard`, where given, makes the lines around the
 * output of a user's command, so that the runner does not take that output for commands.
 */
export function createLog(
  print: (text: string | Uint8Array) => void,
  marks: { start: (title: string) => string; end: string; warning: (message: string) => string },
  guard?: () => { stop: string; resume: string },
): Log {
  const line = (text: string) => print(`${disarmCommands(text)}\n`);
  return {
    info: line,
    warning: (message) => print(`${marks.warning(message)}\n`),
    async group(title, work) {
      print(`${marks.start(title)}\n`);
      try {
        return await work();
      } finally {
        if (marks.end) print(`${marks.end}\n`);
      }
    },
    async stream(work) {
      const guards = guard?.();
      if (guards) print(`${guards.stop}\n`);
      let endsLine = true;
      try {
        return await work((chunk) => {
          print(chunk);
          if (chunk.length > 0) endsLine = chunk.at(-1) === 0x0a;
        });
      } finally {
        if (!endsLine) print('\n');
        if (guards) print(`${guards.resume}\n`);
      }
    },
  };
}

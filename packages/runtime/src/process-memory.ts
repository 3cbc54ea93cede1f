import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const firstSampleMilliseconds = 20;
const longestPauseMilliseconds = 500;

/**
 * Watches the memory of a process group, by samples that start dense and become rarer.
 * On Linux each process's own high-water mark counts too, so that a peak between two samples is not lost.
 */
export function watchMemory(group: number | undefined): { peakBytes(): number | null; stop(): void } {
  const sample = samplers[process.platform];
  let peak: number | null = null;
  let pause = firstSampleMilliseconds;
  let timer: NodeJS.Timeout | undefined;
  const take = async () => {
    if (!sample || group === undefined) return;
    const bytes = await sample(group);
    if (bytes > 0) peak = Math.max(peak ?? 0, bytes);
    pause = Math.min(pause * 1.5, longestPauseMilliseconds);
    timer = setTimeout(take, pause).unref();
  };
  timer = setTimeout(take, pause).unref();
  return { peakBytes: () => peak, stop: () => clearTimeout(timer) };
}

const samplers: Partial<Record<NodeJS.Platform, (group: number) => Promise<number>>> = {
  linux: async (group) => {
    let resident = 0;
    let highest = 0;
    for (const pid of readdirSync('/proc')) {
      if (!/^\d+$/.test(pid) || readGroup(pid) !== group) continue;
      const status = readProc(`/proc/${pid}/status`);
      resident += kilobytesOf('VmRSS', status);
      highest = Math.max(highest, kilobytesOf('VmHWM', status));
    }
    return Math.max(resident, highest) * 1024;
  },
  darwin: (group) =>
    new Promise((resolve) => {
      execFile('ps', ['-axo', 'pgid=,rss='], (_error, stdout) => {
        const rows = stdout.split('\n').map((row) => row.trim().split(/\s+/).map(Number));
        resolve(
          rows.filter(([pgid]) => pgid === group).reduce((sum, [, kilobytes]) => sum + (kilobytes ?? 0), 0) *
            1024,
        );
      });
    }),
};

/** Field 5 of /proc/<pid>/stat; the name in field 2 may hold anything, so count from its closing bracket. */
function readGroup(pid: string): number | undefined {
  const stat = readProc(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[2] === undefined ? undefined : Number(fields[2]);
}

function kilobytesOf(field: string, status: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
}

/** A process may end between being listed and being read. */
function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** A process that does a job, and kills itself at the n-th change of the registry, before or after its effect. */
import { interruptAt } from '../../packages/testing/src/interruption.ts';
import { doJob, type Job, openRegistry } from './job.ts';

const { job, n, moment } = JSON.parse(process.argv[2] ?? '') as {
  readonly job: Job;
  readonly n: number;
  readonly moment: 'before' | 'after';
};

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment; nothing more is done meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  throw new Error('unreachable');
}

await doJob(job, interruptAt(await openRegistry(job.place), n, moment, die));

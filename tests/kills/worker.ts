/**
 * A process that does a job, and kills itself at the n-th change, before or after its effect. A change is an operation of the registry; of
 * a service behind a network, where `unit` says so, every request that may change something. Without `n` it does the job, and says how it ended.
 */
import {
  createCountdown,
  guard,
  guardRegistry,
  guardRequests,
} from '../../packages/testing/src/interruption.ts';
import { doJob, type Job, openRegistry } from './job.ts';

const { job, n, moment, unit } = JSON.parse(process.argv[2] ?? '') as {
  readonly job: Job;
  readonly n?: number;
  readonly moment: 'before' | 'after';
  readonly unit: 'operation' | 'request';
};

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment; nothing more is done meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  throw new Error('unreachable');
}

const countdown = createCountdown({ n: n ?? Number.POSITIVE_INFINITY, moment, stop: die });
if (unit === 'request') guardRequests(countdown);
const registry = await openRegistry(job.place);
// The log of a store behind a network may be the tags of a folder.
const isLogLocal = job.place.kind !== 'github';
const guarded =
  unit === 'operation'
    ? guardRegistry(registry, countdown)
    : { ...registry, ...(isLogLocal && { log: guard(registry.log, countdown) }) };
const outcome = await doJob(job, guarded);
process.stdout.write(JSON.stringify({ outcome, changes: countdown.count() }));

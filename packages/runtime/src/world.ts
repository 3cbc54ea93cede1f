import type { TableEngine } from '@plimsoll/contract';
import type { RemoteFiles } from '@plimsoll/dataset';
import type { BaselineSource, EvidenceStore, TrainingCache } from '@plimsoll/lineage';
import type { TableProfiler } from '@plimsoll/profile';
import type { Announcer, Approvals, Attestor, Registry, StoreAddress } from '@plimsoll/registry';
import type { CommentThread } from '@plimsoll/report';
import type { SplitEngine } from '@plimsoll/split';
import type { RunContext } from './context.ts';
import type { Reporting } from './reporting.ts';
import type { TrackedRun } from './tracked-run.ts';

/** Lines for the person who watches the run. Untrusted text is made harmless. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  /** Runs `work` with what it logs folded under `title`. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Lets `work` write the output of a user's command as it comes, so that nothing in it can command the runner. */
  stream<T>(work: (write: (chunk: Uint8Array) => void) => Promise<T>): Promise<T>;
}

/** The forge behind a step: GitHub, or folders in a terminal. */
export interface Forge {
  readonly baselines: BaselineSource;
  readonly evidence: EvidenceStore;
  /** What trainings left behind, to be taken in place of running them again. */
  readonly trainings: TrainingCache;
  /** Null where there is nothing to comment on: no pull request. */
  readonly comments: CommentThread | null;
  /** Absent in a terminal: there is nobody to tell. */
  readonly reporting?: Reporting;
  /** The versions of models: the store that the user chose, and the log of the forge. */
  registry(choice: RegistryChoice): Promise<Registry>;
  /** Tells those who deploy; null where nobody listens. */
  readonly announcer: Announcer | null;
  /** Attests who made files; absent in a terminal, which has no identity that others could check. */
  readonly attestor?: Attestor;
  /** Where people approve; null where nobody can. */
  readonly approvals: Approvals | null;
}

/** Which store a step works with. */
export interface RegistryChoice {
  readonly store: StoreAddress;
  /** Absolute path of the directory store. */
  readonly directory: string;
  /** Whether a tag named the store, and not the user: no login is sent to a host that the user did not name. */
  readonly isFromLog?: boolean;
}

/** Everything that the data engine can be asked. */
export type DataEngine = TableEngine & TableProfiler & SplitEngine & RemoteFiles;

/** All that a step may touch besides the files below its workspace. */
export interface World {
  /** Absolute path of the step's working directory; relative inputs are meant from here. */
  readonly workspace: string;
  /** Absolute path of the repository's root; paths in records are relative to it. */
  readonly root: string;
  /** Absolute path of a folder for files that nobody needs after the job. */
  readonly temporary: string;
  readonly context: RunContext;
  readonly log: Log;
  now(): Date;
  /** Operating system, architecture, runner image: what a record says of the machine. */
  readonly environment: Readonly<Record<string, string>>;
  /** The environment for a user's command: ours, without what is meant for the step alone. */
  readonly commandEnvironment: Readonly<Record<string, string>>;
  /** Loads the data engine, and installs it on the first use. */
  engine(): Promise<DataEngine>;
  /** Connects to the forge on the first use. */
  forge(): Promise<Forge>;
  /** The metrics of a run on a tracking server, as JSON. Logins are those that the server's own tools know. */
  trackedRun(run: TrackedRun, inputName: string): Promise<string>;
}

export { createDirectoryStore, type DirectoryStoreOptions } from './directory-store.ts';
export {
  digestStretches,
  hasFile,
  readFileContent,
  type Stretch,
  writeFileDurably,
} from './durable-files.ts';
export { createGitTagLog, listUncommittedFiles } from './git-tag-log.ts';
export { openStore, type StoreSurroundings } from './open-store.ts';
export { type RunRequest, readTrackedRun } from './read-tracked-run.ts';

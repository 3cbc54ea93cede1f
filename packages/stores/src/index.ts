export { createDirectoryStore, type DirectoryStoreOptions } from './directory-store.ts';
export { digestStretches, readFileContent, type Stretch } from './durable-files.ts';
export { createGitTagLog, listUncommittedFiles } from './git-tag-log.ts';

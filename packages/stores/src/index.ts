export { createDirectoryStore, type DirectoryStoreOptions } from './directory-store.ts';
export { readFileContent } from './durable-files.ts';
export { createGitTagLog, listUncommittedFiles } from './git-tag-log.ts';

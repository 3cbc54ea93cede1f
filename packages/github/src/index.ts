export { createGitHubClient, type GitHubClient, type GitHubClientOptions } from './client.ts';
export { createOnce, type OnceOnly } from './create-once.ts';
export {
  GitHubError,
  type GitHubErrorDetails,
  MissingPermissionError,
  type Permission,
} from './github-error.ts';

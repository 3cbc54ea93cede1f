import { runInWorkflow } from './index.js';

process.exitCode = await runInWorkflow('publish-model', import.meta.url);

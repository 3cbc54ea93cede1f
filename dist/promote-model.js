import { runInWorkflow } from './index.js';

process.exitCode = await runInWorkflow('promote-model', import.meta.url);

import { runInWorkflow } from './index.js';

process.exitCode = await runInWorkflow('validate-data', import.meta.url);

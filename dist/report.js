import { runInWorkflow } from './index.js';

process.exitCode = await runInWorkflow('report', import.meta.url);

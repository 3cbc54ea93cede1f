import { runInWorkflow } from './index.js';

process.exitCode = await runInWorkflow('check-split', import.meta.url);

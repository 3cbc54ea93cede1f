import { runInWorkflow } from './index.js';

process.exitCode = await runInWorkflow('check-overfitting', import.meta.url);

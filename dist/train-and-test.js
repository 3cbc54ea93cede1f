import { runInWorkflow } from './index.js';

process.exitCode = await runInWorkflow('train-and-test', import.meta.url);

#!/usr/bin/env node
import { runInTerminal } from './index.js';

process.exitCode = await runInTerminal(process.argv.slice(2), import.meta.url);

#!/usr/bin/env node
import module from 'node:module';
import { homedir } from 'node:os';

const cache = process.env.XDG_CACHE_HOME || homedir() + '/.cache';
module.enableCompileCache?.(cache + '/plimsoll/compiled');
const { runInTerminal } = await import('./index.js');

process.exitCode = await runInTerminal(process.argv.slice(2), import.meta.url);

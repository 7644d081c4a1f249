#!/usr/bin/env node
import process from 'node:process';
import { run } from '../dist/main.js';

// The exit code is set rather than forced, so that everything printed is flushed.
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  tty: process.stderr.isTTY,
  columns: process.stderr.columns || 80,
  cwd: process.cwd(),
});

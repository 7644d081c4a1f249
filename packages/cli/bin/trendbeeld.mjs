#!/usr/bin/env node
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { run } from '../dist/main.js';

/** Asks on the terminal; the end of what is typed gives up. */
async function ask(question) {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question(question), closed]);
  terminal.close();
  return answer;
}

// The exit code is set rather than forced, so that everything printed is flushed.
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  tty: process.stderr.isTTY,
  columns: process.stderr.columns || 80,
  cwd: process.cwd(),
  ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
});

#!/usr/bin/env node
import process from 'node:process';
import { createInterface } from 'node:readline';
import { run } from '../dist/main.js';

/** ms in which the next line must come to be of the same answer: a text that was pasted has all its lines at once. */
const PASTED = 120;

/** Asks on the terminal; the end of what is typed gives up. */
function ask(question) {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const lines = [];
  return new Promise((resolve) => {
    let timer;
    const end = () => {
      clearTimeout(timer);
      terminal.close();
      resolve(
        lines
          .map((line) => line.trim())
          .filter(Boolean)
          .join(' '),
      );
    };
    terminal.on('line', (line) => {
      lines.push(line);
      clearTimeout(timer);
      timer = setTimeout(end, PASTED);
    });
    terminal.once('close', end);
    terminal.setPrompt(question);
    terminal.prompt();
  });
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

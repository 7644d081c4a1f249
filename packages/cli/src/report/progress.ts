import type { Io } from '../io.js';

/** Tells how far the work is: a bar on a terminal, a line a step elsewhere. */
export interface Progress {
  readonly step: (name: string) => void;
  /** Takes the bar away. */
  readonly done: () => void;
}

const CELLS = 24;

/**
 * A progress of so many steps, on the error stream, so that output can be piped.
 *
 * @param total number of steps; 0 gives a progress that says nothing.
 */
export function createProgress(io: Io, total: number): Progress {
  let count = 0;
  return {
    step: (name) => {
      count += 1;
      if (!io.tty) return io.err(`[${count}/${total}] ${name}\n`);
      const full = Math.min(CELLS, Math.round((CELLS * count) / Math.max(1, total)));
      const line = `${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${count}/${total} ${name}`;
      io.err(`\r\u001b[2K${line.slice(0, Math.max(10, io.columns - 1))}`);
    },
    done: () => {
      if (io.tty) io.err('\r\u001b[2K');
    },
  };
}

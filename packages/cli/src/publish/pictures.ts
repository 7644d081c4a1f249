import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { fontFiles } from '../press/shelf.js';

/** What the worker is asked: a drawing, and how many pixels wide it becomes. */
export interface PictureTask {
  readonly svg: string;
  readonly width: number;
  /** What the file says of itself, by the keywords of PNG. Default: nothing. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Pixels for each of the drawing: 2 stands at the same size as 1, twice as sharp. Default: 1. */
  readonly scale?: number;
}

/** Makes pixels of drawings, two at a time. */
export interface PictureMaker {
  readonly png: (task: PictureTask) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** At a time; more gains nothing on the machines where sites are built and costs memory. */
const WORKERS = 2;

interface Answer {
  readonly png?: Uint8Array;
  readonly error?: string;
}

/**
 * Starts the workers. Fonts come from a package, never from the machine, so that the same drawing gives the same bytes everywhere.
 *
 * @throws Error, from `png`, for a drawing that cannot be read.
 */
export function pictureMaker(): PictureMaker {
  // Tests run the sources.
  const file = new URL(`./picture-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);
  const workers = Array.from({ length: WORKERS }, () => new Worker(file, { workerData: { fonts: fontFiles() } }));
  // A fault is told to whoever waits for the picture; without a listener here it would end the whole run before that.
  for (const worker of workers) worker.on('error', () => {});
  const free = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const taken = (): Promise<Worker> => {
    const worker = free.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };

  return {
    png: async (task) => {
      const worker = await taken();
      try {
        const answer = once(worker, 'message') as Promise<[Answer]>;
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window.
        worker.postMessage(task);
        const [{ png, error }] = await answer;
        if (!png) throw new Error(error ?? 'no picture was made');
        return png;
      } finally {
        give(worker);
      }
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

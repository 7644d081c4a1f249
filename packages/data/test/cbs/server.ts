import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { platformWorld, type CbsWorld } from '../../src/cbs/index.js';

/** A request as an answer sees it. */
export interface Asked {
  /** Path with query, percent-decoded: "/12345NED/Observations?$filter=…". */
  readonly url: string;
  /** How many times this url was asked before. */
  readonly before: number;
  readonly request: IncomingMessage;
}

export type Answer = (asked: Asked, response: ServerResponse, base: string) => void;

export interface TestServer {
  readonly base: string;
  /** Everything that was asked, in order, decoded. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** A real server on a free port of 127.0.0.1. */
export async function startServer(answer: Answer): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = decodeURIComponent(request.url ?? '');
    const before = asked.filter((one) => one === url).length;
    asked.push(url);
    answer({ url, before, request }, response, base);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { base, asked, close };
}

export function sendJson(response: ServerResponse, value: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}

export const TIMEOUT_MS = 400;

/** The platform's world, but pauses between tries take no time and are written down; time limits are real. */
export function quickWorld(overrides: Partial<CbsWorld> = {}): { readonly world: CbsWorld; readonly pauses: number[] } {
  const pauses: number[] = [];
  const platform = platformWorld();
  const world: CbsWorld = {
    ...platform,
    random: () => 0,
    sleep: (ms, signal) => {
      if (ms === TIMEOUT_MS) return platform.sleep(ms, signal);
      pauses.push(ms);
      return Promise.resolve();
    },
    ...overrides,
  };
  return { world, pauses };
}

/** All that an iterator gives. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** What a promise is rejected with; fails when it is not. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`Expected a failure, got ${JSON.stringify(value)}`);
}

import { describe, expect, it } from 'vitest';
import { rerunLost } from '../../scripts/lib/rerun-lost.mjs';
import { countSessions, type Counts } from '../../scripts/lib/wtr-count-reporter.mjs';

const session = (engine: string, file: string, error = '', tests: readonly boolean[] = [true]) => ({
  browser: { name: engine },
  testFile: file,
  passed: error === '' && tests.every(Boolean),
  errors: error === '' ? [] : [{ message: error }],
  logs: [],
  ...(error === '' ? { testResults: { suites: [], tests: tests.map((passed) => ({ name: 'a', passed, skipped: false })) } } : {}),
});
const DISCONNECTED = 'Tests were interrupted because the browser disconnected.';
const counts = (...sessions: ReturnType<typeof session>[]): Counts => countSessions(sessions);
const code = (result: Counts): number => (result.failed > 0 ? 1 : 0);
const run = (result: Counts) => ({ code: code(result), result });

describe('a file whose browser was lost', () => {
  const first = run(counts(session('Chromium', 'a.ts'), session('WebKitGTK', 'a.ts', DISCONNECTED)));

  it('is told apart from a file that fails', () => {
    expect(first.result.lost).toEqual([{ engine: 'WebKitGTK', file: 'a.ts' }]);
    expect(counts(session('WebKitGTK', 'a.ts', 'SyntaxError')).lost).toEqual([]);
    expect(counts(session('WebKitGTK', 'a.ts', '', [false])).lost).toEqual([]);
  });

  it('is run again, and counts as it ends then', async () => {
    const asked: string[] = [];
    const passing = await rerunLost(first, ({ engine, file }) => {
      asked.push(`${engine} ${file}`);
      return Promise.resolve(run(counts(session(engine, file, '', [true, true]))));
    });
    expect(asked).toEqual(['WebKitGTK a.ts']);
    expect(passing).toMatchObject({ code: 0, result: { passed: 3, failed: 0, failures: [], lost: [] } });
    const failing = await rerunLost(first, ({ engine, file }) => Promise.resolve(run(counts(session(engine, file, '', [false])))));
    expect(failing).toMatchObject({ code: 1, result: { passed: 1, failed: 1 } });
    expect(failing.result!.failures).toHaveLength(1);
    const lostTwice = await rerunLost(first, ({ engine, file }) => Promise.resolve(run(counts(session(engine, file, DISCONNECTED)))));
    expect(lostTwice).toMatchObject({ code: 1, result: { failed: 1 } });
  });

  it.each([
    ['a test failed too', counts(session('WebKitGTK', 'a.ts', DISCONNECTED), session('Firefox', 'b.ts', '', [false]))],
    ['a file did not load', counts(session('WebKitGTK', 'a.ts', DISCONNECTED), session('Firefox', 'b.ts', 'SyntaxError'))],
    ['many are lost', counts(...['a', 'b', 'c', 'd'].map((file) => session('WebKitGTK', `${file}.ts`, DISCONNECTED)))],
    ['none failed', counts(session('Firefox', 'b.ts'))],
  ])('is left as it is where %s', async (_, result) => {
    expect(await rerunLost(run(result), () => Promise.reject(new Error('was run')))).toEqual(run(result));
  });
});

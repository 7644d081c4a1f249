import { describe, expect, it } from 'vitest';
import { rerunFailed } from '../../scripts/lib/rerun-failed.mjs';
import { countSessions, type Report } from '../../scripts/lib/wtr-count-reporter.mjs';

const session = (engine: string, file: string, error = '', tests: readonly boolean[] = [true]) => ({
  browser: { name: engine },
  testFile: file,
  passed: error === '' && tests.every(Boolean),
  errors: error === '' ? [] : [{ message: error }],
  logs: [],
  ...(error === '' ? { testResults: { suites: [], tests: tests.map((passed) => ({ name: 'a', passed, skipped: false })) } } : {}),
});
const DISCONNECTED = 'Tests were interrupted because the browser disconnected.';
const counts = (...sessions: ReturnType<typeof session>[]): Report => countSessions(sessions);
const run = (result: Report) => ({ code: result.failed > 0 ? 1 : 0, result });

describe('a file that fails in a browser', () => {
  const lost = session('WebKitGTK', 'a.ts', DISCONNECTED);
  const broken = session('Firefox', 'b.ts', '', [true, false]);
  const first = run(counts(session('Chromium', 'a.ts'), lost, broken));

  it('is named with its engine and its own counts', () => {
    expect(first.result).toMatchObject({ passed: 2, failed: 2 });
    expect(first.result.failedFiles).toMatchObject([
      { engine: 'WebKitGTK', file: 'a.ts', passed: 0, failed: 1, failures: [`WebKitGTK a.ts: : ${DISCONNECTED}`] },
      { engine: 'Firefox', file: 'b.ts', passed: 1, failed: 1 },
    ]);
  });

  it('is run again by itself, and counts as it ends then', async () => {
    const asked: string[] = [];
    const passing = await rerunFailed(first, ({ engine, file }) => {
      asked.push(`${engine} ${file}`);
      return Promise.resolve(run(counts(session(engine, file, '', [true, true]))));
    });
    expect(asked).toEqual(['WebKitGTK a.ts', 'Firefox b.ts']);
    expect(passing).toMatchObject({ code: 0, result: { passed: 5, failed: 0, failures: [], failedFiles: [] } });
  });

  it('has failed where it fails again, or loses its browser again', async () => {
    const failing = await rerunFailed(first, ({ engine, file }) => Promise.resolve(run(counts(session(engine, file, '', [file === 'a.ts'])))));
    expect(failing).toMatchObject({ code: 1, result: { passed: 2, failed: 1, failures: ['Firefox b.ts: a: '] } });
    const lostTwice = await rerunFailed(run(counts(lost)), () => Promise.resolve(run(counts(lost))));
    expect(lostTwice).toMatchObject({ code: 1, result: { passed: 0, failed: 1 } });
    expect(await rerunFailed(first, () => Promise.resolve({ code: 1, result: undefined }))).toEqual(first);
  });

  it.each([
    ['many fail', counts(...['a', 'b', 'c', 'd'].map((file) => session('WebKitGTK', `${file}.ts`, DISCONNECTED)))],
    ['none fails', counts(session('Firefox', 'b.ts'))],
  ])('is left as it is where %s', async (_, result) => {
    expect(await rerunFailed(run(result), () => Promise.reject(new Error('was run')))).toEqual(run(result));
  });
});

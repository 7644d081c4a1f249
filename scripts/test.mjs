// npm test: every check of the repository, as named steps. Stops at the first step that fails.
//   npm test -- --list          the steps
//   npm test -- --only unit     one step
//   npm test -- --from browser  that step and the ones after it
// The unit tests and the Storybook run beside the tests in browsers: WebKitGTK takes twice as long as the other engines, and leaves a core idle.
// The last line of the output is «N passed, M failed»: the test cases that vitest, @web/test-runner and the Storybook ran.
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { howToInstall, installMissing, printBrowsers } from './browsers.mjs';
import { engineNames, findBrowsers } from './lib/find-browsers.mjs';
import { rerunFailed } from './lib/rerun-failed.mjs';

const root = path.resolve(import.meta.dirname, '..');
const counts = path.join(root, '.cache/test-counts');
const inCi = process.env.CI === 'true' || process.env.CI === '1';
const env = {
  ...process.env,
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

const total = { passed: 0, failed: 0, skipped: 0 };
/** Tests that failed or were tried again, for the end of the output. */
const named = [];
const running = new Set();

class StepFailed extends Error {}

/** What a step prints while another is on the screen: pieces, printed when both have ended. */
const kept = new AsyncLocalStorage();
function print(text) {
  const pieces = kept.getStore();
  if (pieces) pieces.push(`${text}\n`);
  else console.log(text);
}

/** Runs a command with its output on the screen; resolves to its exit code. */
function exitCodeOf(command, args, { cwd = root, extraEnv = {} } = {}) {
  const folder = path.relative(root, cwd);
  print(`$ ${folder ? `(${folder}) ` : ''}${[command, ...args].join(' ')}`);
  const pieces = kept.getStore();
  const output = pieces ? 'pipe' : 'inherit';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...env, ...extraEnv }, stdio: ['ignore', output, output], shell: process.platform === 'win32' });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => pieces.push(piece));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      if (signal) print(`Stopped by ${signal}.`);
      resolve(code ?? 1);
    });
  });
}

async function run(command, args, options) {
  const code = await exitCodeOf(command, args, options);
  if (code !== 0) throw new StepFailed(`«${[command, ...args].join(' ')}» ended with code ${code}`);
}

const reportOf = (step) => path.join(counts, `${step}.json`);

function readReport(step, convert) {
  const file = reportOf(step);
  if (!existsSync(file)) return undefined;
  return convert(JSON.parse(readFileSync(file, 'utf8')));
}

/** A file that could not be loaded holds no failed test, yet it is one failure. */
const fromVitest = (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length,
  skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  failures: report.testResults.flatMap((file) => {
    const where = path.relative(root, file.name);
    const tests = file.assertionResults.filter((test) => test.status === 'failed');
    if (file.status === 'failed' && tests.length === 0) return [`${where}: ${file.message}`];
    return tests.map((test) => `${where}: ${test.fullName}: ${test.failureMessages[0] ?? ''}`);
  }),
});

/** More tests than these that pass only when they are tried again are a failure of their own. */
const MOST_SECOND_ATTEMPTS = 5;

/** Runs a test runner that writes a report: its exit code, and the report. */
async function runAndRead(step, convert, command, args, options) {
  rmSync(reportOf(step), { force: true });
  mkdirSync(counts, { recursive: true });
  return { code: await exitCodeOf(command, args, options), result: readReport(step, convert) };
}

/** Runs a test runner that writes a report, and adds its test cases to the total. @param rerun what to do with a first run, if anything. */
async function runTests(step, convert, command, args, options, rerun = (first) => first) {
  const { code, result } = await rerun(await runAndRead(step, convert, command, args, options));
  for (const key of Object.keys(total)) total[key] += result?.[key] ?? 0;
  const again = result?.secondAttempts ?? [];
  named.push(...(result?.failures ?? []).map((text) => `failed: ${text}`), ...again.map((text) => `tried again: ${text}`));
  if (code !== 0) throw new StepFailed(result?.failed ? `${result.failed} failed` : `«${command}» ended with code ${code}`);
  if (!result) throw new StepFailed(`«${command}» wrote no report`);
  if (result.passed === 0) throw new StepFailed('no test ran');
  if (again.length > MOST_SECOND_ATTEMPTS)
    throw new StepFailed(`${again.length} tests passed only at their second attempt; at most ${MOST_SECOND_ATTEMPTS} may`);
  return [
    `${result.passed} passed`,
    ...(result.skipped > 0 ? [`${result.skipped} skipped`] : []),
    ...(again.length > 0 ? [`${again.length} tried again`] : []),
  ].join(', ');
}

const vitestReport = (step) => ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(step)}`];

const workspacesIn = (folder) => readdirSync(path.join(root, folder)).filter((name) => existsSync(path.join(root, folder, name, 'package.json')));
const packages = workspacesIn('packages');
const studies = workspacesIn('studies');

function loud(lines) {
  const rule = '!'.repeat(80);
  print([rule, ...lines.map((line) => `!! ${line}`), rule].join('\n'));
}

const steps = {
  async browsers() {
    let state = findBrowsers();
    if (inCi && state.missing.length > 0) state = installMissing(state);
    printBrowsers(state);
    if (state.missing.length === 0) return `${state.wanted.length} found`;
    const names = state.missing.map((engine) => engineNames[engine]).join(', ');
    if (inCi) {
      console.error(howToInstall(state));
      throw new StepFailed(`missing: ${names}; with CI=true every engine must be there`);
    }
    loud([`The browser tests will not run in ${names}.`, ...howToInstall(state).trim().split('\n')]);
    return `without ${names}`;
  },

  async build() {
    await run('turbo', ['run', 'build', '--output-logs=new-only', '--ui=stream']);
  },

  async types() {
    const projects = ['tests', 'apps/demo', 'apps/storybook'].filter((folder) => existsSync(path.join(root, folder, 'tsconfig.json')));
    for (const project of projects) await run('tsc', ['-p', `${project}/tsconfig.json`, '--noEmit']);
    return projects.join(', ');
  },

  async lint() {
    await run('npm', ['run', '--silent', 'lint']);
  },

  async boundaries() {
    await run('turbo', ['boundaries']);
  },

  async content() {
    for (const study of studies) await run('npm', ['run', '--silent', 'check', `--workspace=studies/${study}`]);
    return studies.join(', ');
  },

  async size() {
    await run('node', ['scripts/size.mjs']);
  },

  async unit() {
    return runTests('unit', fromVitest, 'vitest', ['run', ...vitestReport('unit')]);
  },

  async browser() {
    const { found } = findBrowsers();
    const names = Object.keys(found).filter((engine) => found[engine]);
    if (names.length === 0) {
      loud(['No browser engine is installed: THE BROWSER TESTS DID NOT RUN.', 'npm run browsers prints the command that installs them.']);
      return 'SKIPPED: no browser engine';
    }
    const extraEnv = { TRENDBEELD_TEST_COUNTS: reportOf('browser') };
    const alone = async ({ engine, file, failures }) => {
      named.push(`run again by itself: ${engine} ${file}: ${failures[0]}`);
      const BROWSERS = Object.keys(engineNames).find((name) => engineNames[name] === engine);
      return runAndRead('browser', (report) => report, 'wtr', ['--files', file], { extraEnv: { ...extraEnv, BROWSERS } });
    };
    const result = await runTests(
      'browser',
      (report) => report,
      'wtr',
      [],
      { extraEnv },
      (first) => rerunFailed(first, alone),
    );
    return `${result} in ${names.map((engine) => engineNames[engine]).join(', ')}`;
  },

  async matrix() {
    if (!findBrowsers().found.chromium) {
      loud(['Chromium is not installed: THE ACCESSIBILITY MATRIX DID NOT RUN.', 'npm run browsers prints the command that installs it.']);
      return 'SKIPPED: no Chromium';
    }
    return runTests('matrix', fromVitest, 'vitest', ['run', '--config', 'tests/matrix/vitest.config.ts', ...vitestReport('matrix')]);
  },

  async pictures() {
    if (!findBrowsers().found.chromium) {
      loud(['Chromium is not installed: THE PICTURES WERE NOT COMPARED.', 'npm run browsers prints the command that installs it.']);
      return 'SKIPPED: no Chromium';
    }
    return runTests('pictures', fromVitest, 'vitest', ['run', '--config', 'tests/pictures/vitest.config.ts', ...vitestReport('pictures')]);
  },

  async storybook() {
    const since = performance.now();
    await run('turbo', ['run', 'build', '--filter=@trendbeeld/storybook', '--output-logs=new-only', '--ui=stream']);
    const built = `built in ${seconds(since)}`;
    if (!findBrowsers().found.chromium) {
      loud(['Chromium is not installed: THE STORIES WERE BUILT BUT NOT TESTED.', 'npm run browsers prints the command that installs it.']);
      return `${built}; stories SKIPPED: no Chromium`;
    }
    const whole = await runTests('built', fromVitest, 'vitest', ['run', '--config', 'tests/storybook/vitest.config.ts', ...vitestReport('built')]);
    const stories = await runTests('storybook', fromVitest, 'vitest', ['run', ...vitestReport('storybook')], { cwd: path.join(root, 'apps/storybook') });
    return `${built}; as a whole: ${whole}; stories: ${stories}`;
  },

  async package() {
    const { TAGS } = await import('../packages/cards/dist/browser/tags.js');
    const tags = Object.keys(TAGS);
    const folders = [...packages.map((name) => `packages/${name}`), ...studies.map((name) => `studies/${name}`)];
    for (const folder of folders) {
      await run('publint', ['--strict', folder]);
      const { exports } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
      // A pattern stands for many: it is tried with each element that the package has.
      const modules = Object.entries(exports)
        .filter(([, target]) => typeof target === 'object')
        .flatMap(([entry]) => (entry.includes('*') ? tags.map((tag) => entry.replace('*', tag)) : [entry]));
      // attw looks at JavaScript entries; a package of style sheets has none.
      if (modules.length > 0) await run('attw', ['--pack', folder, '--profile', 'esm-only', '--entrypoints', ...modules]);
    }
    return folders.join(', ');
  },
};

/** Groups of steps, one after the other; the lanes of a group run side by side. */
const GROUPS = [
  [['browsers', 'build', 'types', 'lint', 'boundaries', 'content', 'size']],
  [
    ['unit', 'storybook', 'package'],
    ['browser', 'matrix', 'pictures'],
  ],
];

function chooseSteps(args) {
  const names = Object.keys(steps);
  if (args.includes('--list')) {
    console.log(names.join('\n'));
    process.exit(0);
  }
  const [option, name] = args;
  if (option === undefined) return names;
  if (!['--only', '--from'].includes(option) || !names.includes(name) || args.length !== 2) {
    console.error(`Use --list, --only <step> or --from <step>; the steps are ${names.join(', ')}.`);
    process.exit(1);
  }
  return option === '--only' ? [name] : names.slice(names.indexOf(name));
}

for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15 }))
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    setTimeout(() => process.exit(128 + number), 3000);
  });

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const chosen = chooseSteps(process.argv.slice(2));
/** What each step came to, by its name. */
const summary = new Map();
const start = performance.now();

/** Runs steps one after the other, until one fails. */
async function runSteps(names) {
  for (const name of names) {
    print(`\n──── ${chosen.indexOf(name) + 1}/${chosen.length} ${name} ${'─'.repeat(60 - name.length)}`);
    const since = performance.now();
    const line = (state, note) => `  ${state.padEnd(8)}${name.padEnd(11)}${seconds(since).padStart(8)}  ${note ?? ''}`.trimEnd();
    try {
      const note = await steps[name]();
      summary.set(name, line('ok', note));
      print(`──── ${name}: ok, ${seconds(since)}`);
    } catch (error) {
      summary.set(name, line('FAILED', error.message));
      print(`──── ${name}: FAILED, ${seconds(since)}: ${error.message}`);
      if (!(error instanceof StepFailed)) print(error.stack);
      return false;
    }
  }
  return true;
}

/** Runs the chosen steps, the lanes of each group side by side. */
async function runGroups() {
  for (const lanes of GROUPS.map((group) => group.map((lane) => lane.filter((name) => chosen.includes(name))))) {
    const [shown = [], ...behind] = lanes.filter((lane) => lane.length > 0);
    const outputs = behind.map(() => []);
    const ended = await Promise.all([runSteps(shown), ...behind.map((lane, i) => kept.run(outputs[i], () => runSteps(lane)))]);
    for (const piece of outputs.flat()) process.stdout.write(piece);
    if (ended.includes(false)) return false;
  }
  return true;
}

const ok = await runGroups();
const rest = chosen.filter((name) => !summary.has(name));
const lines = [...chosen.flatMap((name) => summary.get(name) ?? []), ...(rest.length > 0 ? [`  not run ${rest.join(', ')}`] : [])];

if (!ok && total.failed === 0) total.failed = 1;
console.log(`\nSummary (${seconds(start)})\n${lines.join('\n')}\n`);
if (named.length > 0) console.log(`${named.map((text) => `  ${text.replaceAll(/\s+/g, ' ').slice(0, 400)}`).join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = ok ? 0 : 1;

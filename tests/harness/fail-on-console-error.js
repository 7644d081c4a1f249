// Imported by every *.browser.test.ts (web-test-runner.config.mjs adds the import): a test during which console.error was called fails.
// A test that expects an error replaces console.error itself and puts it back.
const original = console.error;
let calls = [];
/** Why the last attempt failed. */
let failure;

console.error = (...args) => {
  calls.push(args.map(String).join(' '));
  original.apply(console, args);
};

// Each test's function is wrapped: an error thrown from an afterEach hook would stop the rest of the file.
beforeEach(function watchConsole() {
  calls = [];
  const test = this.currentTest;
  // A test that fails is tried once more (web-test-runner.config.mjs); the reporter counts these and `npm test` fails when there are many.
  if (test.currentRetry() > 0) console.warn(`Second attempt: ${test.fullTitle()} (${failure ?? 'it ran out of time'})`);
  failure = undefined;
  const run = test.fn;
  test.fn = async function runAndWatch() {
    try {
      await run.call(this);
    } catch (error) {
      failure = String(error);
      throw error;
    }
    if (calls.length > 0) {
      failure = `console.error was called: ${calls.join(' | ')}`;
      throw new Error(failure);
    }
  };
});

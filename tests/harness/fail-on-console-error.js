// Imported by every *.browser.test.ts (web-test-runner.config.mjs adds the import): a test during which console.error was called fails.
// A test that expects an error replaces console.error itself and puts it back.
const original = console.error;
let calls = [];

console.error = (...args) => {
  calls.push(args.map(String).join(' '));
  original.apply(console, args);
};

// Each test's function is wrapped: an error thrown from an afterEach hook would stop the rest of the file.
beforeEach(function watchConsole() {
  calls = [];
  const test = this.currentTest;
  const run = test.fn;
  test.fn = async function runAndWatch() {
    await run.call(this);
    if (calls.length > 0) throw new Error(`console.error was called: ${calls.join(' | ')}`);
  };
});

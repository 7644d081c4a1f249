// The first script of a page with hostile cases: records whatever runs, is blocked or goes wrong, and holds the clock of requests.
{
  const record = { trapped: [], violations: [], errors: [], console: [], problems: {}, clocks: [] };
  window.record = record;

  for (const name of ['trap', 'alert', 'confirm', 'prompt', 'eval']) {
    window[name] = (...what) => void record.trapped.push(`${name}(${what.join()})`);
  }
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    record.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
  );
  window.addEventListener('error', (event) => record.errors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => record.errors.push(String(event.reason)));
  for (const level of ['error', 'warn']) console[level] = (...what) => record.console.push(what.join(' '));
  document.addEventListener('trendbeeld-error', (event) => (record.problems[event.target.id] = event.detail));

  // A request that never ends is not waited for: the test says when its time is over.
  AbortSignal.timeout = (milliseconds) => {
    const clock = new AbortController();
    record.clocks.push({ milliseconds, expire: () => clock.abort(new DOMException('The operation timed out.', 'TimeoutError')) });
    return clock.signal;
  };
}

// The first script of a test page: records what the Content Security Policy blocked, errors that nobody caught, and what was
// written to the console; and what the page was like before any other script ran.
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push({ directive: event.effectiveDirective, blocked: event.blockedURI, sample: event.sample });
});

window.errors = [];
window.addEventListener('error', (event) => window.errors.push(event.message));
window.addEventListener('unhandledrejection', (event) => window.errors.push(String(event.reason)));

window.messages = [];
for (const kind of ['log', 'info', 'warn', 'error', 'debug']) {
  const original = console[kind];
  console[kind] = (...args) => {
    window.messages.push(args.map(String).join(' '));
    original.apply(console, args);
  };
}

// What our script tells of quotes and elements that could not be drawn.
window.told = [];
document.addEventListener('trendbeeld-error', (event) => window.told.push(event.detail.code));

// What a guest could leave behind: names on the window, on Symbol, and on what every page shares.
window.leavings = (() => {
  const shared = { Symbol, Object: Object.prototype, Array: Array.prototype, Element: Element.prototype, HTMLElement: HTMLElement.prototype, document };
  const keys = () =>
    [
      ...Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)),
      ...Object.entries(shared).flatMap(([of, object]) => Object.getOwnPropertyNames(object).map((name) => `${of}.${name}`)),
    ].toSorted();
  let before = [];
  before = [...keys(), 'leavings'];
  return () => keys().filter((name) => !before.includes(name));
})();

// A page at origin «null» cannot be looked into: it tells when it is asked.
window.addEventListener('message', ({ data, source }) => {
  if (data !== 'report') return;
  const cards = [...document.querySelectorAll('trend-card, domain-overview')];
  source.postMessage(
    {
      report: {
        drawn: cards.filter((card) => card.shadowRoot?.querySelector('.trendbeeld')).length,
        text: document.body.innerText,
        violations: window.violations,
        errors: window.errors,
        messages: window.messages,
        buttons: [...document.querySelectorAll('button')].map((button) => button.className),
        links: document.querySelectorAll('a[href]').length,
        width: document.documentElement.scrollWidth,
      },
    },
    '*',
  );
});

// Ten seconds pass in a tenth of one, so that a test need not wait for a page to lose its patience.
const wait = window.setTimeout.bind(window);
window.setTimeout = (callback, milliseconds, ...rest) => wait(callback, (milliseconds ?? 0) / 100, ...rest);

// The first script of a test page: records what the Content Security Policy blocked.
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push({ directive: event.effectiveDirective, blocked: event.blockedURI, sample: event.sample });
});

// Errors that nobody caught.
window.errors = [];
window.addEventListener('error', (event) => window.errors.push(event.message));
window.addEventListener('unhandledrejection', (event) => window.errors.push(String(event.reason)));

/** Version of the package, as `package.json` has it: `npm run version-packages` writes it, a test holds it. */
export const VERSION = '0.0.0';

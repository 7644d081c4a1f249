// Builds the tokens: dist/base.css (every custom property with its default), dist/nl-design-system.css (the bridge, for pages
// that want it spelled out), dist/tokens.json (names, values, descriptions).
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

const dictionary = new StyleDictionary({
  source: [path('src/*.tokens.json')],
  log: { verbosity: 'silent' },
  platforms: {
    css: {
      transforms: ['name/kebab'],
      buildPath: path('dist/'),
      files: [
        { destination: 'base.css', format: 'css/variables', options: { selector: ':root', showFileHeader: false } },
        { destination: 'tokens.json', format: 'json/flat' },
      ],
    },
  },
});
mkdirSync(path('dist/'), { recursive: true });
await dictionary.buildAllPlatforms();
copyFileSync(path('src/nl-design-system.css'), path('dist/nl-design-system.css'));
console.log('themes: base.css, nl-design-system.css, tokens.json');

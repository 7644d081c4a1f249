// Bundles a chart of charts/ the way a site would: minified, for current browsers, with what is unused shaken off.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readFigures } from './figures.mjs';

const folder = fileURLToPath(new URL('../charts/', import.meta.url));

/**
 * @param {string} entry file in charts/
 * @param {Record<string, unknown>} data modules that hold JSON, by the name they are imported by. Default: the figures.
 * @returns {Promise<string>} one classic script
 */
export async function bundle(entry, data = {}) {
  const modules = { figures: readFigures(), ...data };
  const { outputFiles } = await build({
    entryPoints: [`${folder}${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    legalComments: 'none',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [json(modules)],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

function json(modules) {
  const filter = new RegExp(`^(${Object.keys(modules).join('|')})$`);
  return {
    name: 'json',
    setup(b) {
      b.onResolve({ filter }, ({ path }) => ({ path, namespace: 'json' }));
      b.onLoad({ filter: /.*/, namespace: 'json' }, ({ path }) => ({ contents: JSON.stringify(modules[path]), loader: 'json' }));
    },
  };
}

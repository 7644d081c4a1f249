import { TOKENS } from '../../packages/themes/dist/index.js';

const code = (text) => `\`${text}\``;

/** The table of tokens as Markdown. */
export function tokensTable() {
  return [
    '| token | what | default | asked before it | name until version 2 |',
    '| --- | --- | --- | --- | --- |',
    ...TOKENS.map(
      ({ name, description, value, dark, derived, bridge = [], was }) =>
        `| ${code(name)} | ${description} | ${derived ? 'derived' : code(value)}${dark && !derived ? `, dark ${code(dark)}` : ''} | ${bridge.map(code).join(', ')} | ${was ? code(was) : ''} |`,
    ),
  ].join('\n');
}

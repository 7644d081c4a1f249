import { CERTAINTY } from '../../packages/data/dist/certainty/certainty.js';
import { MEANING } from '../../packages/data/dist/certainty/meaning.js';

/** How each mark looks, for people. */
const LOOKS = {
  solid: 'a filled mark',
  light: 'a light mark with a drawn outline',
  dashed: 'a light mark with a dashed outline, in the tone of what was expected',
  'open-end': 'a mark whose end dissolves in three slices',
  'soft-end': 'a mark with a wavy end',
  range: 'a mark between two ends, led to from zero by a thin line',
  ceiling: 'a mark under a thick closing line',
  none: 'words only',
};

/** The table of certainty as Markdown, from the two tables that know it. */
export function certaintyTable() {
  const rows = Object.entries(CERTAINTY).map(
    ([key, { about, mark, word }]) =>
      `| \`${key}\` | ${about === 'number' ? 'how exact' : 'how known'} | ${LOOKS[mark]} | ${word.nl} | ${word.en} | ${MEANING[key].nl} | ${MEANING[key].en} |`,
  );
  return [
    '| qualifier | says | mark | word (nl) | word (en) | below the graphic (nl) | below the graphic (en) |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

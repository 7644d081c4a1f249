/** Why a text of a bundle is not taken over. */
export type Reason = 'unknown' | 'missing' | 'twice' | 'empty' | 'conflict' | 'numbers' | 'values' | 'qualifiers' | 'length';

const both = (nl: string, en: string): string => `${nl} / ${en}`;

/** What `trendbeeld texts` says and writes: in Dutch, with English beside it. */
export const TEXTS_WORDS = {
  title: (study: string): string => both(`Teksten van «${study}»`, `Texts of «${study}»`),
  how: [
    'U mag alle regels achter een `>` veranderen. Laat de regels met `<!-- … -->` en de koppen staan. Getallen, waarden als `{nu}` en woorden als «ongeveer» veranderen niet.',
    'Klaar? Geef het bestand terug. Met `trendbeeld texts --in` komt het in de studie.',
    'Change the lines behind a `>`. Leave the lines with `<!-- … -->` and the headings. Numbers, values such as `{nu}` and words such as «about» stay.',
  ],
  atMost: (most: number): string => both(`hoogstens ${most} tekens`, `at most ${most} characters`),
  columns: { id: 'plaats / place', most: 'hoogstens / at most', sheet: 'teksten' },
  one: both('Noem --out of --in, met een bestand dat op .md of .xlsx eindigt.', 'expected --out or --in, with a file that ends in .md or .xlsx.'),
  ending: (file: string): string =>
    both(`${JSON.stringify(file)}: noem een bestand dat op .md of .xlsx eindigt.`, `${JSON.stringify(file)}: expected a file that ends in .md or .xlsx.`),
  noFile: (file: string): string => both(`Er is geen bestand ${JSON.stringify(file)}.`, `there is no file ${JSON.stringify(file)}.`),
  unreadable: (file: string): string => both(`${JSON.stringify(file)} is geen bundel met teksten.`, `${JSON.stringify(file)} is no bundle of texts.`),
  noFolder: both('De teksten staan in de map van een studie. Noem die met --study.', 'texts are those of the folder of a study. Expected it as --study.'),
  written: (count: number): string => both(`${count} teksten`, `${count} texts`),
  changed: (count: number, files: readonly string[]): string =>
    count === 0
      ? both('Er is niets veranderd.', 'Nothing has changed.')
      : both(
          `${count} ${count === 1 ? 'tekst' : 'teksten'} veranderd in ${files.join(', ')}`,
          `${count} ${count === 1 ? 'text' : 'texts'} changed in ${files.join(', ')}`,
        ),
  refused: (count: number): string =>
    both(
      `${count} ${count === 1 ? 'tekst kan' : 'teksten kunnen'} niet worden overgenomen, dus er is niets veranderd.`,
      `${count} ${count === 1 ? 'text is' : 'texts are'} not taken over, so nothing has changed.`,
    ),
  issues: (list: string): string =>
    `${both('Met deze teksten klopt de studie niet meer, dus er is niets veranderd.', 'With these texts the study is not right, so nothing has changed.')}\n${list}`,
  now: both('in de studie', 'in the study'),
  asked: both('in het bestand', 'in the file'),
  reasons: {
    unknown: both('deze plaats is er niet in de studie', 'the study has no such place'),
    missing: both('deze tekst ontbreekt in het bestand', 'this text is missing in the file'),
    twice: both('deze tekst staat er twee keer', 'this text is there twice'),
    empty: both('hier staat niets meer', 'nothing stands here any more'),
    conflict: both('de studie is intussen ook veranderd: kies zelf', 'the study has changed as well: choose yourself'),
    numbers: both('de getallen zijn anders', 'its numbers differ'),
    values: both('de waarden tussen { } zijn anders', 'the values between { } differ'),
    qualifiers: both('de woorden voor hoe zeker het is, zijn anders', 'its words of certainty differ'),
    length: both('te lang', 'too long'),
  } satisfies Readonly<Record<Reason, string>>,
} as const;

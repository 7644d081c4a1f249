/** The page from which a graphic is taken along: pictures in every form, figures, texts and citation, all as ready files. */
import { el, type MarkupChild, type MarkupElement } from '@trendbeeld/charts';
import { captionOf, stemOf, tableNames, type Press } from '../press/pack.js';
import { USE_PAGE_WORDS } from '../words/use-page-words.js';
import { listPage, type TextFile } from './index-pages.js';
import { builderAddress, copyButton } from './page-parts.js';
import { besideOf, COUNCIL, pictureName, PRESS_FORMS, relativeTo, SCALE, USE, withoutPath, type PlannedPage, type Site } from './plan.js';

/** The page beside a page; null where the site has no files to take along. @param press what that page has. */
export function usePage(page: PlannedPage, site: Site, press: Press): TextFile | null {
  if (!besideOf(page, site).press) return null;
  const { language, path } = page;
  const words = USE_PAGE_WORDS[language];
  const { credit } = press;
  const stem = stemOf(withoutPath(page));
  const file = (name: string, text: string, saved = name): MarkupElement => el('a', { href: `../${name}`, download: saved }, text);
  const sizes = ['picture', ...PRESS_FORMS] as const;
  const pictures = el(
    'table',
    {},
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, words.form),
        el('th', { scope: 'col' }, 'PNG'),
        el('th', { scope: 'col' }, 'SVG'),
        el('th', { scope: 'col' }, 'PDF'),
      ),
    ),
    el(
      'tbody',
      {},
      sizes.map((size) => {
        const { width, height } = press.picture(size);
        const [name, saved] = [pictureName(size), size === 'picture' ? stem : `${stem}-${pictureName(size).replace('picture-', '')}`];
        return el(
          'tr',
          {},
          el('th', { scope: 'row' }, words.forms[size]),
          el('td', {}, file(`${name}.png`, words.sharp(width * SCALE, height * SCALE), `${saved}.png`)),
          el('td', {}, file(`${name}.svg`, 'SVG', `${saved}.svg`)),
          el('td', {}, size === 'picture' ? file('picture.pdf', 'PDF', `${saved}.pdf`) : '–'),
        );
      }),
    ),
  );
  const names = tableNames(site.study, withoutPath(page));
  const figures = [
    ...press.tables.map(({ file: name, table }) => file(name, `${table.title} (CSV)`, `${stem}-${name}`)),
    ...(names.includes('statements.csv') ? [file('statements.csv', words.statements, `${stem}-statements.csv`)] : []),
    ...(names.length > 0 ? [file('figures.xlsx', words.workbook, `${stem}.xlsx`), file('csv-metadata.json', words.description)] : []),
    ...(page.kind === 'study' ? [] : [file('figures.json', words.json, `${stem}.json`)]),
  ];
  const copied = (id: string, label: string, text: string): MarkupChild[] => [
    el('h3', { id }, label),
    el('pre', { class: 'tp-address' }, text),
    ...copyButton(words.copy, words.copied),
  ];
  const content = [
    el('p', { class: 'tp-lead' }, el('a', { href: '../' }, credit.title)),
    el('p', {}, words.lead),
    el('h2', {}, words.pictures),
    pictures,
    el('p', {}, words.headline, ' ', el('a', { href: `${builderAddress(page, `${path}${USE[language]}`)}#picture` }, words.toBuilder)),
    el('h2', {}, words.figures),
    el(
      'ul',
      { class: 'tp-links' },
      figures.map((link) => el('li', {}, link)),
    ),
    el('h2', {}, words.all),
    el('p', {}, file('pack.zip', words.pack, `${stem}.zip`), `. ${words.packText}`),
    el('h2', {}, words.several),
    el(
      'p',
      {},
      el('a', { href: `${relativeTo(`${path}${USE[language]}`, COUNCIL[language])}${page.kind === 'trend' ? `?t=${page.name}` : ''}` }, words.toCouncil),
    ),
    el('h2', {}, words.cite),
    ...(['short', 'long', 'apa'] as const).flatMap((style) => copied(style, words.styles[style], credit.citations[style])),
    el(
      'details',
      {},
      el('summary', {}, words.programs),
      ...(['bibtex', 'ris'] as const).flatMap((style) => copied(style, words.styles[style], credit.citations[style])),
    ),
    el('h2', {}, words.texts),
    ...copied('caption', words.caption, captionOf(press)),
    ...copied('alt', words.alt, press.picture('picture').alt),
    el('h2', {}, words.rules),
    el('p', {}, words.mayNot),
    el('p', {}, credit.condition, ' ', credit.licence && words.licence(credit.licence)),
  ];
  const up = '../'.repeat(`${path}${USE[language]}`.split('/').length - 1);
  const other = language === 'nl' ? 'en' : 'nl';
  return listPage(site, language, `${path}${USE[language]}`, words.title, content, {
    description: `${words.title}: ${credit.title}`,
    other: `${path.replace(new RegExp(`^${language}/`), `${other}/`)}${USE[other]}`,
    links: [el('script', { src: `${up}page.js`, defer: true })],
  });
}

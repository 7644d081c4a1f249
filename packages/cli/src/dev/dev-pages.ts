import type { Language, Study } from '@trendbeeld/data';
import { el, markupToString, type Markup } from '@trendbeeld/charts';
import { BUILDER } from '../publish/plan.js';
import { issuePlace, issueSentences, type Both, type Issue } from '@trendbeeld/data/folder';

/** Widths at which a card is shown side by side, px. */
const WIDTHS = [320, 640, 960] as const;

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}h1{font-size:1.5rem}table{border-collapse:collapse;width:100%}' +
  'td,th{text-align:start;padding:.4rem 1rem .4rem 0;border-top:1px solid #ccc;vertical-align:top}iframe{border:1px solid #ccc;max-width:100%}' +
  '.wide{max-width:none}.row{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:start}figcaption{color:#555}figure{margin:0}';

/** The script that shows changes and issues; every page has it. */
export const LIVE_PATH = '/_dev/live.js';

const page = (title: string, content: readonly Markup[], wide = false): string =>
  `<!doctype html>\n${markupToString(
    el(
      'html',
      { lang: 'nl' },
      el(
        'head',
        {},
        el('meta', { charset: 'utf-8' }),
        el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        el('title', {}, title),
        el('style', {}, STYLE),
      ),
      el('body', wide ? { class: 'wide' } : {}, ...content, el('script', { src: LIVE_PATH })),
    ),
  )}\n`;

/** What languages call themselves. */
const NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** What there is to look at: the study, its domains and trends, each as a page and at three widths. */
export function homePage({ source, domains, trends }: Study): string {
  const link = (href: string, text: string): Markup => el('a', { href }, text);
  const links = (parts: readonly (readonly [string, string])[]): Markup[] => parts.flatMap(([href, text], i) => [i > 0 ? ' · ' : '', link(href, text)]);
  const inAll = (path: string): Markup[] => links(source.languages.map((language) => [`/${language}/${path}`, NAMES[language]] as const));
  return page(source.title, [
    el('h1', {}, source.title),
    el('p', {}, 'Wat u verandert en opslaat, is hier meteen te zien. / What you change and save shows here at once.'),
    el('p', {}, 'Hele studie / Whole study: ', ...inAll('')),
    el('p', {}, 'Zelf plaatsen / Place it yourself: ', ...links(source.languages.map((language) => [`/${BUILDER[language]}`, NAMES[language]] as const))),
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el('tr', {}, ...['Trend', 'Pagina / Page', 'Kaart op drie breedten / Card at three widths'].map((name) => el('th', { scope: 'col' }, name))),
      ),
      el(
        'tbody',
        {},
        ...domains.flatMap(({ ref, title }) => [
          el('tr', {}, el('th', { scope: 'row' }, title.nl), el('td', {}, ...inAll(`d/${ref}/`)), el('td', {}, '')),
          ...trends
            .filter((t) => t.domain === ref)
            .map(({ slug, headline, title: said }) =>
              el(
                'tr',
                {},
                el('td', {}, (headline ?? said).nl),
                el('td', {}, ...inAll(`t/${slug}/`)),
                el('td', {}, ...links(source.languages.map((language) => [`/_dev/widths/${language}/t/${slug}/`, NAMES[language]] as const))),
              ),
            ),
        ]),
      ),
    ),
  ]);
}

/** A card at three widths, from its frame. @param path of the page: "nl/t/woningbouw/". */
export function widthsPage(path: string): string {
  const frames = WIDTHS.map((width) =>
    el(
      'figure',
      {},
      el('figcaption', {}, `${width} px`),
      el('iframe', { src: `/${path}frame/`, width: String(width), height: '900', title: `${path}, ${width} px` }),
    ),
  );
  return page(
    path,
    [el('p', {}, el('a', { href: '/' }, 'Terug / Back'), ' · ', el('a', { href: `/${path}` }, 'Pagina / Page')), el('div', { class: 'row' }, ...frames)],
    true,
  );
}

/** In place of every page, for a study that could not be shown yet: its issues come by the script. */
export const emptyPage = (): string => page('Nog niet te tonen / Nothing to show yet', [el('h1', {}, 'Nog niet te tonen / Nothing to show yet')]);

/** An issue as the script shows it: where it stands, and a sentence in each language. */
export interface ShownIssue extends Both {
  readonly place: string;
}

/** Issues as the script shows them: where, what was found, what was expected. */
export const shownIssues = (issues: readonly Issue[]): readonly ShownIssue[] => issues.map((issue) => ({ place: issuePlace(issue), ...issueSentences(issue) }));

/** Listens for changes: loads the page again, or lays all issues over the last good one. */
export const LIVE_SCRIPT = `(() => {
  const shown = document.createElement('section');
  shown.setAttribute('role', 'alert');
  shown.id = 'trendbeeld-dev';
  shown.style.cssText = 'position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;background:#fff;color:#1c2333;border-top:4px solid #b00020;padding:1rem;font:15px/1.5 system-ui,sans-serif;z-index:2147483647';
  const line = (text, bold) => {
    const p = document.createElement('p');
    p.style.cssText = 'margin:0' + (bold ? ';font-weight:bold' : '');
    p.textContent = text;
    return p;
  };
  const show = (issues) => {
    shown.replaceChildren(
      line(issues.length === 1 ? '1 fout: de laatste goede versie blijft staan. / 1 issue: the last good version stays.' : issues.length + ' fouten: de laatste goede versie blijft staan. / ' + issues.length + ' issues: the last good version stays.', true),
      ...issues.flatMap(({ place, nl, en }) => {
        const code = line(place, true);
        code.style.fontFamily = 'monospace';
        code.style.marginTop = '0.75rem';
        return [code, line(nl), line(en)];
      }),
    );
    document.body.append(shown);
  };
  let version;
  const events = new EventSource('/_dev/events');
  events.addEventListener('state', ({ data }) => {
    const state = JSON.parse(data);
    version ??= state.version;
    if (state.issues.length > 0) return show(state.issues);
    if (version !== state.version) return location.reload();
    shown.remove();
  });
})();
`;

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';

/** One picture that is not as it was accepted. */
export interface Changed {
  readonly name: string;
  /** In words, for the one who runs the test. */
  readonly why: string;
  /** Null: there was none. */
  readonly before: PNG | null;
  /** Null: there is none any more. */
  readonly after: PNG | null;
  readonly overlay: PNG | null;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `trend-steden-2013-werkloosheid-360` as words: «Trend steden 2013 werkloosheid, op een telefoon». */
function inWords(name: string): string {
  const [, subject, width] = /^(.*)-(\d+)$/.exec(name) ?? [null, name, ''];
  const words = subject!.replaceAll('-', ' ').replace(/^trend/, 'Trend').replace(/^kind/, 'Soort grafiek').replace(/^chart/, 'Grafiek');
  return `${words}, ${width === '360' ? 'op een telefoon' : 'in een kolom van een pagina'}`;
}

const STYLE = `:root{color-scheme:light;font:16px/1.5 system-ui,sans-serif;color:#1d2430;background:#f0f3f6}body{max-width:96rem;margin:0 auto;padding:1.5rem}
h1{margin:0}h2{margin:0 0 .25rem;font-size:1.25rem}[lang=en]{color:#4a5361}code{overflow-wrap:anywhere;background:#fff;padding:.1em .3em}
section{background:#fff;border-top:4px solid #0b6284;margin:2rem 0;padding:1rem}.fine{overflow-wrap:anywhere;font-size:.875rem;color:#4a5361;margin:0 0 1rem}
.three{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:flex-start}figure{margin:0;max-width:100%}figcaption{font-weight:700;margin-bottom:.25rem}figcaption span{font-weight:400;color:#4a5361}
img{display:block;border:1px solid #c9ced6;max-width:100%}img{height:auto}.lie{position:relative;width:fit-content}.lie img+img{position:absolute;inset:0;clip-path:inset(0 0 0 var(--at,50%))}
label{display:block;font-weight:700;margin-top:.5rem}input[type=range]{width:100%;height:2rem}`;

// Moves the edge between before and after.
const SCRIPT = `for (const range of document.querySelectorAll('input[type=range]'))
  range.addEventListener('input', () => range.closest('figure').querySelector('.lie').style.setProperty('--at', range.value + '%'));`;

/** A folder that opens without a server and without the internet: what changed, before and after, for people who do not program. */
export function writeReport(folder: string, changed: readonly Changed[], accept: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const image = (name: string, kind: string, picture: PNG | null, alt: string): string => {
    if (!picture) return '';
    const file = `${name}-${kind}.png`;
    writeFileSync(path.join(folder, file), PNG.sync.write(picture));
    return `<img src="${escape(file)}" width="${picture.width}" height="${picture.height}" alt="${escape(alt)}">`;
  };
  const part = (dutch: string, english: string, content: string): string =>
    content && `<figure><figcaption>${dutch} <span lang="en">${english}</span></figcaption>${content}</figure>`;
  const sections = changed.map(({ name, why, before, after, overlay }) => {
    const title = inWords(name);
    const was = image(name, 'voor', before, `${title}: zoals het was`);
    const is = image(name, 'na', after, `${title}: zoals het nu is`);
    const both =
      was && is
        ? part('Schuif van oud naar nieuw', 'Slide from old to new', `<div class="lie">${was}${is}</div><label>Oud of nieuw<input type="range" value="50" min="0" max="100"></label>`)
        : '';
    const state = was && is ? '' : is ? '<p>Deze afbeelding is nieuw. <span lang="en">This picture is new.</span></p>' : '<p>Deze afbeelding is er niet meer. <span lang="en">This picture is gone.</span></p>';
    return `<section><h2>${escape(title)}</h2><p class="fine">${escape(name)}: ${escape(why)}</p>${state}<div class="three">${part('Zoals het was', 'Before', was)}${part('Zoals het nu is', 'After', is)}${part('Wat er anders is, in rood', 'What differs, in red', image(name, 'verschil', overlay, `${title}: wat er anders is`))}${both}</div></section>`;
  });
  const count = changed.length;
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${count} afbeeldingen zijn anders</title><style>${STYLE}</style></head><body>
<h1>${count === 1 ? 'Eén afbeelding is' : `${count} afbeeldingen zijn`} anders dan wat is goedgekeurd</h1>
<p>Bekijk elke afbeelding hieronder. Ziet alles eruit zoals het hoort? Dan keurt een ontwikkelaar de nieuwe afbeeldingen goed met <code>${escape(accept)}</code>. Klopt er iets niet? Geef dan door om welke afbeelding het gaat.</p>
<p lang="en">${count === 1 ? 'One picture differs' : `${count} pictures differ`} from what was accepted. If all look right, a developer accepts the new ones with <code>${escape(accept)}</code>. If something is wrong, say which picture it is.</p>
${sections.join('\n')}
<script>${SCRIPT}</script></body></html>
`;
  const file = path.join(folder, 'index.html');
  writeFileSync(file, html);
  return file;
}

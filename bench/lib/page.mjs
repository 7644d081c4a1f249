// The page every contestant stands on, as small as a page can be, with text below the graphics that shows what shifts.

/**
 * @param {{ head?: string, boxes: string, script?: string, figures?: string }} parts `boxes` are the places of the graphics;
 *   `script` and `figures` addresses
 * @returns {string} HTML
 */
export const page = ({ head = '', boxes, script, figures }) => `<!doctype html>
<html lang="nl"${figures ? ` data-figures="${figures}"` : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Werkloosheid</title><link rel="icon" href="data:,">
<style>body{margin:16px;font-family:sans-serif}.chart{height:243px;margin-bottom:16px}</style>${head}${script ? `<script src="${script}" defer></script>` : ''}</head>
<body>${boxes}<p>Hier gaat de tekst van de pagina verder.</p></body></html>
`;

/** The same piece, so many times. */
export const times = (count, piece) => Array.from({ length: count }, () => piece).join('\n');

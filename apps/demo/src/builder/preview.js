import { frameHtml, quoteHtml, scriptHtml } from '@trendbeeld/cards/snippets';

/** How a page of a municipality holds each view: the very code that is copied, with the site script or without. */
const BODIES = {
  script: (input) => quoteHtml(input),
  plain: (input) => quoteHtml(input),
  frame: (input) => frameHtml(input),
};

/** Without `allow-scripts` no script runs; links open beside the page. */
const WITHOUT_SCRIPT = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/**
 * The page in which a view is shown: the style of this site around the code that an editor copies.
 *
 * @param {'script' | 'plain' | 'frame'} view
 * @param {import('@trendbeeld/cards/snippets').SnippetInput} input
 * @param {readonly string[]} styles addresses of style sheets, absolute.
 */
export function previewHtml(view, input, styles) {
  const { language } = input.page;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Trendbeeld</title><base target="_blank">`,
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    ...(view === 'script' ? [scriptHtml(input.base, 'stable')] : []),
    `</head><body class="preview">${BODIES[view](input)}</body></html>`,
  ].join('\n');
}

/**
 * A place that shows one preview at a time, as high as its content.
 *
 * @param {HTMLElement} place
 */
export function createPreview(place) {
  let shown = '';
  const watch = new ResizeObserver(([entry]) => fit(entry.target));

  function fit(root) {
    const frame = place.querySelector('iframe');
    if (frame && frame.contentDocument === root.ownerDocument) frame.style.blockSize = `${Math.ceil(root.getBoundingClientRect().height)}px`;
  }

  return {
    /** Shows a page under a name. A new frame each time, as a frame that goes elsewhere adds a step to «Back». */
    show(html, name, view) {
      if (html === shown) return;
      shown = html;
      watch.disconnect();
      const old = place.querySelector('iframe');
      const frame = document.createElement('iframe');
      frame.title = name;
      if (view === 'plain') frame.setAttribute('sandbox', WITHOUT_SCRIPT);
      if (old) frame.style.blockSize = old.style.blockSize;
      frame.srcdoc = html;
      frame.addEventListener('load', () => {
        const root = frame.contentDocument?.documentElement;
        if (root) watch.observe(root);
      });
      if (old) old.replaceWith(frame);
      else place.append(frame);
    },
  };
}

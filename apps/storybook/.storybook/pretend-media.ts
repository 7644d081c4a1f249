/** What a page is to believe of its reader; the browser itself is not asked. */
export interface Pretended {
  readonly forcedColours: boolean;
  readonly reducedMotion: boolean;
  readonly print: boolean;
}

/** True of every page. */
const ALWAYS = '(min-width: 0px)';
/** Media of rules as their author wrote them, once they were written anew. */
const written = new WeakMap<CSSMediaRule, string>();

/** Rules of the browser's own media as if the reader had set them; all others as they were written. */
function pretended(media: string, { forcedColours, reducedMotion, print }: Pretended): string {
  let text = media;
  if (forcedColours) text = text.replaceAll('(forced-colors: active)', ALWAYS);
  if (reducedMotion) text = text.replaceAll('(prefers-reduced-motion: reduce)', ALWAYS);
  // «not all and (…)» would be true of a wide page: what is for screens is for none.
  if (print) text = text.replaceAll(/\bprint\b/g, 'all').replaceAll(/\bscreen\b[^,]*/g, 'not all');
  return text;
}

function rewrite(rules: CSSRuleList, wanted: Pretended): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const original = written.get(rule) ?? rule.media.mediaText;
      written.set(rule, original);
      const text = pretended(original, wanted);
      if (rule.media.mediaText !== text) rule.media.mediaText = text;
    }
    if (rule instanceof CSSGroupingRule) rewrite(rule.cssRules, wanted);
  }
}

/** Of the page and of all elements in it; a sheet of elsewhere cannot be read and stays as it is. */
function rewriteAll(root: Document | ShadowRoot, wanted: Pretended): void {
  for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
    try {
      rewrite(sheet.cssRules, wanted);
    } catch {
      continue;
    }
  }
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) rewriteAll(element.shadowRoot, wanted);
}

const askBrowser = globalThis.matchMedia.bind(globalThis);

/**
 * Shows the page as readers see it who have set forced colours or reduced motion, or who print it: the rules that the elements have for them
 * are taken, as a page cannot set these things in a browser. Called again it undoes what is no longer wanted.
 */
export function pretendMedia(wanted: Pretended): void {
  globalThis.matchMedia = (query) => askBrowser(pretended(query, wanted));
  rewriteAll(document, wanted);
}

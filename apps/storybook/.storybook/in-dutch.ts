/**
 * Storybook's own words that a reviewer meets in the sidebar and the toolbar, in Dutch: it has no setting for its language. What is not here
 * stays English; where Storybook words it otherwise one day, so does that.
 */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['Find components', 'Zoek een trend of gemeente'],
  ['Type to find...', 'Zoek een trend of gemeente'],
  ['Search for components', 'Zoek een trend of gemeente'],
  ['Clear search', 'Wis wat er staat'],
  ['Recently opened', 'Kortgeleden geopend'],
  ['Clear recently opened items', 'Wis deze lijst'],
  ['No components found', 'Niets gevonden'],
  ['Find components by name or path.', 'Zoek op de naam van een trend, een domein of een gemeente.'],
  ['Tag filters', 'Filters'],
  ['Expand all', 'Alles uitklappen'],
  ['Collapse all', 'Alles inklappen'],
  ['Open in isolation mode', 'Open alleen deze bladzijde'],
  ['Enter full screen', 'Gebruik het hele scherm'],
  ['Exit full screen', 'Toon de lijst weer'],
]);

/** Attributes that are read or heard. */
const ATTRIBUTES = ['placeholder', 'aria-label', 'title'];

function translate(node: Node): void {
  if (node instanceof Text) {
    const dutch = WORDS.get(node.data);
    if (dutch) node.data = dutch;
  }
  if (!(node instanceof Element)) return;
  for (const name of ATTRIBUTES) {
    const dutch = WORDS.get(node.getAttribute(name) ?? '');
    if (dutch) node.setAttribute(name, dutch);
  }
  node.childNodes.forEach(translate);
}

/** Puts words of Storybook into Dutch, those that come later too. They are no keys to anything: Storybook finds its parts by id and class. */
export function speakDutch(): void {
  translate(document.body);
  new MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      if (type !== 'childList') translate(target);
      addedNodes.forEach(translate);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
}

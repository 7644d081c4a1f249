import { describe, expect, it } from 'vitest';
import { el } from './node.js';
import { markupToString } from './to-string.js';

describe('markupToString', () => {
  it('escapes every text and attribute', () => {
    expect(markupToString(el('p', { title: '"><script>' }, '<b>&'))).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;</p>');
  });

  it('leaves out what is not there and writes flags as HTML and XML want them', () => {
    const node = el('details', { open: true, hidden: false, id: undefined }, null, false, '', [el('br'), 'x']);
    expect(markupToString(node)).toBe('<details open><br>x</details>');
    expect(markupToString(node, 'xml')).toBe('<details open=""><br/>x</details>');
  });

  it('keeps zero', () => {
    expect(markupToString(el('rect', { x: 0 }), 'xml')).toBe('<rect x="0"/>');
  });
});

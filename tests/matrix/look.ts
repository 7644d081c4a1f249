/** What of a page is wrong to the eye; runs in the page, so it holds no imports. Lines that say what and where; none is right. */
export function wrongToTheEye(): string[] {
  const found: string[] = [];
  const page = document.documentElement;
  const wide = innerWidth >= 320;
  const roots: (Document | ShadowRoot)[] = [document];
  for (const element of document.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  if (wide && page.scrollWidth > innerWidth) {
    const far = roots
      .flatMap((root) => [...root.querySelectorAll('*')])
      .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.tb-scroll'));
    const which = far.slice(0, 4).map((e) => `${e.localName}.${e.getAttribute('class') ?? ''} «${(e.textContent ?? '').slice(0, 30)}»`);
    found.push(`sideways scroll: ${page.scrollWidth} px in a window of ${innerWidth}: ${which.join('; ')}`);
  }
  const name = (node: Element): string => {
    const host = (node.getRootNode() as ShadowRoot).host ?? node;
    return host.closest('section[aria-labelledby]')?.querySelector('h2')?.textContent ?? host.localName;
  };
  const shown = (node: Element): boolean => {
    const box = node.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && getComputedStyle(node).visibility !== 'hidden';
  };

  for (const root of roots) {
    // A figure that stands inside an element which draws it again is not seen.
    for (const svg of root.querySelectorAll('svg.tb-svg')) {
      if (!shown(svg)) continue;
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].filter(shown).map((t) => ({ text: t.textContent ?? '', box: t.getBoundingClientRect() }));
      for (const [i, a] of texts.entries()) {
        if (a.box.left < frame.left - 1 || a.box.right > frame.right + 1) found.push(`${name(svg)}: «${a.text}» leaves its frame`);
        for (const b of texts.slice(i + 1)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (across > 1 && down > 3) found.push(`${name(svg)}: «${a.text}» lies over «${b.text}»`);
        }
      }
    }
    // Text that is cut: a box that hides what it cannot hold.
    for (const node of root.querySelectorAll<HTMLElement>('.trendbeeld :is(p,li,h1,h2,h3,h4,h5,h6,td,th,summary,button,figcaption,dt,dd,span,strong)')) {
      if (node.classList.contains('tb-hidden') || node.closest('.tb-hidden,.tb-scroll') || !shown(node)) continue;
      const { right, left } = node.getBoundingClientRect();
      if (wide && (right > innerWidth + 1 || left < -1)) found.push(`${name(node)}: «${(node.textContent ?? '').slice(0, 40)}» leaves the window`);
      if (getComputedStyle(node).overflow === 'hidden' && node.scrollWidth > node.clientWidth + 1)
        found.push(`${name(node)}: «${(node.textContent ?? '').slice(0, 40)}» is cut`);
      const size = Number.parseFloat(getComputedStyle(node).fontSize);
      if (size < 12) found.push(`${name(node)}: text of ${size} px`);
    }
    for (const text of root.querySelectorAll('svg.tb-svg text')) {
      const size = Number.parseFloat(text.closest('[font-size]')?.getAttribute('font-size') ?? '0');
      if (size < 12) found.push(`${name(text)}: text of ${size} px in a drawing`);
    }
    for (const target of root.querySelectorAll('.trendbeeld :is(summary,button)')) {
      if (!shown(target)) continue;
      const box = target.getBoundingClientRect();
      if (box.width < 24 || box.height < 24)
        found.push(`${name(target)}: target «${target.textContent}» of ${Math.round(box.width)} by ${Math.round(box.height)} px`);
    }
  }
  return [...new Set(found)];
}

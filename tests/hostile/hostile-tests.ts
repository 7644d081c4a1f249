import { assert } from 'chai';
import { closeFrames, drawAll, openFrame, type PageFrame } from '../harness/frame.js';
import { groups } from './cases/all.mjs';
import { HEALTHY_ROWS } from './cases/case.mjs';
import { assertClean, rowsOf, textIn } from './clean.js';

/** What the page's first script wrote down; see `trap.js`. */
interface Recorded {
  readonly trapped: string[];
  readonly violations: string[];
  readonly errors: string[];
  readonly console: string[];
  readonly problems: Record<string, { readonly code: string; readonly message: string }>;
  readonly clocks: { readonly milliseconds: number; readonly expire: () => void }[];
}
type HostilePage = PageFrame & { contentWindow: Window & { record: Recorded } };

const shown = (card: Element): Element | null => card.shadowRoot?.querySelector('.trendbeeld, .problem') ?? null;

/** Waits until each card shows its figure or what is wrong with it. */
export const settle = (cards: readonly Element[]): Promise<void> => drawAll(cards, (card) => shown(card) !== null);

/** The tests of a group of cases: one page with all of them, and a healthy neighbour behind each. */
export function hostileTests(group: string): void {
  const cases = groups[group]!;
  describe(`hostile figures: ${group}`, () => {
    let page: HostilePage;
    let host = '';
    const card = (id: string): HTMLElement => page.contentDocument.getElementById(id)!;
    const root = (element: Element): ShadowRoot => element.shadowRoot!;

    before(async function open() {
      this.timeout(60_000);
      page = (await openFrame(`/hostile/page/${group}`, { width: 360, height: 800 })) as HostilePage;
      host = page.contentDocument.getElementById('host')!.outerHTML;
      const all = [...page.contentDocument.querySelectorAll('trend-card')];
      const stalled = cases.filter((c) => c.fault?.startsWith('stall')).map((c) => card(c.id));
      await settle(all.filter((c) => !stalled.includes(c as HTMLElement)));
      if (stalled.length === 0) return;
      for (const element of stalled) assert.isNull(shown(element), `${element.id} waits`);
      for (const clock of page.contentWindow.record.clocks) clock.expire();
      await settle(stalled);
    });
    after(closeFrames);

    for (const { id, what, expect } of cases) {
      it(`${id}: ${what}`, () => {
        const element = card(id);
        const told = root(element).querySelector('.problem')?.textContent;
        const other = 'or' in expect ? expect.or : undefined;
        const expected = other && told === ('code' in other ? other.sentence : undefined) ? other : expect;
        if ('code' in expected) {
          assert.equal(told, expected.sentence);
          assert.equal(page.contentWindow.record.problems[id]?.code, expected.code);
          assert.isNull(root(element).querySelector('.trendbeeld'));
          const kept = element.querySelector<HTMLElement>('.kept, table')!;
          assert.isAbove(kept.getBoundingClientRect().height, 0, 'what stood in the tag is shown');
        } else {
          assert.isUndefined(told, 'no problem');
          const figure = root(element).querySelector('.trendbeeld')!;
          if (expected.rows) assert.deepEqual(rowsOf(figure), expected.rows);
          if (expected.title !== null) assert.equal(figure.querySelector('.tb-title')!.textContent, expected.title ?? 'Fietsers over de brug');
          for (const text of expected.text ?? []) assert.include(textIn(figure), text);
          if (!expected.text?.some((text) => text.includes('geen bron')) && expected.rows?.length) assert.isNotNull(figure.querySelector('svg'), 'it is drawn');
        }
        assertClean(element);
        assert.isAtMost(element.scrollWidth, element.clientWidth + 1, 'it stays within its width');
      });
    }

    it('costs the neighbours nothing', () => {
      const neighbours = [...page.contentDocument.querySelectorAll('.neighbour')];
      assert.equal(neighbours.length, cases.length);
      for (const neighbour of neighbours) assert.deepEqual(rowsOf(root(neighbour)), HEALTHY_ROWS, neighbour.getAttribute('src')!);
    });

    it('runs nothing, breaks no rule, leaves the page as it was and usable', async () => {
      const { record } = page.contentWindow;
      assert.deepEqual([record.trapped, record.violations, record.errors, record.console], [[], [], [], []]);
      assert.isTrue(record.clocks.every((clock) => clock.milliseconds === 10_000));
      assert.equal(page.contentDocument.getElementById('host')!.outerHTML, host);
      const { Object: TheirObject } = page.contentWindow as unknown as { Object: ObjectConstructor };
      assert.deepEqual(Object.keys(TheirObject.prototype), []);
      assert.isUndefined((new TheirObject() as { polluted?: unknown }).polluted);

      let clicks = 0;
      const button = page.contentDocument.getElementById('button')!;
      button.addEventListener('click', () => clicks++);
      button.click();
      assert.equal(clicks, 1);
      const fresh = page.contentDocument.createElement('trend-card');
      fresh.setAttribute('src', '/hostile/healthy.json?fresh');
      page.contentDocument.getElementById('host')!.append(fresh);
      await settle([fresh]);
      assert.deepEqual(rowsOf(root(fresh)), HEALTHY_ROWS);
    });
  });
}

import type { MarkupElement } from '@trendbeeld/charts';
import { LitElement, html, type TemplateResult } from 'lit';
import { attachBehaviour } from '../behaviour/attach.js';
import { dressed, figureKey, type Dress } from '../figure/dress.js';
import { hostStyles } from '../styles/host.styles.js';
import { VERSION } from './version.js';
import { ELEMENT_WORDS, languageOf, type ElementWords } from '../words/element-words.js';
import { Problem } from './problem.js';
import { toDom } from './to-dom.js';

/** Detail of the event `trendbeeld-error`. */
export interface TrendbeeldErrorDetail {
  /** Stable code, for programs. */
  readonly code: string;
  /** The sentence that the reader sees. */
  readonly message: string;
  /** What was found and where. */
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * What every element shares: the nearest language, the static figure inside the tag, and a problem shown as a sentence.
 *
 * An element starts with what stands inside it. It takes a static figure that was made for its own attributes over as it is,
 * without a request; else it makes one, and until then, and whenever that fails, what stands inside stays visible.
 * It never throws out of a lifecycle.
 */
export abstract class BaseElement extends LitElement {
  /** Version of the package; see `defineElement`. */
  static readonly version = VERSION;
  static override styles = hostStyles;
  static override properties = {
    headline: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    municipality: { type: String },
  };

  /** Replaces the headline; the sentence, the figures and the source stay. Default: the trend's own. */
  declare headline: string | undefined;
  /** Level of the heading, 1 to 6. Default: 3 for a card, 2 for an overview. */
  declare headingLevel: number | undefined;

  /** CBS code of a municipality (`GM0344`) whose figures stand beside those of the Netherlands. Default: none. */
  declare municipality: string | undefined;

  /** Level when none is given. */
  protected abstract readonly defaultLevel: number;
  /** Counts the makings, so that a late answer of an earlier one is dropped. */
  #turn = 0;
  #figure: Node | null = null;
  #key = '';
  #problem: string | null = null;
  #languageWatch: MutationObserver | null = null;
  /** Takes the behaviour of the figure away. */
  #detach: (() => void) | null = null;

  /** What the figure is of: the name of a trend or domain, or an address; empty when nothing was chosen. */
  protected abstract figureName(): string;
  /** Gives the figure at its default level, undressed. @throws {Problem} with a sentence for the reader. */
  protected abstract makeFigure(dress: Dress, words: ElementWords): Promise<MarkupElement>;

  /** Starts watching the language. Browser only. */
  override connectedCallback(): void {
    super.connectedCallback();
    // Moved to another place: its behaviour was taken away with it.
    if (this.#figure) this.requestUpdate();
    const bearer = languageBearer(this);
    this.#languageWatch = new MutationObserver(() => this.requestUpdate());
    for (const node of new Set([this, bearer ?? document.documentElement])) this.#languageWatch.observe(node, { attributes: true, attributeFilter: ['lang'] });
  }

  /** Stops watching and drops answers that are still to come. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#languageWatch?.disconnect();
    this.#detach?.();
    this.#detach = null;
    this.#turn++;
    this.#key = this.#figure ? this.#key : '';
  }

  /** Makes the figure anew where an attribute or the language changed. Before each render, browser only. */
  protected override willUpdate(): void {
    const dress = this.#dress();
    const key = figureKey(this.figureName(), dress, this.defaultLevel);
    if (key === this.#key) return;
    this.#key = key;
    this.#make(key, dress);
  }

  protected override render(): TemplateResult {
    return html`${this.#figure ?? html`<slot></slot>`}${this.#problem === null ? '' : html`<p class="problem" role="status">${this.#problem}</p>`}`;
  }

  /** Gives the figure its behaviour once it stands in the shadow root: what moves or answers belongs to the element, not to the figure. */
  protected override updated(): void {
    if (this.#detach || !(this.#figure instanceof Element)) return;
    this.#detach = attachBehaviour(this.#figure, languageOf(this.#figure.getAttribute('lang')));
  }

  #dress(): Dress {
    return {
      language: languageOf(languageBearer(this)?.getAttribute('lang')),
      ...(this.headingLevel === undefined ? {} : { headingLevel: this.headingLevel }),
      ...(this.headline ? { headline: this.headline } : {}),
      ...(this.municipality ? { municipality: this.municipality } : {}),
    };
  }

  #make(key: string, dress: Dress): void {
    const turn = ++this.#turn;
    // A CMS may have put a paragraph or a box around it.
    const given = [...this.querySelectorAll('[data-key]')].find((c) => c.getAttribute('data-key') === key);
    if (given) {
      this.#show(given.cloneNode(true), null);
      return;
    }
    const words = ELEMENT_WORDS[dress.language];
    const name = this.figureName();
    Promise.resolve()
      .then(() => this.makeFigure(dress, words))
      .then((figure) => toDom(dressed(figure, name, dress, this.defaultLevel), this.ownerDocument))
      .then(
        (figure) => turn === this.#turn && this.#show(figure, null),
        (error: unknown) => turn === this.#turn && this.#fail(error, words),
      );
  }

  #show(figure: Node | null, problem: string | null): void {
    this.#detach?.();
    this.#detach = null;
    this.#figure = figure;
    this.#problem = problem;
    this.requestUpdate();
  }

  #fail(error: unknown, words: ElementWords): void {
    const problem = error instanceof Problem ? error : new Problem('wrong-content', words.wrongContent(''), { cause: String(error) });
    this.#show(null, problem.message);
    const detail: TrendbeeldErrorDetail = { code: problem.code, message: problem.message, details: problem.details };
    this.dispatchEvent(new CustomEvent('trendbeeld-error', { detail, bubbles: true, composed: true }));
  }
}

/** The nearest element with a `lang`, also outside the shadow root that an element stands in. */
function languageBearer(element: Element): Element | null {
  const found = element.closest('[lang]');
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageBearer(root.host) : null;
}

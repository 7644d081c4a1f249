import type { MarkupElement } from '@trendbeeld/charts';
import { LitElement, html, type TemplateResult } from 'lit';
import { languageOf, WORDS, type Words } from '../figure/words.js';
import { figureKey, headingLevelOf, type CardOptions } from '../figure/card-figure.js';
import { hostStyles } from '../styles/host.styles.js';
import { VERSION } from './version.js';
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

  /** What the figure is of: the name of a trend or domain, or an address; empty when nothing was chosen. */
  protected abstract figureName(): string;
  /** Makes the figure. @throws {Problem} with a sentence for the reader. */
  protected abstract makeFigure(options: CardOptions, words: Words): Promise<MarkupElement>;

  /** Starts watching the language. Browser only. */
  override connectedCallback(): void {
    super.connectedCallback();
    const bearer = languageBearer(this);
    this.#languageWatch = new MutationObserver(() => this.requestUpdate());
    for (const node of new Set([this, bearer ?? document.documentElement])) this.#languageWatch.observe(node, { attributes: true, attributeFilter: ['lang'] });
  }

  /** Stops watching and drops answers that are still to come. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#languageWatch?.disconnect();
    this.#turn++;
    this.#key = this.#figure ? this.#key : '';
  }

  /** Makes the figure anew where an attribute or the language changed. Before each render, browser only. */
  protected override willUpdate(): void {
    const options = this.#options();
    const key = figureKey(this.figureName(), options);
    if (key === this.#key) return;
    this.#key = key;
    this.#make(key, options);
  }

  protected override render(): TemplateResult {
    return html`${this.#figure ?? html`<slot></slot>`}${this.#problem === null ? '' : html`<p class="problem" role="status">${this.#problem}</p>`}`;
  }

  #options(): CardOptions {
    return {
      language: languageOf(languageBearer(this)?.getAttribute('lang')),
      headingLevel: headingLevelOf(this.headingLevel ?? this.defaultLevel),
      ...(this.headline ? { headline: this.headline } : {}),
      ...(this.municipality ? { municipality: this.municipality } : {}),
    };
  }

  #make(key: string, options: CardOptions): void {
    const turn = ++this.#turn;
    // A CMS may have put a paragraph or a box around it.
    const given = [...this.querySelectorAll('[data-key]')].find((c) => c.getAttribute('data-key') === key);
    if (given) {
      this.#show(given.cloneNode(true), null);
      return;
    }
    const words = WORDS[options.language];
    Promise.resolve()
      .then(() => this.makeFigure(options, words))
      .then(
        (figure) => turn === this.#turn && this.#show(toDom(figure, this.ownerDocument), null),
        (error: unknown) => turn === this.#turn && this.#fail(error, words),
      );
  }

  #show(figure: Node | null, problem: string | null): void {
    this.#figure = figure;
    this.#problem = problem;
    this.requestUpdate();
  }

  #fail(error: unknown, words: Words): void {
    const problem = error instanceof Problem ? error : new Problem('wrong-content', words.errors.wrongContent(''), { cause: String(error) });
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

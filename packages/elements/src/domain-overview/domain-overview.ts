import type { Card, Dress } from '@trendbeeld/cards/card';
import { BaseElement, type Look } from '../shared/base-element.js';
import type { ElementWords } from '../words/element-words.js';
import { loadCard } from '../shared/load.js';
import { Problem } from '../shared/problem.js';

/**
 * A policy domain with the cards of all its trends.
 *
 * @summary A domain of the study and its trends.
 * @tag domain-overview
 * @slot - The static card. It is shown until the element has drawn, and when that fails.
 * @event {CustomEvent} trendbeeld-drawn - The figure stands in the element, also after each change.
 * @event {CustomEvent<TrendbeeldErrorDetail>} trendbeeld-error - The content could not be shown; the static card stays.
 * @status beta
 * @since 0.1.0
 */
export class DomainOverview extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    domain: { type: String },
  };

  /** Name of a domain of the study, as its address has it. */
  declare domain: string | undefined;

  protected override readonly tag = 'domain-overview';

  #arrived = false;

  /** Goes to the trend that the address names, also when a link on the page changes it. Browser only. */
  readonly #toTrend = (): void => {
    if (location.hash) this.shadowRoot?.getElementById(location.hash.slice(1))?.scrollIntoView();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#toTrend);
  }

  /** The browser looks for the place that the address names once; the first figure may come later. */
  protected override updated(): void {
    super.updated();
    if (this.#arrived || !this.shadowRoot?.querySelector('.trendbeeld')) return;
    this.#arrived = true;
    this.#toTrend();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#toTrend);
  }

  protected override look(): Promise<Look> {
    return import('../parts/list-look.js');
  }

  protected override cardName(): string {
    return this.domain ?? '';
  }

  protected override pageKind(): 'domain' {
    return 'domain';
  }

  protected override async makeCard(dress: Dress, words: ElementWords): Promise<Card> {
    if (!this.domain) throw new Problem('nothing-chosen', words.unknownDomain(''));
    return loadCard(this.tag, this.domain, dress.language, words, this.data);
  }
}

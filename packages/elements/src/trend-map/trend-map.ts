import type { Comparison, MapShapes } from '@trendbeeld/data';
import type { Card, Dress } from '@trendbeeld/cards/card';
import { FIRST_COMPARISON } from '@trendbeeld/cards/tags';
import { BaseElement } from '../shared/base-element.js';
import { dataAddress } from '../shared/data-address.js';
import { ELEMENT_WORDS, languageOf, type ElementWords } from '../words/element-words.js';
import { loadCard, loadJson } from '../shared/load.js';
import { Problem } from '../shared/problem.js';
import { toDom } from '../shared/to-dom.js';

/**
 * One figure of all municipalities: a strip plot with one's own marked, the same as a table, and on the reader's act as a map.
 * The map is loaded only then; the strip plot and the table tell the same.
 *
 * @summary Differences between municipalities, as a strip plot, a table and a map.
 * @tag trend-map
 * @slot - The static card. It is shown until the element has drawn, and when that fails.
 * @event {CustomEvent} trendbeeld-drawn - The figure stands in the element, also after each change.
 * @event {CustomEvent<TrendbeeldErrorDetail>} trendbeeld-error - The content could not be shown; the static card stays.
 * @status beta
 * @since 0.1.0
 */
export class TrendMap extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    comparison: { type: String },
  };

  /**
   * What is compared: `aged-65-plus-2023`, `one-person-households-2023`, `sale-price`, `social-assistance-per-1000-2020`, or a
   * comparison that the study declares. Default: the first that the study declares, else the first of these.
   */
  declare comparison: string | undefined;

  protected override readonly tag = 'trend-map';

  protected override cardName(): string {
    return this.comparison || FIRST_COMPARISON;
  }

  protected override async makeCard(dress: Dress, words: ElementWords): Promise<Card> {
    return loadCard(this.tag, this.cardName(), dress.language, words, this.data);
  }

  /** The part that holds the map; its shapes are loaded when a reader opens it. */
  protected override updated(): void {
    super.updated();
    const place = this.shadowRoot?.querySelector('.tb-map');
    const details = place?.closest('details');
    if (place && details && !details.hasAttribute('data-map')) {
      details.setAttribute('data-map', '');
      details.addEventListener('toggle', () => void this.#openMap(details, place), { once: true });
    }
  }

  /** Puts the map in its place; where that fails, a sentence says so and the strip plot and the table stay. */
  async #openMap(details: Element, place: Element): Promise<void> {
    const figure = details.closest('.trendbeeld');
    const language = languageOf(figure?.getAttribute('lang'));
    const words = ELEMENT_WORDS[language];
    try {
      const [{ comparisonMap }, comparison, map] = await Promise.all([
        import('../parts/map.js'),
        loadJson(dataAddress(`comparisons/${this.cardName()}.json`, this.data), words),
        loadJson(dataAddress('map.json', this.data), words),
      ]);
      place.replaceWith(toDom(comparisonMap(comparison as Comparison, map as MapShapes, this.municipality || null, language), this.ownerDocument));
    } catch (error) {
      const problem = this.ownerDocument.createElement('p');
      problem.setAttribute('role', 'status');
      problem.textContent = error instanceof Problem ? error.message : words.missingFile('map.js');
      place.replaceChildren(problem);
    }
  }
}

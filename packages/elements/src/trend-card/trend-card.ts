import type { Card, Dress } from '@trendbeeld/cards/card';
import type { Load } from '../own-figures/shown.js';
import { BaseElement } from '../shared/base-element.js';
import type { ElementWords } from '../words/element-words.js';
import { fileOf, loadBytes, loadCard, part } from '../shared/load.js';
import { Problem } from '../shared/problem.js';

/**
 * One trend: headline, sentence, graphic or diagram, certainty, explanation, table and source.
 *
 * Three sources of data, first found first used: `trend` (a trend of the study by name), `src` (own figures: CSV, `.xlsx`, JSON) and
 * a `<table>` inside the tag.
 *
 * @summary A trend of the study, or own figures, as a card.
 * @tag trend-card
 * @slot - The static card, or a table with own figures. It is shown until the element has drawn, and when that fails.
 * @event {CustomEvent} trendbeeld-drawn - The figure stands in the element, also after each change.
 * @event {CustomEvent<TrendbeeldErrorDetail>} trendbeeld-error - The content could not be shown; the static card stays.
 * @cssproperty --trendbeeld-document-accent-color - Colour of the rule on top and of what is measured.
 * @cssproperty --trendbeeld-series-expected-color - Colour of what was expected.
 * @cssproperty --trendbeeld-document-color - Colour of texts.
 * @cssproperty --trendbeeld-document-subtle-color - Colour of quiet texts.
 * @cssproperty --trendbeeld-separator-color - Colour of thin lines.
 * @cssproperty --trendbeeld-surface-background-color - Colour of quiet areas.
 * @cssproperty --trendbeeld-document-background-color - Colour behind texts that stand on lines; set it to the page's own.
 * @cssproperty --trendbeeld-link-color - Colour of links and of what opens.
 * @cssproperty --trendbeeld-focus-outline-color - Colour of the focus outline.
 * @cssproperty --trendbeeld-document-font-family - Font; default: the page's.
 * @cssproperty --trendbeeld-card-border-block-start-width - Thickness of the rule on top.
 * @status beta
 * @since 0.1.0
 */
export class TrendCard extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    trend: { type: String },
    src: { type: String },
    graphic: { type: String },
  };

  /** Name of a trend, as its address has it: `woningbouw`. */
  declare trend: string | undefined;
  /** Address of a file with own figures (CSV, `.xlsx`, JSON, JSON-stat). Ignored where `trend` is given. */
  declare src: string | undefined;

  /** How own figures are drawn: `line`, `lines`, `index`, `bars` or `table`; what cannot be done is drawn by its shape. Default: by its shape. */
  declare graphic: string | undefined;

  protected override readonly tag = 'trend-card';

  protected override cardName(): string {
    return this.trend || `${this.src || (this.querySelector('table') ? 'table' : '')} ${this.graphic ?? ''}`.trim();
  }

  protected override pageKind(): 'trend' | undefined {
    return this.trend ? 'trend' : undefined;
  }

  protected override async makeCard(dress: Dress, words: ElementWords): Promise<Card> {
    if (this.trend) return loadCard(this.tag, this.trend, dress.language, words, this.data);
    if (this.src) return this.#fromFile(this.src, dress, words);
    return this.#own(this, dress, words, () => new Problem('nothing-chosen', words.nothing));
  }

  /** The card of own figures. @throws {Problem} that names the first thing that is wrong, or `none` where there is nothing to read. */
  async #own(from: Element | Uint8Array, { language }: Dress, words: ElementWords, none: () => Problem): Promise<Card> {
    const load: Load = async (file, loading) => part(file, loading, words);
    const own = await load('own-figures.js', import('../own-figures/shown.js'));
    const found = await own.shown(from, { language, municipality: this.municipality || undefined, graphic: this.graphic }, load);
    if (!found) throw none();
    if ('card' in found) return found.card;
    throw new Problem('wrong-content', words.wrongContent(found.sentence), found.details);
  }

  async #fromFile(src: string, dress: Dress, words: ElementWords): Promise<Card> {
    const address = URL.canParse(src, this.ownerDocument.baseURI) ? new URL(src, this.ownerDocument.baseURI) : null;
    // A script or figures written out in an address are no file.
    if (!address || !/^https?:$/.test(address.protocol)) throw new Problem('missing-file', words.missingFile('src'), { src });
    // Both at once; where the code cannot be had, it is said below.
    const [bytes] = await Promise.all([loadBytes(address.href, words), import('../own-figures/shown.js').catch(() => null)]);
    return this.#own(bytes, dress, words, () => new Problem('not-data', words.notData(fileOf(address.href)), { address: address.href }));
  }
}

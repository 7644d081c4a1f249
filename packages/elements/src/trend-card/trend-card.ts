import type { MarkupElement } from '@trendbeeld/charts';
import type { Language } from '@trendbeeld/data';
import type { Dress } from '../figure/dress.js';
import type * as OwnFigures from '../own-figures/read.js';
import { addMunicipality } from '../shared/add-municipality.js';
import { BaseElement } from '../shared/base-element.js';
import type { ElementWords } from '../words/element-words.js';
import { loadFigure, loadText, parseJson } from '../shared/load.js';
import { Problem } from '../shared/problem.js';

/**
 * One trend: headline, sentence, graphic or diagram, certainty, explanation, table and source.
 *
 * Three sources of data, first found first used: `trend` (a trend of the study by name), `src` (own figures, JSON or CSV) and
 * a `<table>` inside the tag.
 *
 * @summary A trend of the study, or own figures, as a card.
 * @tag trend-card
 * @slot - The static figure, or a table with own figures. It is shown until the element has drawn, and when that fails.
 * @event {CustomEvent<TrendbeeldErrorDetail>} trendbeeld-error - The content could not be shown; the static figure stays.
 * @cssproperty --trendbeeld-color-accent - Colour of the rule on top and of what is measured.
 * @cssproperty --trendbeeld-color-expected - Colour of what was expected.
 * @cssproperty --trendbeeld-color-text - Colour of texts.
 * @cssproperty --trendbeeld-color-muted - Colour of quiet texts.
 * @cssproperty --trendbeeld-color-rule - Colour of thin lines.
 * @cssproperty --trendbeeld-color-wash - Colour of quiet areas.
 * @cssproperty --trendbeeld-color-background - Colour behind texts that stand on lines; set it to the page's own.
 * @cssproperty --trendbeeld-color-link - Colour of links and of what opens.
 * @cssproperty --trendbeeld-color-focus - Colour of the focus outline.
 * @cssproperty --trendbeeld-font-family - Font; default: the page's.
 * @cssproperty --trendbeeld-rule-width - Thickness of the rule on top.
 * @status beta
 * @since 0.1.0
 */
export class TrendCard extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    trend: { type: String },
    src: { type: String },
  };

  /** Name of a trend: `werkloosheid`. */
  declare trend: string | undefined;
  /** Address of a JSON or CSV file with own figures. Ignored where `trend` is given. */
  declare src: string | undefined;

  protected override readonly defaultLevel = 3;

  protected override figureName(): string {
    return this.trend || this.src || (this.querySelector('table') ? 'table' : '');
  }

  protected override async makeFigure(dress: Dress, words: ElementWords): Promise<MarkupElement> {
    if (this.trend) {
      const figure = await loadFigure('t', this.trend, dress.language, words);
      return addMunicipality(figure, dress, words);
    }
    if (this.src) return this.#fromFile(this.src, dress.language, words);
    const own = await import('../own-figures/read.js');
    const read = own.readTable(this, dress.language);
    if (read === null) throw new Problem('nothing-chosen', words.nothing);
    if (read === 'merged') throw new Problem('merged-cells', words.mergedCells);
    return ownCard(own, read, dress.language, words);
  }

  async #fromFile(src: string, language: Language, words: ElementWords): Promise<MarkupElement> {
    const address = new URL(src, this.ownerDocument.baseURI).href;
    const [own, text] = await Promise.all([import('../own-figures/read.js'), loadText(address, words)]);
    if (/^\s*</.test(text)) throw new Problem('not-data', words.notData(src.split('/').at(-1) ?? src), { address, found: 'HTML' });
    const isCsv = /\.csv($|\?)/i.test(address) || !/^\s*[{[]/.test(text);
    return ownCard(own, isCsv ? own.readCsv(text) : own.readJson(parseJson(text, address, words)), language, words);
  }
}

/** The figure of own figures that were read. @throws {Problem} that names the first thing that is wrong. */
function ownCard(own: typeof OwnFigures, { series, issues }: OwnFigures.ReadSeries, language: Language, words: ElementWords): MarkupElement {
  if (series) return own.ownFigure(series, language);
  const [first] = issues;
  throw new Problem('wrong-content', words.wrongContent([first?.path, first?.message].filter(Boolean).join(': ')), { issues });
}

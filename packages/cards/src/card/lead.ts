import { el, type MarkupElement, type Scene } from '@trendbeeld/charts';
import { graphicCertainty, type CardIndicator, type Formatters, type Graphic, type Language, type Outcome, type Said, type TrendEntry } from '@trendbeeld/data';
import { drawable } from '../graphics/graphics.js';
import { certaintyLine } from '../parts/certainty-line.js';
import { outcomeScene } from './outcome-scene.js';
import { figureOf, sceneParts } from './scene-parts.js';

/** What a card leads with: the outcome of something that its trend says, or one of its own graphics. */
export type LeadGraphic = OutcomeLead | { readonly graphic: Graphic; readonly outcome?: undefined };

/** An outcome that leads, with the indicator that it draws first. */
export interface OutcomeLead {
  readonly outcome: Outcome;
  readonly indicator: CardIndicator;
  readonly graphic?: undefined;
}

/**
 * The graphic that leads a card: what the trend names as its `lead`, else the first outcome that has a chart, else its first graphic.
 * Null for a trend that has nothing to draw.
 *
 * @example
 * const lead = leadOf(trendEntry(study, 'woningbouw'));
 */
export function leadOf({ trend, outcomes, indicators }: TrendEntry): LeadGraphic | null {
  const { lead } = trend;
  const outcome = lead?.graphic === undefined ? outcomes.find((o) => o.chart !== null && (lead?.outcome ?? o.ref) === o.ref) : undefined;
  const indicator = indicators.find((i) => i.id === outcome?.indicators[0]);
  if (outcome && indicator) return { outcome, indicator };
  const graphic = trend.graphics[(lead?.graphic ?? 1) - 1];
  return graphic ? { graphic } : null;
}

/** The lead of a card as it is shown: its drawing, and what stands in words and as a table below «more». */
export interface LeadParts {
  readonly lead: LeadGraphic;
  /** The drawing with its caption. */
  readonly figure: MarkupElement;
  /** The same in sentences and as a table; null where the figure is in words itself. */
  readonly data: MarkupElement | null;
  /** How sure what it draws is, for a graphic of the study. */
  readonly said: readonly Said[];
}

/**
 * What stands above the chart of an outcome that leads. The chart has the point of the outcome as its name; below the headline of a card
 * or a picture it names what is measured.
 */
export const captionOf = ({ title }: Scene, { outcome, indicator }: Pick<OutcomeLead, 'outcome' | 'indicator'>, language: Language): string =>
  title === outcome.headline[language] ? indicator.title[language] : title;

/** The lead of a card. Null for a trend that has nothing to draw. */
export function leadParts(entry: TrendEntry, format: Formatters): LeadParts | null {
  const lead = leadOf(entry);
  if (!lead) return null;
  const { language } = format;
  if (lead.outcome) {
    const scene = outcomeScene(lead.outcome, lead.indicator, entry, format);
    return { lead, ...sceneParts(scene, captionOf(scene, lead, language), 'study', language), said: [] };
  }
  const { graphic } = lead;
  const said = graphicCertainty(graphic, entry);
  const drawn = drawable(graphic, { entry, format });
  if ('scene' in drawn) {
    const note = drawn.note === '' ? null : el('p', { class: 'tb-note' }, drawn.note);
    return { lead, ...sceneParts(drawn.scene, graphic.title[language], 'study', language, note, certaintyLine(said, true, language, true)), said };
  }
  const drawing = el('div', { class: 'tb-graphic' }, drawn.markup);
  const figure = figureOf(graphic.title[language], [drawing, certaintyLine(said, false, language, true)]);
  return { lead, figure, data: null, said };
}

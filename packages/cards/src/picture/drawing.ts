/** Which drawing of a trend a picture prints, and what must stand with it. */
import type { Scene } from '@trendbeeld/charts';
import { graphicCertainty, said, yearOf, type Formatters, type Graphic, type Outcome, type TrendEntry, type Verdict } from '@trendbeeld/data';
import type { Room } from '../block/diagram-parts.js';
import type { Block } from '../block/type.js';
import { comparisonScene } from '../card/comparison-scene.js';
import { outcomeScene } from '../card/outcome-scene.js';
import { municipalScene, type MunicipalityFigures } from '../card/municipality.js';
import { drawable, isChart } from '../graphics/graphics.js';
import { WORDS } from '../words/card-words.js';
import { certaintyItems, type CertaintyItem } from '../parts/certainty-line.js';
import { expectationItems } from './certainty.js';

/** What a picture draws. */
export interface Drawing {
  /**
   * A scene, with the same as rows of words where its kind has them; or a graphic without numbers, which is set for the room it gets.
   */
  readonly drawn: { readonly scene: Scene; readonly rows: ((room: Room) => Block) | null } | { readonly block: (room: Room) => Block };
  /** Above the title: that the drawing is about what happened since. Null for a drawing of the study. */
  readonly about: string | null;
  readonly title: string;
  /** What is drawn, where the title is a point that it does not say by itself; else empty. */
  readonly caption: string;
  /** What it shows, in whole sentences. */
  readonly says: string;
  readonly certainty: readonly CertaintyItem[];
  /** What became of the statement, with what a reader must know before comparing; null for a drawing of the study. */
  readonly verdict: { readonly verdict: Verdict; readonly note: string } | null;
  /** Below the drawing: whole sentences. */
  readonly note: string;
  /** Source of its figures beside the study; null for a drawing of the study. */
  readonly source: string | null;
}

/**
 * The drawing that an editor would print: what happened against what was expected, where that can be drawn; else the first chart
 * of the study; else figures of the years since; else the first diagram. Null for a trend of which nothing can be drawn.
 *
 * @param own code of a municipality to mark among all others, with the comparisons to draw.
 */
export function trendDrawing(entry: TrendEntry, municipality: MunicipalityFigures | undefined, format: Formatters): Drawing | null {
  const [first] = entry.trend.graphics;
  const outcomes = entry.outcomes.filter((o) => o.chart !== null);
  const against = outcomes.find((o) => o.chart?.kind === 'line' && o.chart.expectation !== null);
  if (against) return outcomeDrawing(against, entry, municipality, format);
  if (first && isChart(first)) return graphicDrawing(first, entry, format);
  if (outcomes[0]) return outcomeDrawing(outcomes[0], entry, municipality, format);
  return first ? graphicDrawing(first, entry, format) : null;
}

/** A graphic of the study. */
function graphicDrawing(graphic: Graphic, entry: TrendEntry, format: Formatters): Drawing {
  const { language } = format;
  const made = drawable(graphic, { entry, format });
  const chart = 'scene' in made;
  return {
    about: null,
    title: graphic.title[language],
    caption: '',
    drawn: chart ? { scene: made.scene, rows: made.rows } : { block: made.block },
    says: chart ? made.scene.description : made.says,
    certainty: certaintyItems(graphicCertainty(graphic, entry), chart, language),
    verdict: null,
    note: chart ? made.note : '',
    source: null,
  };
}

/** What happened since. A municipality is marked in a drawing of all municipalities. */
function outcomeDrawing(outcome: Outcome, entry: TrendEntry, municipality: MunicipalityFigures | undefined, format: Formatters): Drawing {
  const { language } = format;
  const { chart } = outcome;
  const indicator = entry.indicators.find((i) => i.id === outcome.indicators[0])!;
  const marked = chart?.kind === 'strip-plot' ? markedScene(chart.comparison, municipality, format) : null;
  const scene = marked ?? outcomeScene(outcome, indicator, entry, format);
  const statement = [...entry.statements, ...entry.directions].find((s) => s.ref === outcome.ref)!;
  return {
    drawn: { scene, rows: null },
    about: WORDS[language].outcomes.title,
    title: outcome.headline[language],
    caption: scene.title === outcome.headline[language] ? '' : scene.title,
    says: scene.description,
    certainty: expectationItems(said(statement, entry), expectationOf(chart), language),
    verdict: { verdict: outcome.verdict, note: outcome.note[language] },
    note: '',
    source: scene.source.long,
  };
}

/** As what an expectation is drawn. */
function expectationOf(chart: Outcome['chart']): 'line' | 'band' | null {
  if (chart?.kind !== 'line' || chart.expectation === null) return null;
  return chart.expectation.bounds.low === chart.expectation.bounds.high ? 'line' : 'band';
}

/** A drawing of all municipalities with one's own marked; null where there is no figure to mark. */
function markedScene(comparison: string, municipality: MunicipalityFigures | undefined, format: Formatters): Scene | null {
  if (!municipality) return null;
  const { code } = municipality.municipality;
  const found = municipality.comparisons?.find((c) => c.id === comparison);
  return found?.values.some((v) => v.code === code && v.value !== null) ? comparisonScene(found, code, format) : null;
}

/** What a picture shows of a municipality. */
export interface MunicipalDrawing {
  readonly title: string;
  readonly scene: Scene;
  /** Definition, breaks, territory: whole sentences. */
  readonly note: string;
  readonly source: string;
}

/** The first figure of a municipality beside the Netherlands that belongs to a trend; null where there is none. */
export function municipalDrawing({ trend, source }: TrendEntry, municipality: MunicipalityFigures, format: Formatters): MunicipalDrawing | null {
  const words = WORDS[format.language];
  for (const id of trend.municipal) {
    const made = municipalScene(id, yearOf(source), municipality, format);
    if (made)
      return {
        title: words.municipality.title(municipality.municipality.name),
        scene: made.scene,
        note: made.notes.join(' '),
        source: `${words.source}: ${made.scene.source.long}.`,
      };
  }
  return null;
}

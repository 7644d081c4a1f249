/** Which drawing of a trend a picture prints, and what must stand with it. */
import type { Scene } from '@trendbeeld/charts';
import {
  CERTAINTY,
  graphicCertainty,
  said,
  yearOf,
  type Comparison,
  type Formatters,
  type Graphic,
  type Outcome,
  type Qualifier,
  type TrendEntry,
} from '@trendbeeld/data';
import { municipalIndicator, netherlandsBeside } from '@trendbeeld/data/municipal';
import type { Room } from '../block/diagram-parts.js';
import type { Block } from '../block/type.js';
import { comparisonScene } from '../card/comparison-scene.js';
import { captionOf, leadOf, type OutcomeLead } from '../card/lead.js';
import { outcomeScene } from '../card/outcome-scene.js';
import { municipalScene, type MunicipalityFigures } from '../card/municipality.js';
import { drawable } from '../graphics/graphics.js';
import { WORDS } from '../words/card-words.js';
import { certaintyItems, type CertaintyItem } from '../parts/certainty-line.js';
import type { Sourced } from '../parts/short-source.js';
import { studyMoment } from '../parts/moment.js';
import { expectationItems } from './certainty.js';

/** What a picture draws. */
export interface Drawing {
  /**
   * A scene, with the same as rows of words where its kind has them; or a graphic without numbers, which is set for the room it gets.
   */
  readonly drawn: { readonly scene: Scene; readonly rows: ((room: Room) => Block) | null } | { readonly block: (room: Room) => Block };
  /** What is drawn: below the headline of the picture it names what is measured. */
  readonly title: string;
  /** What it shows, in whole sentences. */
  readonly says: string;
  readonly certainty: readonly CertaintyItem[];
  /** Below the drawing: what a reader must know before comparing. Whole sentences, or nothing. */
  readonly note: string;
  /** Source of its figures beside the study; null for a drawing of the study. */
  readonly source: string | null;
  /** What its figures are of, where those are not of the study itself. */
  readonly indicators: readonly Sourced[];
  /** Whether it shows the municipality that was asked for. */
  readonly own: boolean;
}

/**
 * The drawing that leads a trend, as it leads its card: the figure of a municipality where there is one (marked among all others where
 * the trend leads with those), else the trend's own lead. Null for a trend that has nothing to draw.
 */
export function trendDrawing(entry: TrendEntry, municipality: MunicipalityFigures | undefined, format: Formatters): Drawing | null {
  const lead = leadOf(entry);
  const marked = lead?.outcome?.chart?.kind === 'strip-plot' ? markedScene(lead.outcome.chart.comparison, municipality, format) : null;
  const own = municipality && !marked ? municipalDrawing(entry, municipality, format) : null;
  if (own) return own;
  if (lead?.outcome) return outcomeDrawing(lead, marked, entry, format);
  return lead ? graphicDrawing(lead.graphic, entry, format) : null;
}

/** A graphic of the study. */
function graphicDrawing(graphic: Graphic, entry: TrendEntry, format: Formatters): Drawing {
  const { language } = format;
  const made = drawable(graphic, { entry, format });
  const chart = 'scene' in made;
  return {
    title: graphic.title[language],
    drawn: chart ? { scene: made.scene, rows: made.rows } : { block: made.block },
    says: chart ? made.scene.description : made.says,
    certainty: certaintyItems(graphicCertainty(graphic, entry), chart, language),
    note: chart ? made.note : '',
    source: null,
    indicators: [],
    own: false,
  };
}

/** What happened since. @param marked a drawing of all municipalities with one's own marked, in place of the outcome's own; or null. */
function outcomeDrawing(lead: OutcomeLead, marked: Marked | null, entry: TrendEntry, format: Formatters): Drawing {
  const { language } = format;
  const { outcome, indicator } = lead;
  const scene = marked?.scene ?? outcomeScene(outcome, indicator, entry, format);
  const statement = [...entry.statements, ...entry.directions].find((s) => s.ref === outcome.ref)!;
  return {
    drawn: { scene, rows: null },
    title: captionOf(scene, lead, language),
    says: scene.description,
    certainty: expectationItems(said(statement, entry), expectationOf(outcome.chart), language),
    note: outcome.note[language],
    source: scene.source.long,
    indicators: marked ? [marked.comparison] : [indicator],
    own: marked !== null,
  };
}

/** As what an expectation is drawn. */
function expectationOf(chart: Outcome['chart']): 'line' | 'band' | null {
  if (chart?.kind !== 'line' || chart.expectation === null) return null;
  return chart.expectation.bounds.low === chart.expectation.bounds.high ? 'line' : 'band';
}

/** A drawing of all municipalities with one's own marked, and what it compares. */
interface Marked {
  readonly scene: Scene;
  readonly comparison: Comparison;
}

/** Null where there is no figure to mark. */
function markedScene(comparison: string, municipality: MunicipalityFigures | undefined, format: Formatters): Marked | null {
  if (!municipality) return null;
  const { code } = municipality.municipality;
  const found = municipality.comparisons?.find((c) => c.id === comparison);
  return found?.values.some((v) => v.code === code && v.value !== null) ? { scene: comparisonScene(found, code, format), comparison: found } : null;
}

/** The first figure of a municipality beside the Netherlands that belongs to a trend; null where there is none. */
export function municipalDrawing({ trend, source }: TrendEntry, municipality: MunicipalityFigures, format: Formatters): SceneDrawing | null {
  const { language } = format;
  for (const id of trend.municipal) {
    const made = municipalScene(id, { since: yearOf(source), moment: studyMoment(source, format) }, municipality, format);
    if (made) {
      const { scene } = made;
      return {
        drawn: { scene, rows: null },
        title: `${municipality.municipality.name}: ${scene.title}`,
        says: scene.description,
        certainty: certaintyItems([{ certainty: sureOf(scene, format), year: yearOf(source) }], false, language),
        note: made.notes.join(' '),
        source: `${WORDS[language].source}: ${scene.source.long}.`,
        indicators: [municipalIndicator(municipality.municipality, municipality.shared, id), netherlandsBeside(municipality.shared, id)].filter(
          (i) => i !== null,
        ),
        own: true,
      };
    }
  }
  return null;
}

/** A drawing that is a scene. */
export interface SceneDrawing extends Drawing {
  readonly drawn: { readonly scene: Scene; readonly rows: null };
}

/** How sure the values of a scene are, as the last column of its table says. */
function sureOf({ table }: Scene, { language }: Formatters): Qualifier[] {
  const words = new Set(table.certainty === undefined ? table.rows.map((row) => row.at(-1)) : [table.certainty]);
  return (Object.keys(CERTAINTY) as Qualifier[]).filter((q) => words.has(CERTAINTY[q].word[language]));
}

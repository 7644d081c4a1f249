/** Which drawing of a trend a picture prints, and what must stand with it. */
import type { Scene } from '@trendbeeld/charts';
import type { Figure, Formatters, Outcome, Qualifier, TrendEntry, Verdict } from '@trendbeeld/data';
import { MUNICIPAL_OF_TREND } from '@trendbeeld/data/municipal';
import { comparisonScene } from '../figure/comparison-scene.js';
import { directionRows, type DiagramFigure } from '../figure/diagrams.js';
import { drawnScene } from '../figure/drawn-scene.js';
import { municipalScene, type MunicipalityFigures } from '../figure/municipality-section.js';
import { drawnStatements, isChart, sceneOf } from '../figure/scene-of.js';
import { WORDS } from '../words/figure-words.js';
import { certaintyItems, expectationItems, type CertaintyItem } from './certainty.js';
import { diagramSays } from './diagram.js';

/** What a picture draws. */
export interface Drawing {
  /** A scene of numbers, or a figure without numbers, which is set as a diagram. */
  readonly drawn: { readonly scene: Scene } | { readonly diagram: DiagramFigure };
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
  const [first] = entry.trend.figures;
  const outcomes = entry.outcomes.filter((o) => o.drawn !== null);
  const against = outcomes.find((o) => o.drawn?.kind === 'line' && o.drawn.expectation !== null);
  if (against) return outcomeDrawing(against, entry, municipality, format);
  if (first && isChart(first)) return figureDrawing(first, entry, format);
  if (outcomes[0]) return outcomeDrawing(outcomes[0], entry, municipality, format);
  return first ? figureDrawing(first, entry, format) : null;
}

/** A figure of the study. */
export function figureDrawing(figure: Figure, entry: TrendEntry, format: Formatters): Drawing {
  const { language } = format;
  const common = { about: null, title: figure.title[language], caption: '', verdict: null, source: null } as const;
  if (isChart(figure)) {
    const scene = sceneOf(figure, entry, format);
    const certainty = certaintyItems(
      drawnStatements(figure, entry).map((s) => s.qualifiers),
      true,
      language,
    );
    return { ...common, drawn: { scene }, says: scene.description, certainty, note: figure.kind === 'range-bars' ? figure.note[language] : '' };
  }
  return {
    ...common,
    drawn: { diagram: figure },
    says: diagramSays(figure, entry, language),
    certainty: certaintyItems(diagramQualifiers(figure, entry), false, language),
    note: '',
  };
}

/** Diagrams that are not made of statements carry the qualifiers of the trend. */
function diagramQualifiers(figure: DiagramFigure, entry: TrendEntry): (readonly Qualifier[])[] {
  if (figure.kind === 'directions') return directionRows(figure, entry).map((r) => r.qualifiers);
  if (figure.kind === 'relations') return figure.relations.flatMap((ref) => entry.relations.filter((r) => r.ref === ref).map((r) => r.qualifiers));
  return [entry.trend.qualifiers];
}

/** What happened since. A municipality is marked in a drawing of all municipalities. */
function outcomeDrawing(outcome: Outcome, entry: TrendEntry, municipality: MunicipalityFigures | undefined, format: Formatters): Drawing {
  const { language } = format;
  const drawn = outcome.drawn!;
  const indicator = entry.indicators.find((i) => i.id === outcome.indicators[0])!;
  const marked = drawn.kind === 'strip-plot' ? markedScene(drawn.comparison, municipality, format) : null;
  const scene = marked ?? drawnScene(outcome, drawn, indicator, format);
  const statement = [...entry.statements, ...entry.directions].find((s) => s.ref === outcome.ref)!;
  return {
    drawn: { scene },
    about: WORDS[language].outcomes.title,
    title: outcome.headline[language],
    caption: scene.title === outcome.headline[language] ? '' : scene.title,
    says: scene.description,
    certainty: expectationItems(statement.qualifiers, expectationOf(drawn), language),
    verdict: { verdict: outcome.verdict, note: outcome.note[language] },
    note: '',
    source: scene.source.long,
  };
}

/** As what an expectation is drawn. */
function expectationOf(drawn: NonNullable<Outcome['drawn']>): 'line' | 'band' | null {
  if (drawn.kind !== 'line' || drawn.expectation === null) return null;
  return drawn.expectation.bounds.low === drawn.expectation.bounds.high ? 'line' : 'band';
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
export function municipalDrawing(slug: string, municipality: MunicipalityFigures, format: Formatters): MunicipalDrawing | null {
  const words = WORDS[format.language];
  for (const id of MUNICIPAL_OF_TREND[slug] ?? []) {
    const made = municipalScene(id, municipality, format);
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

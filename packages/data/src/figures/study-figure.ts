/**
 * Figures that only one study uses, as the folder `figures/` of the study describes them: observations of its own, or a figure that is
 * computed from the municipal figures of the common shelf.
 */
import * as v from 'valibot';
import { BreakSchema, indicatorHead, IndicatorSourceSchema, MunicipalityCodeSchema, type FigureObservation, type Indicator } from '../model/indicator.js';
import { NETHERLANDS } from '../model/statement.js';
import { id, slug } from '../model/text.js';
import { periodsIn } from './between.js';
import type { Municipality, MunicipalIndicators } from './municipality.js';
import { rounded } from './rounding.js';
import { jointStatus } from './status.js';
import { atLeast, SHAPE } from '../words/shape-words.js';

const { source: _, ...head } = indicatorHead;

/** A file `figures/<id>.yaml` of a study. */
export const StudyFigureSchema = v.pipe(
  v.strictObject({
    ...head,
    /** Where the figures come from. Left out for a figure that is computed of the shelf: that has the source of what it is made of. */
    source: v.optional(IndicatorSourceSchema),
    /** Whom the figures are about, as a statement has it. */
    scope: v.optional(slug, NETHERLANDS),
    breaks: v.optional(v.array(BreakSchema), []),
    /** Name of the file beside this one that holds the figures: a CSV with the columns period, value and, where it is known, status. */
    file: v.optional(v.pipe(v.string(), v.regex(/^[\w-]+\.csv$/, SHAPE.csvName))),
    /** How far municipalities lie apart: the highest value of a period divided by the lowest. */
    spread: v.optional(
      v.strictObject({
        /** Id of a municipal indicator of the common shelf. */
        indicator: id,
        municipalities: v.pipe(v.array(MunicipalityCodeSchema), v.minLength(2, atLeast(2, 'municipality'))),
      }),
    ),
  }),
  v.check((f) => (f.file === undefined) !== (f.spread === undefined), SHAPE.fileOrSpread),
  v.check((f) => f.file === undefined || f.source !== undefined, SHAPE.source),
);
/** A file `figures/<id>.yaml` of a study. */
export type StudyFigure = v.InferOutput<typeof StudyFigureSchema>;

/** The area of a figure: the region of the Netherlands, or the scope of the study that it is about. */
const areaOf = ({ scope }: StudyFigure): Pick<Indicator, 'region' | 'scope'> => (scope === NETHERLANDS ? { region: 'NL01' } : { scope });

/** A figure of a study with the observations that its file holds. @param observations in order of time. */
export function ownIndicator(figure: StudyFigure, observations: readonly FigureObservation[]): Indicator | null {
  const { spread: _spread, file: _file, scope: _scope, source, ...words } = figure;
  return source && observations.length > 0 ? { ...words, source, ...areaOf(figure), observations: [...observations] } : null;
}

/**
 * The highest value of some municipalities divided by the lowest, period by period. A period in which one of them has none is left out.
 * Null where the indicator is not on the shelf, or no period is left.
 */
export function spreadIndicator(figure: StudyFigure, shared: MunicipalIndicators, municipalities: readonly Municipality[]): Indicator | null {
  const { spread, file: _file, scope: _scope, source: own, breaks, ...words } = figure;
  const source = own ?? shared.indicators.find((i) => i.id === spread?.indicator)?.source;
  if (!spread || !source) return null;
  const all = municipalities.filter((m) => spread.municipalities.includes(m.code)).map((m) => m.series[spread.indicator]?.observations ?? []);
  const observations = periodsIn(all).flatMap((period): FigureObservation[] => {
    const found = all.flatMap((one) => one.find((o) => o.period === period && o.value !== null) ?? []);
    if (found.length < spread.municipalities.length) return [];
    const values = found.map((o) => o.value!);
    return [{ period, value: rounded(Math.max(...values) / Math.min(...values), 4), status: jointStatus(found.map((o) => o.status)) }];
  });
  return observations.length === 0 ? null : { ...words, source, ...areaOf(figure), breaks, observations };
}

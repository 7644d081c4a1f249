import * as v from 'valibot';
import { TextSchema } from '../model/text.js';
import { BreakSchema, indicatorHead, IndicatorSourceSchema, MunicipalityCodeSchema, ObservationsSchema, TerritorySchema } from '../model/indicator.js';

const filled = v.pipe(v.string(), v.minLength(1, 'Expected a text, found an empty one.'));

/** A series without what its indicator says. */
const SeriesPartSchema = v.strictObject({
  breaks: v.array(BreakSchema),
  observations: v.pipe(ObservationsSchema, v.minLength(1, 'Expected at least one observation, found none.')),
  /** Codes that the figures are about, where they are not the whole territory. */
  codes: v.optional(v.array(MunicipalityCodeSchema)),
});

/**
 * What municipal files share, once for all of them: indicators without region and figures.
 *
 * `composed` says whose figures they are: `sum`, the counts of all codes of the territory added up; `ratio`, two such sums
 * divided; `own`, an average or share of the municipality as it was, broken where its territory changed; `publisher`, computed
 * by the publisher for the municipalities of today.
 */
export const MunicipalIndicatorSchema = v.strictObject({
  ...indicatorHead,
  composed: v.picklist(['sum', 'ratio', 'own', 'publisher']),
  /** Whether a municipality stands beside the country by its `growth` a year, as counts have no common scale, or by its `level`. */
  compare: v.picklist(['growth', 'level']),
  /** The same for the Netherlands, where the table has it or all its rows add up to it. */
  netherlands: v.optional(
    v.strictObject({
      breaks: v.array(BreakSchema),
      observations: ObservationsSchema,
      computed: v.optional(TextSchema),
      /** Where the figures of the country come from, where that is another table. */
      source: v.optional(IndicatorSourceSchema),
    }),
  ),
});
/** An indicator of municipalities, without region and figures. */
export type MunicipalIndicator = v.InferOutput<typeof MunicipalIndicatorSchema>;

/** The file `figures/municipal-indicators.json`. */
export const MunicipalIndicatorsSchema = v.strictObject({ indicators: v.array(MunicipalIndicatorSchema) });
/** The file `figures/municipal-indicators.json`. */
export type MunicipalIndicators = v.InferOutput<typeof MunicipalIndicatorsSchema>;

/** A file `figures/municipalities/GMnnnn.json`: the figures of one municipality. */
export const MunicipalitySchema = v.strictObject({
  code: MunicipalityCodeSchema,
  name: filled,
  province: v.strictObject({ code: filled, name: filled }),
  territory: TerritorySchema,
  /** What came and went since the first year, in order of time; also what is too small to break a series. */
  changes: v.array(v.strictObject({ date: v.pipe(v.string(), v.isoDate()), text: TextSchema })),
  /** By id of the indicator. */
  series: v.record(v.string(), SeriesPartSchema),
});
/** The figures of one municipality. */
export type Municipality = v.InferOutput<typeof MunicipalitySchema>;

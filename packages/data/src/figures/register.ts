import * as v from 'valibot';
import { MunicipalityCodeSchema } from '../model/indicator.js';

const filled = v.pipe(v.string(), v.minLength(1, 'Expected a text, found an empty one.'));
const date = v.pipe(v.string(), v.isoDate('Expected a date such as "2019-01-01".'));

/** A municipality code with the days between which it held. A new name may come with a new code, and a merger may keep one. */
export const RegisterEntrySchema = v.strictObject({
  code: MunicipalityCodeSchema,
  /** As CBS titles it, without "(gemeente)". */
  name: filled,
  /** Province that it is or was in; null for the two codes that are no municipality. */
  province: v.nullable(v.strictObject({ code: filled, name: filled })),
  /** First day; null when before 1988 or not said. */
  from: v.nullable(date),
  /** First day on which the code no longer held; null while it holds. */
  to: v.nullable(date),
  /** Who took the inhabitants over; `whole` when it was all of them. Empty while it holds. */
  successors: v.array(v.strictObject({ code: MunicipalityCodeSchema, whole: v.boolean(), inhabitants: v.nullable(v.number()) })),
});
/** A municipality code with its dates and successors. */
export type RegisterEntry = v.InferOutput<typeof RegisterEntrySchema>;

/** A piece of one municipality that passed to another. */
export const BoundaryChangeSchema = v.strictObject({
  date,
  from: MunicipalityCodeSchema,
  to: MunicipalityCodeSchema,
  /** People who lived there; null for a new code of the same municipality. */
  inhabitants: v.nullable(v.pipe(v.number(), v.minValue(0))),
});
/** A piece of one municipality that passed to another. */
export type BoundaryChange = v.InferOutput<typeof BoundaryChangeSchema>;

/** All municipality codes since 1988 and every movement between them, in order of code and of date. */
export const RegisterSchema = v.strictObject({
  source: v.strictObject({
    publisher: filled,
    table: filled,
    tableTitle: filled,
    retrieved: date,
    licence: filled,
    note: v.strictObject({ nl: filled, en: filled }),
  }),
  municipalities: v.array(RegisterEntrySchema),
  moves: v.array(BoundaryChangeSchema),
});
/** All municipality codes since 1988 and every movement between them. */
export type Register = v.InferOutput<typeof RegisterSchema>;

/** A row of the register as it was read, before successors are known. */
export type RegisterRow = Omit<RegisterEntry, 'successors'> & { readonly renamedTo: string | null };

/** Regions in the lists of CBS that are no municipality: unknown, the former central register of persons, abroad. */
export const NO_MUNICIPALITY: ReadonlySet<string> = new Set(['GM0000', 'GM0997', 'GM0998', 'GM0999']);

/**
 * Brings rows and moves together: renamings become moves, and each lapsed code gets its successors.
 *
 * A successor is `whole` when it took **all inhabitants**; land without inhabitants that went elsewhere is left out of account.
 *
 * @param moves each once, in any order.
 */
export function createRegister(source: Register['source'], rows: readonly RegisterRow[], moves: readonly BoundaryChange[]): Register {
  const renamings = rows.flatMap((r): BoundaryChange[] => (r.renamedTo && r.to ? [{ date: r.to, from: r.code, to: r.renamedTo, inhabitants: null }] : []));
  const all = [...moves, ...renamings]
    .filter((m) => m.from !== m.to && !NO_MUNICIPALITY.has(m.from) && !NO_MUNICIPALITY.has(m.to))
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.from, b.from) || compare(a.to, b.to));
  const municipalities = rows
    .filter((r) => !NO_MUNICIPALITY.has(r.code))
    .toSorted((a, b) => compare(a.code, b.code))
    .map(({ code, name, province, from, to }): RegisterEntry => {
      const left = all.filter((m) => m.from === code && m.date === to && m.inhabitants !== 0);
      return { code, name, province, from, to, successors: left.map((m) => ({ code: m.to, whole: left.length === 1, inhabitants: m.inhabitants })) };
    });
  return { source, municipalities, moves: all };
}

/** Order of two texts by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
